package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.plan.SettingNames;
import dev.plumbline.runtime.configuration.Setting;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the client's builder: what the document adds to the settings that every client has. */
final class ClientBuilderEmitter {

    private final EmitContext context;
    private final ClassName client;
    private final SettingNames settings;

    private ClientBuilderEmitter(EmitContext context, ClassName client) {
        this.context = context;
        this.client = client;
        this.settings = SettingNames.of(context.info().title());
    }

    /** The builder's name. */
    static ClassName name(ClassName client) {
        return client.nestedClass("Builder");
    }

    static TypeSpec emit(EmitContext context, ClassName client) {
        return new ClientBuilderEmitter(context, client).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(client))
                .addJavadoc(javadoc())
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT_BUILDER, name(client)))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addStatement("super($L)", config())
                        .build());
        if (context.server().filter(server -> !server.variables().isEmpty()).isPresent()) {
            type.addMethod(serverVariable());
        }
        return type.addMethod(build()).build();
    }

    private CodeBlock javadoc() {
        return Javadoc.empty()
                .say("Builds the client. What is not set is looked for in the environment variables "
                        + outside(settings::variable) + ", and then in the system properties "
                        + outside(settings::property) + ".")
                .code();
    }

    private static String outside(Function<Setting, String> name) {
        return Stream.of(Setting.values())
                .filter(Setting::isExternal)
                .map(setting -> "{@code " + name.apply(setting) + "}")
                .collect(Collectors.joining(", "));
    }

    private CodeBlock config() {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add("$T.builder()\n.settings($L)", RuntimeTypes.CLIENT_CONFIG, Literals.quoted(settings.prefix()));
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

    private MethodSpec serverVariable() {
        return MethodSpec.methodBuilder("serverVariable")
                .addJavadoc("Sets a variable of the server's URL in the document.")
                .addModifiers(PUBLIC)
                .returns(name(client))
                .addParameter(String.class, "name")
                .addParameter(String.class, "value")
                .addStatement("config.serverVariable(name, value)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc(Javadoc.empty()
                        .say("Builds the client.")
                        .throwing(RuntimeTypes.MISSING_SETTING, "if nothing says where the API is served")
                        .throwing(RuntimeTypes.INVALID_SETTING, "if a setting cannot work")
                        .code())
                .addModifiers(PUBLIC)
                .returns(client)
                .addStatement("return new $T(config.build())", client)
                .build();
    }
}
