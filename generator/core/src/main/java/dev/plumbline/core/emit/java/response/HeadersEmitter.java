package dev.plumbline.core.emit.java.response;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.ParameterText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Header;
import dev.plumbline.core.plan.Plan.HeadersPlan;
import dev.plumbline.core.plan.Plan.OperationPlan;
import java.net.http.HttpHeaders;
import java.util.stream.IntStream;

/** Prints the record of the headers that successes are documented with. */
final class HeadersEmitter {

    private HeadersEmitter() {}

    static JavaFile emit(EmitContext context, OperationPlan operation, HeadersPlan plan) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        Javadoc javadoc = Javadoc.empty()
                .say("The headers of a response of {@code " + operation.method()
                        + "}; null is what is missing or of another type.");
        for (int i = 0; i < plan.headers().size(); i++) {
            Header header = plan.headers().get(i);
            String member = plan.members().get(i);
            components.addParameter(
                    JavaTypes.nullable(HeaderType.of(context, header.type()).java()), member);
            javadoc.param(member, ParameterText.of(header.docs()));
        }
        TypeSpec type = TypeSpec.recordBuilder(plan.name())
                .addAnnotations(context.annotations(plan.name()))
                .addModifiers(PUBLIC)
                .addJavadoc(javadoc.code())
                .recordConstructor(components.build())
                .addMethod(of(context, plan))
                .build();
        return JavaFile.builder(plan.name().packageName(), type).build();
    }

    private static MethodSpec of(EmitContext context, HeadersPlan plan) {
        CodeBlock values = IntStream.range(0, plan.headers().size())
                .mapToObj(i -> read(context, plan.headers().get(i)))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("of")
                .addJavadoc("{@return them, of a response's headers}")
                .addModifiers(PUBLIC, STATIC)
                .returns(plan.name())
                .addParameter(HttpHeaders.class, "headers")
                .addStatement("return new $T(\n$L)", plan.name(), values)
                .build();
    }

    private static CodeBlock read(EmitContext context, Header header) {
        HeaderType type = HeaderType.of(context, header.type());
        return CodeBlock.of(
                "$T.$L(headers, $L, $L)",
                RuntimeTypes.HEADER_READER,
                type.method(),
                Literals.quoted(header.name()),
                type.reader());
    }
}
