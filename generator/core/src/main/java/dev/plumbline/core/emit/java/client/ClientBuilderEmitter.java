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
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.plan.Plan.SchemePlan;
import dev.plumbline.core.plan.SettingNames;
import dev.plumbline.runtime.configuration.Setting;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the client's builder: what the document adds to the settings that every client has. */
final class ClientBuilderEmitter {

    /** What {@code apiKey} gives. */
    private static final Set<CredentialKind> KEYS = EnumSet.of(CredentialKind.BEARER, CredentialKind.KEY);

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
        if (context.servers().size() > 1) {
            type.addMethod(server());
        }
        if (!variables().isEmpty()) {
            type.addMethod(serverVariable());
        }
        if (hasCredentials(context)) {
            context.plan()
                    .settings()
                    .schemes()
                    .forEach(scheme -> type.addMethods(CredentialMethods.of(name(client), scheme)));
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
        context.server().ifPresent(server -> chain.add("\n.server($L)", Literals.quoted(server.url())));
        variables().stream()
                .filter(ClientBuilderEmitter::hasUsableDefault)
                .forEach(variable -> chain.add(
                        "\n$L",
                        Literals.call(
                                CodeBlock.of(".documentedVariable"),
                                Stream.concat(
                                                Stream.of(variable.name(), variable.defaultValue()),
                                                variable.values().stream())
                                        .toList())));
        if (context.servers().isEmpty()
                && context.operations()
                        .anyMatch(operation -> !operation.servers().isEmpty())) {
            chain.add("\n.serversOfOperations()");
        }
        return chain.build();
    }

    /** The variables of all servers; of those of one name, the first. */
    private Collection<Server.Variable> variables() {
        Map<String, Server.Variable> variables = new LinkedHashMap<>();
        Stream.concat(
                        context.servers().stream(),
                        context.operations().flatMap(operation -> operation.servers().stream()))
                .flatMap(server -> server.variables().stream())
                .forEach(variable -> variables.putIfAbsent(variable.name(), variable));
        return variables.values();
    }

    /** Where there is one key alone, {@code apiKey} says all. */
    static boolean hasCredentials(EmitContext context) {
        List<SchemePlan> schemes = context.plan().settings().schemes();
        boolean isOneKey = schemes.size() == 1
                && KEYS.contains(CredentialKind.of(schemes.get(0).scheme()));
        return !schemes.isEmpty() && !isOneKey;
    }

    private MethodSpec server() {
        return MethodSpec.methodBuilder("server")
                .addJavadoc("Chooses one of the document's servers.")
                .addModifiers(PUBLIC)
                .returns(name(client))
                .addParameter(ServerEnum.name(client), "server")
                .addStatement("config.server(server.url)")
                .addStatement("return this")
                .build();
    }

    /** A default such as <code>{BASE_URL}</code> is a placeholder of the document's author: the caller has to fill it. */
    private static boolean hasUsableDefault(Server.Variable variable) {
        return !variable.defaultValue().contains("{");
    }

    private MethodSpec serverVariable() {
        return MethodSpec.methodBuilder("serverVariable")
                .addJavadoc(Javadoc.empty()
                        .say("Sets a variable of the server's URL in the document.")
                        .param("name", documented())
                        .code())
                .addModifiers(PUBLIC)
                .returns(name(client))
                .addParameter(String.class, "name")
                .addParameter(String.class, "value")
                .addStatement("config.serverVariable(name, value)")
                .addStatement("return this")
                .build();
    }

    /** What the document says of the variables; empty where any value may be given. */
    private String documented() {
        return variables().stream()
                .filter(variable -> !variable.values().isEmpty())
                .map(ClientBuilderEmitter::documented)
                .collect(Collectors.joining("; "));
    }

    private static String documented(Server.Variable variable) {
        String values = variable.values().stream()
                .map(value -> "{@code " + JavadocText.code(value) + "}")
                .collect(Collectors.joining(", "));
        String text =
                "{@code " + JavadocText.code(variable.name()) + "}" + (values.isEmpty() ? "" : " (" + values + ")");
        return variable.description() == null ? text : text + ": " + Javadoc.inline(variable.description());
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
