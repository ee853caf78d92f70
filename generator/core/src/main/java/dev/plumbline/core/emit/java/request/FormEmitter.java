package dev.plumbline.core.emit.java.request;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.CollectionCopy;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.ParameterText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan.FormPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints the record of a multipart body. */
final class FormEmitter {

    private static final TypeName HEADERS = ParameterizedTypeName.get(Map.class, String.class, String.class);

    private final EmitContext context;
    private final FormPlan plan;
    private final List<Part> parts;

    private FormEmitter(EmitContext context, FormPlan plan, List<Part> parts) {
        this.context = context;
        this.plan = plan;
        this.parts = parts;
    }

    static JavaFile emit(EmitContext context, String method, Content content, FormPlan plan) {
        Payload.Multipart multipart = (Payload.Multipart) content.payload();
        FormEmitter emitter = new FormEmitter(context, plan, multipart.parts());
        String sentence = "The parts of the {@code " + JavadocText.code(content.mediaType()) + "} body of {@code "
                + method + "}.";
        TypeSpec type = RecordEmitter.emit(plan.name(), sentence, emitter.fields())
                .addAnnotations(context.annotations(plan.name()))
                .addMethod(emitter.toMultipart())
                .build();
        return JavaFile.builder(plan.name().packageName(), type).build();
    }

    private List<RecordField> fields() {
        List<RecordField> fields = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            fields.add(field(parts.get(i), plan.members().get(i)));
        }
        for (int i = 0; i < parts.size(); i++) {
            String name = plan.headers().get(i);
            if (!name.isEmpty()) {
                fields.add(headers(parts.get(i), name));
            }
        }
        return fields;
    }

    private RecordField field(Part part, String name) {
        PartType described = part.value().accept(new PartType.Of(context));
        boolean list = part.repeated();
        Optional<CodeBlock> copy = list
                ? new CollectionCopy(name, part.required() ? "" : "OrNull").list(new Type.ListOf(new Type.Any()))
                : described
                        .type()
                        .flatMap(type -> type.accept(new CollectionCopy(name, part.required() ? "" : "OrNull")));
        return new RecordField(
                name,
                list ? ParameterizedTypeName.get(ClassName.get(List.class), described.java()) : described.java(),
                part.required(),
                Optional.empty(),
                copy,
                described.schema().filter(context.secrets()::isSecret).isPresent(),
                described.text(context, part.docs()),
                ParameterText.sentence(part.docs()));
    }

    private static RecordField headers(Part part, String name) {
        String names = String.join(
                ", ",
                part.headers().stream()
                        .map(header -> "{@code " + JavadocText.code(header.name()) + "}")
                        .toList());
        String text = "the headers of {@code " + JavadocText.code(part.name()) + "}: " + names;
        return new RecordField(
                name,
                HEADERS,
                false,
                Optional.empty(),
                new CollectionCopy(name, "OrNull").map(new Type.MapOf(Type.Scalar.STRING)),
                true,
                text,
                "Sets " + text + ".");
    }

    private MethodSpec toMultipart() {
        ClassName form = RuntimeTypes.MULTIPART_FORM;
        MethodSpec.Builder method = MethodSpec.methodBuilder("toMultipart")
                .addJavadoc("{@return the parts in the document's order}")
                .addModifiers(PUBLIC)
                .returns(form)
                .addStatement("$T form = $T.builder()", form.nestedClass("Builder"), form);
        for (int i = 0; i < parts.size(); i++) {
            part(method, parts.get(i), plan.members().get(i), plan.headers().get(i));
        }
        return method.addStatement("return form.build()").build();
    }

    private void part(MethodSpec.Builder method, Part part, String member, String headers) {
        if (!part.required()) {
            method.beginControlFlow("if ($N != null)", member);
        }
        String value = part.repeated() ? "each" : member;
        CodeBlock own = headers.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("\n.headers($1N == null ? $2T.of() : $1N)", headers, Map.class);
        CodeBlock add = CodeBlock.of("form.$L$L", part.value().accept(new PartCode(context, part, value)), own);
        method.addStatement(part.repeated() ? CodeBlock.of("$N.forEach(each -> $L)", member, add) : add);
        if (!part.required()) {
            method.endControlFlow();
        }
    }
}
