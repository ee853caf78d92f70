package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Security;
import dev.plumbline.core.model.Security.Alternative;
import dev.plumbline.core.model.Security.Requirement;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Plan.ClientPlan;
import dev.plumbline.core.plan.Plan.SchemePlan;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who has to ask, as a descriptor and as Javadoc say it. */
final class SecurityCode {

    private SecurityCode() {}

    /** Whether the document knows one key alone, sent as a bearer token: then nothing has to be told apart. */
    static boolean isOneBearer(EmitContext context) {
        ClientPlan settings = context.plan().settings();
        return settings.schemes().size() == 1
                && CredentialKind.of(settings.schemes().get(0).scheme()) == CredentialKind.BEARER;
    }

    /** The call of the descriptor; empty where nothing is asked for. */
    static Optional<CodeBlock> of(EmitContext context, Security security) {
        if (security.isNone()) {
            return Optional.empty();
        }
        if (isOneBearer(context) && !security.isOptional()) {
            return Optional.of(CodeBlock.of(".secured()"));
        }
        CodeBlock.Builder code = CodeBlock.builder();
        String method = "of";
        for (Alternative alternative : security.alternatives()) {
            if (!alternative.requirements().isEmpty()) {
                code.add(".$L($L)", method, schemes(context, alternative));
                method = "or";
            }
        }
        code.add(security.isOptional() ? ".orNone()" : "");
        return Optional.of(CodeBlock.of(".secured($T$L)", RuntimeTypes.SECURITY, code.build()));
    }

    private static CodeBlock schemes(EmitContext context, Alternative alternative) {
        ClientPlan settings = context.plan().settings();
        return alternative.requirements().stream()
                .map(requirement -> CodeBlock.of(
                        "$T.$N",
                        settings.schemesClass(),
                        scheme(settings, requirement).constant()))
                .collect(CodeBlock.joining(", "));
    }

    private static SchemePlan scheme(ClientPlan settings, Requirement requirement) {
        return settings.schemes().stream()
                .filter(plan -> plan.scheme().name().equals(requirement.scheme()))
                .findFirst()
                .orElseThrow();
    }

    /** A sentence of Javadoc; empty where there is nothing to choose. */
    static String sentence(EmitContext context, Operation operation) {
        Security security = operation.security();
        if (security.isNone() || isOneBearer(context)) {
            return "";
        }
        String text = security.alternatives().stream()
                .filter(alternative -> !alternative.requirements().isEmpty())
                .map(alternative -> alternative.requirements().stream()
                        .map(requirement -> named(context, requirement))
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
        return security.isOptional() ? "Sent with " + text + " where the client has it." : "Needs " + text + ".";
    }

    /** The scheme, the scopes of it, and the builder's method that takes its credential. */
    private static String named(EmitContext context, Requirement requirement) {
        String scopes = requirement.scopes().stream()
                .map(scope -> "{@code " + JavadocText.code(scope) + "}")
                .collect(Collectors.joining(", "));
        Plan plan = context.plan();
        SchemePlan scheme = scheme(plan.settings(), requirement);
        String name = CredentialKind.of(scheme.scheme()) == CredentialKind.CERTIFICATE
                ? "{@code " + JavadocText.code(requirement.scheme()) + "}, a certificate of the transport,"
                : "{@link " + plan.client().simpleName() + ".Builder#" + setter(context, scheme) + "}";
        return scopes.isEmpty() ? name : name + " (" + scopes + ")";
    }

    /** A builder has no method for a scheme that is alone and takes a key: that is {@code apiKey}. */
    private static String setter(EmitContext context, SchemePlan scheme) {
        return ClientBuilderEmitter.hasCredentials(context) ? scheme.setter() : "apiKey";
    }
}
