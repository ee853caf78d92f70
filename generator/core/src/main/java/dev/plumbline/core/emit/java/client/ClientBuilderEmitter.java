package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.plan.SettingNames;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Prints the client's builder: the settings most callers need, passed on to the runtime's. */
final class ClientBuilderEmitter {

    private static final ClassName CONFIG = RuntimeTypes.CLIENT_CONFIG;

    private final EmitContext context;
    private final ClassName client;

    private ClientBuilderEmitter(EmitContext context, ClassName client) {
        this.context = context;
        this.client = client;
    }

    private record Setting(String name, TypeName type, String parameter, String sentence, String meaning) {}

    /** What is also looked for in the environment and the system properties. */
    private static final Set<String> OUTSIDE = Set.of("baseUrl", "apiKey", "timeout", "connectTimeout");

    private static final List<Setting> SETTINGS = List.of(
            new Setting(
                    "baseUrl",
                    ClassName.get(String.class),
                    "baseUrl",
                    "Sets where the API is served.",
                    "scheme and host, with a path prefix where there is one"),
            new Setting(
                    "apiKey",
                    JavaTypes.nullable(ClassName.get(String.class)),
                    "apiKey",
                    "Sets the key that identifies the caller.",
                    "the key; null or blank for none"),
            new Setting(
                    "transport",
                    RuntimeTypes.TRANSPORT,
                    "transport",
                    "Sets what sends the requests, instead of the JDK's HTTP client.",
                    "the transport; whoever gives it closes it"),
            new Setting(
                    "timeout",
                    ClassName.get(Duration.class),
                    "timeout",
                    "Sets how long a call may take: all attempts, the pauses between them, and the last byte of the answer.",
                    "more than zero"),
            new Setting(
                    "connectTimeout",
                    ClassName.get(Duration.class),
                    "timeout",
                    "Sets how long connecting may take.",
                    "more than zero"),
            new Setting(
                    "violationListener",
                    RuntimeTypes.VIOLATION_LISTENER,
                    "listener",
                    "Sets who is told of advisories: what is legal, but probably does not do what its author means.",
                    "told before the request is sent"),
            new Setting(
                    "retry",
                    RuntimeTypes.RETRY_POLICY,
                    "policy",
                    "Sets how often and how soon a failed attempt is repeated, where that is safe.",
                    "at most three attempts unless it says otherwise"),
            new Setting(
                    "interceptor",
                    RuntimeTypes.INTERCEPTOR,
                    "interceptor",
                    "Adds an interceptor; it stands inside those that were added before.",
                    "told of each call"),
            new Setting(
                    "responseValidation",
                    TypeName.BOOLEAN,
                    "validate",
                    "Sets whether an answer that contradicts the document is an exception.",
                    "false unless it is set"),
            new Setting(
                    "logger",
                    ClassName.get(System.Logger.class),
                    "logger",
                    "Sets where calls are logged, without secrets: at DEBUG what was sent and answered, at TRACE also headers"
                            + " and bodies.",
                    "the logger; without one nothing is logged"));

    /** The builder's name. */
    static ClassName name(ClassName client) {
        return client.nestedClass("Builder");
    }

    static TypeSpec emit(EmitContext context, ClassName client) {
        return new ClientBuilderEmitter(context, client).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(client))
                .addJavadoc("Builds a {@link $T}.", client)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addField(FieldSpec.builder(CONFIG.nestedClass("Builder"), "config", PRIVATE, FINAL)
                        .initializer("$>$>$L$<$<", config())
                        .build())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        SETTINGS.forEach(setting -> type.addMethod(setter(setting)));
        if (context.server().filter(server -> !server.variables().isEmpty()).isPresent()) {
            type.addMethod(serverVariable());
        }
        return type.addMethod(build()).build();
    }

    private CodeBlock config() {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add(
                        "$T.builder()\n.settings($L)",
                        CONFIG,
                        Literals.quoted(settings().prefix()));
        List<String> secrets = context.secrets().names();
        if (!secrets.isEmpty()) {
            chain.add("\n.sensitive($L)", secrets.stream().map(Literals::quoted).collect(CodeBlock.joining(", ")));
        }
        context.server().ifPresent(server -> {
            chain.add("\n.server($L)", Literals.quoted(server.url()));
            server.variables().stream()
                    .filter(ClientBuilderEmitter::hasUsableDefault)
                    .forEach(variable -> chain.add(
                            "\n.serverVariable($L, $L)",
                            Literals.quoted(variable.name()),
                            Literals.quoted(variable.defaultValue())));
        });
        return chain.build();
    }

    /** A default such as <code>{BASE_URL}</code> is a placeholder of the document's author: the caller has to fill it. */
    private static boolean hasUsableDefault(Server.Variable variable) {
        return !variable.defaultValue().contains("{");
    }

    private MethodSpec setter(Setting setting) {
        return method(
                        setting.name(),
                        Javadoc.empty()
                                .say(setting.sentence() + outside(setting))
                                .param(setting.parameter(), setting.meaning()))
                .addParameter(setting.type(), setting.parameter())
                .addStatement("config.$N($N)", setting.name(), setting.parameter())
                .addStatement("return this")
                .build();
    }

    private String outside(Setting setting) {
        return OUTSIDE.contains(setting.name())
                ? " Without it the environment variable {@code " + settings().variable(setting.name())
                        + "} and then the system property {@code " + settings().property(setting.name())
                        + "} are looked at."
                : "";
    }

    private SettingNames settings() {
        return SettingNames.of(context.info().title());
    }

    private MethodSpec serverVariable() {
        return method(
                        "serverVariable",
                        Javadoc.empty()
                                .say("Sets a variable of the server's URL in the document.")
                                .param("name", "its name")
                                .param("value", "its value"))
                .addParameter(String.class, "name")
                .addParameter(String.class, "value")
                .addStatement("config.serverVariable(name, value)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder method(String name, Javadoc javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.returns("this builder").code())
                .addModifiers(PUBLIC)
                .returns(name(client));
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc(Javadoc.empty()
                        .say("Builds the client.")
                        .returns("the client")
                        .throwing(RuntimeTypes.MISSING_SETTING, "if nothing says where the API is served")
                        .throwing(RuntimeTypes.INVALID_SETTING, "if a setting cannot work")
                        .code())
                .addModifiers(PUBLIC)
                .returns(client)
                .addStatement("return new $T(config.build())", client)
                .build();
    }
}
