package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.plan.Plan.ClientPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the constants of the ways to identify a caller. */
final class SchemesEmitter {

    private SchemesEmitter() {}

    /** Empty where no descriptor names one. */
    static Optional<JavaFile> emit(EmitContext context) {
        boolean named = context.operations()
                .flatMap(operation -> SecurityCode.of(context, operation.security()).stream())
                .anyMatch(code -> !code.toString().equals(".secured()"));
        if (!named) {
            return Optional.empty();
        }
        ClientPlan settings = context.plan().settings();
        TypeSpec.Builder type = TypeSpec.classBuilder(settings.schemesClass())
                .addModifiers(FINAL)
                .addJavadoc(
                        "The ways in which {@link $T} identifies its user.",
                        context.plan().client());
        settings.schemes()
                .forEach(plan ->
                        type.addField(FieldSpec.builder(RuntimeTypes.SECURITY_SCHEME, plan.constant(), STATIC, FINAL)
                                .initializer(plan.scheme().accept(new Scheme(context)))
                                .build()));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        return Optional.of(JavaFile.builder(settings.schemesClass().packageName(), type.build())
                .build());
    }

    /** The runtime's factory of a scheme. */
    private record Scheme(EmitContext context) implements SecurityScheme.Visitor<CodeBlock> {

        @Override
        public CodeBlock bearer(SecurityScheme.Bearer bearer) {
            return scheme("bearer", text(bearer.name()));
        }

        @Override
        public CodeBlock basic(SecurityScheme.Basic basic) {
            return scheme("basic", text(basic.name()));
        }

        @Override
        public CodeBlock http(SecurityScheme.Http http) {
            return scheme("http", text(http.name()), text(http.scheme()));
        }

        @Override
        public CodeBlock apiKey(SecurityScheme.ApiKey key) {
            return scheme("apiKey", text(key.name()), place(key.in()), text(key.parameter()));
        }

        @Override
        public CodeBlock oauth2(SecurityScheme.OAuth2 oauth2) {
            List<CodeBlock> arguments = new ArrayList<>();
            arguments.add(text(oauth2.name()));
            arguments.add(oauth2.tokenUrl() == null ? CodeBlock.of("null") : text(oauth2.tokenUrl()));
            scopes(oauth2.name()).forEach(scope -> arguments.add(text(scope)));
            return scheme("oauth2", arguments.toArray(CodeBlock[]::new));
        }

        @Override
        public CodeBlock openIdConnect(SecurityScheme.OpenIdConnect connect) {
            return scheme("openIdConnect", text(connect.name()), text(connect.url()));
        }

        @Override
        public CodeBlock mutualTls(SecurityScheme.MutualTls mutualTls) {
            return scheme("mutualTls", text(mutualTls.name()));
        }

        /** What the operations ask for: one token has to do for all of them. */
        private List<String> scopes(String scheme) {
            return context.operations()
                    .flatMap(operation -> operation.security().alternatives().stream())
                    .flatMap(alternative -> alternative.requirements().stream())
                    .filter(requirement -> requirement.scheme().equals(scheme))
                    .flatMap(requirement -> requirement.scopes().stream())
                    .distinct()
                    .toList();
        }

        private static CodeBlock place(Parameter.In in) {
            return CodeBlock.of("$T.$L", RuntimeTypes.SECURITY_SCHEME.nestedClass("In"), in.name());
        }

        private static CodeBlock text(String text) {
            return Literals.quoted(text);
        }

        private static CodeBlock scheme(String method, CodeBlock... arguments) {
            return Literals.call(60, CodeBlock.of("$T.$L", RuntimeTypes.SECURITY_SCHEME, method), List.of(arguments));
        }
    }
}
