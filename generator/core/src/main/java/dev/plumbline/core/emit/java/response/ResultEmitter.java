package dev.plumbline.core.emit.java.response;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Result;
import dev.plumbline.core.plan.Plan.OperationPlan;
import dev.plumbline.core.plan.Plan.ResultPlan;
import java.util.List;

/** Prints the sealed interface of a result, with a record for each documented response. */
final class ResultEmitter {

    private ResultEmitter() {}

    static JavaFile emit(EmitContext context, OperationPlan operation, ResultPlan plan) {
        List<Response> responses = ((Result.Several) operation.operation().result()).responses();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.name())
                .addAnnotations(context.annotations(plan.name()))
                .addModifiers(PUBLIC, SEALED)
                .addJavadoc("What {@code $L} gives.", operation.method());
        for (int i = 0; i < responses.size(); i++) {
            ClassName variant = plan.name().nestedClass(plan.variants().get(i));
            type.addType(variant(context, responses.get(i), plan.name(), variant));
        }
        return JavaFile.builder(plan.name().packageName(), type.build()).build();
    }

    private static TypeSpec variant(EmitContext context, Response response, ClassName result, ClassName variant) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        response.content()
                .map(Content::payload)
                .map(payload -> present(context.types().received(payload)))
                .ifPresent(value -> components.addParameter(value, "value"));
        String description = response.description() == null ? "" : Javadoc.inline(response.description());
        String text = ("{@code " + JavadocText.code(response.status()) + "} " + description).strip();
        return TypeSpec.recordBuilder(variant)
                .addModifiers(PUBLIC, STATIC)
                .addSuperinterface(result)
                .addJavadoc(Javadoc.empty().say(text).code())
                .recordConstructor(components.build())
                .build();
    }

    private static TypeName present(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }
}
