package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.plan.Plan.CallPlan;
import dev.plumbline.core.plan.Plan.FormPlan;

/** The Java type in which a caller gives a body. */
record SentType(JavaTypes types, CallPlan call) implements Payload.Visitor<TypeName> {

    @Override
    public TypeName json(Payload.Json json) {
        return types.of(MergePatchType.of(call.body().orElseThrow(), json.json()));
    }

    @Override
    public TypeName form(Payload.Form form) {
        return types.of(form.object());
    }

    @Override
    public TypeName multipart(Payload.Multipart multipart) {
        return call.form().map(FormPlan::name).orElse(RuntimeTypes.MULTIPART_FORM);
    }

    @Override
    public TypeName text(Payload.Text text) {
        return ClassName.get(String.class);
    }

    @Override
    public TypeName binary(Payload.Binary binary) {
        return RuntimeTypes.FILE_CONTENT;
    }

    @Override
    public TypeName events(Payload.Events events) {
        return RuntimeTypes.FILE_CONTENT;
    }

    @Override
    public TypeName jsonLines(Payload.JsonLines lines) {
        return RuntimeTypes.FILE_CONTENT;
    }
}
