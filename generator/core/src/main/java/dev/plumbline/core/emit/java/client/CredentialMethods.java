package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.plan.Plan.SchemePlan;
import java.util.List;
import java.util.function.Supplier;

/** Prints the builder's methods that take the credential of a security scheme. */
record CredentialMethods(ClassName builder, SchemePlan plan) implements SecurityScheme.Visitor<List<MethodSpec>> {

    private static final TypeName TEXT = ClassName.get(String.class);
    private static final TypeName TEXTS = ParameterizedTypeName.get(ClassName.get(Supplier.class), TEXT);

    static List<MethodSpec> of(ClassName builder, SchemePlan plan) {
        return plan.scheme().accept(new CredentialMethods(builder, plan));
    }

    @Override
    public List<MethodSpec> bearer(SecurityScheme.Bearer bearer) {
        return keys("token");
    }

    @Override
    public List<MethodSpec> basic(SecurityScheme.Basic basic) {
        CodeBlock credential = CodeBlock.of("$T.basic(user, password)", RuntimeTypes.CREDENTIAL);
        return List.of(method(described(), credential, parameter(TEXT, "user"), parameter(TEXT, "password")));
    }

    @Override
    public List<MethodSpec> http(SecurityScheme.Http http) {
        return keys("credentials");
    }

    @Override
    public List<MethodSpec> apiKey(SecurityScheme.ApiKey apiKey) {
        return keys("key");
    }

    @Override
    public List<MethodSpec> oauth2(SecurityScheme.OAuth2 oauth2) {
        CodeBlock credential = CodeBlock.of("$T.clientCredentials(client)", RuntimeTypes.CREDENTIAL);
        MethodSpec client = method(
                like(", by what fetches a token, and the next one in time."),
                credential,
                parameter(RuntimeTypes.CLIENT_CREDENTIALS, "client"));
        List<MethodSpec> keys = keys("token");
        return List.of(keys.get(0), keys.get(1), client);
    }

    @Override
    public List<MethodSpec> openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
        return keys("token");
    }

    /** A certificate is the transport's. */
    @Override
    public List<MethodSpec> mutualTls(SecurityScheme.MutualTls mutualTls) {
        return List.of();
    }

    private List<MethodSpec> keys(String name) {
        CodeBlock credential = CodeBlock.of("$T.key($N)", RuntimeTypes.CREDENTIAL, name);
        return List.of(
                method(described(), credential, parameter(TEXT, name)),
                method(like(", asked for each call."), credential, parameter(TEXTS, name)));
    }

    private CodeBlock described() {
        String about = Javadoc.firstSentence(new Docs(null, plan.scheme().description(), false));
        return Javadoc.empty()
                .say("Sets the credential of {@code "
                        + JavadocText.code(plan.scheme().name()) + "}." + (about.isEmpty() ? "" : " " + about))
                .code();
    }

    private CodeBlock like(String difference) {
        return Javadoc.empty()
                .say("As {@link #" + plan.setter() + "}" + difference)
                .code();
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    private MethodSpec method(CodeBlock javadoc, CodeBlock credential, ParameterSpec... parameters) {
        return MethodSpec.methodBuilder(plan.setter())
                .addJavadoc(javadoc)
                .addModifiers(PUBLIC)
                .returns(builder)
                .addParameters(List.of(parameters))
                .addStatement(
                        "return credential($L, $L)",
                        Literals.quoted(plan.scheme().name()),
                        credential)
                .build();
    }
}
