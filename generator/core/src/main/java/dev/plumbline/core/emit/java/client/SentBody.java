package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.MergePatchType;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan.CallPlan;
import tools.jackson.databind.node.NullNode;

/**
 * How a body is handed to the runtime.
 *
 * @param nullable whether null is sent as JSON null
 */
record SentBody(JavaTypes types, CallPlan plan, boolean nullable) implements Payload.Visitor<CodeBlock> {

    @Override
    public CodeBlock json(Payload.Json json) {
        Type type = MergePatchType.of(plan.body().orElseThrow(), json.json());
        return nullable
                ? CodeBlock.of(
                        "$N == null ? $T.getInstance() : $L",
                        plan.argument(),
                        NullNode.class,
                        types.json(type, itself()))
                : written(type);
    }

    @Override
    public CodeBlock form(Payload.Form form) {
        return written(form.object());
    }

    @Override
    public CodeBlock multipart(Payload.Multipart multipart) {
        return plan.form().isPresent()
                ? CodeBlock.of("$1N == null ? null : $1N.toMultipart()", plan.argument())
                : itself();
    }

    @Override
    public CodeBlock text(Payload.Text text) {
        return itself();
    }

    @Override
    public CodeBlock binary(Payload.Binary binary) {
        return itself();
    }

    @Override
    public CodeBlock events(Payload.Events events) {
        return itself();
    }

    @Override
    public CodeBlock jsonLines(Payload.JsonLines lines) {
        return itself();
    }

    private CodeBlock written(Type type) {
        return type instanceof Type.Any || type instanceof Type.Declared && types.printsItself(type)
                ? itself()
                : CodeBlock.of("$N, $L", plan.argument(), types.writer(type));
    }

    private CodeBlock itself() {
        return CodeBlock.of("$N", plan.argument());
    }
}
