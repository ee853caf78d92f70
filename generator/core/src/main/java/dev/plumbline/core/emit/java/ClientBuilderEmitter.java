package dev.plumbline.core.emit.java;

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
import dev.plumbline.core.model.Server;
import java.time.Duration;
import java.util.List;

/** Prints the client's builder: the settings most callers need, passed on to the runtime's. */
final class ClientBuilderEmitter {

    private static final ClassName CONFIG = Names.client("ClientConfig");

    private final Emission run;
    private final ClassName client;

    private ClientBuilderEmitter(Emission run, ClassName client) {
        this.run = run;
        this.client = client;
    }

    private record Setting(String name, TypeName type, String parameter, String sentence, String meaning) {}

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
                    "the key; null for none"),
            new Setting(
                    "transport",
                    Names.http("Transport"),
                    "transport",
                    "Sets what sends the requests, instead of the JDK's HTTP client.",
                    "the transport; whoever gives it closes it"),
            new Setting(
                    "timeout",
                    ClassName.get(Duration.class),
                    "timeout",
                    "Sets how long a call may take, the last byte of its answer included.",
                    "more than zero"),
            new Setting(
                    "connectTimeout",
                    ClassName.get(Duration.class),
                    "timeout",
                    "Sets how long connecting may take.",
                    "more than zero"),
            new Setting(
                    "violationListener",
                    Names.client("ViolationListener"),
                    "listener",
                    "Sets who is told of advisories: what is legal, but probably does not do what its author means.",
                    "told before the request is sent"));

    /** The builder's name. */
    static ClassName name(ClassName client) {
        return client.nestedClass("Builder");
    }

    static TypeSpec emit(Emission run, ClassName client) {
        return new ClientBuilderEmitter(run, client).type();
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
        if (run.server().filter(server -> !server.variables().isEmpty()).isPresent()) {
            type.addMethod(serverVariable());
        }
        return type.addMethod(build()).build();
    }

    private CodeBlock config() {
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.builder()", CONFIG);
        run.server().ifPresent(server -> {
            chain.add(".server($L)", Literals.quoted(server.url()));
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
        return method(setting.name(), setting.sentence())
                .addJavadoc("\n@param $L $L\n@return this builder", setting.parameter(), setting.meaning())
                .addParameter(setting.type(), setting.parameter())
                .addStatement("config.$N($N)", setting.name(), setting.parameter())
                .addStatement("return this")
                .build();
    }

    private MethodSpec serverVariable() {
        return method("serverVariable", "Sets a variable of the server's URL in the document.")
                .addJavadoc("\n@param name its name\n@param value its value\n@return this builder")
                .addParameter(String.class, "name")
                .addParameter(String.class, "value")
                .addStatement("config.serverVariable(name, value)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder method(String name, String sentence) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", sentence)
                .addModifiers(PUBLIC)
                .returns(name(client));
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc(Javadoc.empty()
                        .say("Builds the client.")
                        .returns("the client")
                        .throwing(Names.error("MissingSettingException"), "if nothing says where the API is served")
                        .throwing(Names.error("InvalidSettingException"), "if a setting cannot work")
                        .code())
                .addModifiers(PUBLIC)
                .returns(client)
                .addStatement("return new $T(config.build())", client)
                .build();
    }
}
