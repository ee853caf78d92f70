package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Info;
import dev.plumbline.core.model.Tag;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.CallPlan;
import java.util.List;
import java.util.stream.Stream;

/** Prints the client and everything it offers. */
public final class ClientEmitter {

    private static final ClassName CALLER = RuntimeTypes.CALLER;
    private static final ClassName CONFIG = RuntimeTypes.CLIENT_CONFIG;

    private final EmitContext context;
    private final ClassName name;

    private ClientEmitter(EmitContext context) {
        this.context = context;
        this.name = context.plan().client();
    }

    public static Stream<JavaFile> emit(EmitContext context) {
        JavaFile client = JavaFile.builder(context.plan().client().packageName(), new ClientEmitter(context).type())
                .build();
        return Stream.of(
                        Stream.of(client),
                        SchemesEmitter.emit(context).stream(),
                        WebhooksEmitter.emit(context).stream(),
                        context.plan().apis().stream().flatMap(api -> group(context, api)))
                .flatMap(files -> files);
    }

    private static Stream<JavaFile> group(EmitContext context, ApiPlan api) {
        return Stream.concat(
                Stream.of(CallsEmitter.emit(context, api)),
                Stream.of(ApiForm.values()).map(form -> ApiEmitter.emit(context, api, form)));
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(javadoc())
                .addField(CALLER, "caller", PRIVATE, FINAL)
                .addMethod(constructor())
                .addMethod(builder())
                .addMethod(of())
                .addMethod(operations());
        context.plan().apis().forEach(api -> type.addMethod(accessor(api)));
        type.addMethod(close());
        if (context.servers().size() > 1) {
            type.addType(ServerEnum.emit(context, name));
        }
        return type.addType(ClientBuilderEmitter.emit(context, name)).build();
    }

    private CodeBlock javadoc() {
        Info info = context.info();
        return Javadoc.empty()
                .title(info.title())
                .title(info.summary())
                .markdown(info.description())
                .say((info.version().isBlank()
                                ? ""
                                : "Version " + JavadocText.escape(info.version()) + " of the document. ")
                        + "Safe for use by several threads;"
                        + " close it when no more calls are to come.")
                .code();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(CONFIG, "config")
                .addStatement("this.caller = new $T(config)", CALLER)
                .build();
    }

    private MethodSpec builder() {
        ClassName builder = ClientBuilderEmitter.name(name);
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return a builder with nothing set}")
                .addModifiers(PUBLIC, STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("A client with this configuration, for settings that the builder does not have.")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(CONFIG, "config")
                .addStatement("return new $T(config)", name)
                .build();
    }

    private MethodSpec operations() {
        CodeBlock all = context.plan().apis().stream()
                .flatMap(api -> api.operations().stream()
                        .flatMap(operation -> operation.calls().stream())
                        .map(CallPlan::constant)
                        .distinct()
                        .map(constant -> CodeBlock.of("$T.$N", CallsEmitter.name(api), constant)))
                .collect(CodeBlock.joining(",\n"));
        TypeName operation =
                ParameterizedTypeName.get(RuntimeTypes.OPERATION, WildcardTypeName.subtypeOf(Object.class));
        return MethodSpec.methodBuilder("operations")
                .addJavadoc("{@return what the document says of each operation, for tests and tools}")
                .addModifiers(PUBLIC, STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), operation))
                .addStatement("return $T.of(\n$L)", List.class, all)
                .build();
    }

    private MethodSpec accessor(ApiPlan api) {
        Docs docs = new Docs(null, context.tag(api.tag()).map(Tag::description).orElse(null), false);
        return MethodSpec.methodBuilder(api.accessor())
                .addJavadoc(Javadoc.empty().say(Javadoc.firstSentence(docs)).code())
                .addModifiers(PUBLIC)
                .returns(api.name())
                .addStatement("return new $T(caller)", api.name())
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .addStatement("caller.close()")
                .build();
    }
}
