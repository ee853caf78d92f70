package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Type;

/** The Java type that a payload is received as. */
record ReceivedType(JavaTypes types) implements Payload.Visitor<TypeName> {

    @Override
    public TypeName json(Payload.Json json) {
        TypeName type = types.of(json.json());
        return json.isNullBesideType() ? JavaTypes.nullable(type) : type;
    }

    /** Nobody sends one back; if so, its text is there. */
    @Override
    public TypeName form(Payload.Form form) {
        return ClassName.get(String.class);
    }

    @Override
    public TypeName multipart(Payload.Multipart multipart) {
        return RuntimeTypes.BINARY_CONTENT;
    }

    @Override
    public TypeName text(Payload.Text text) {
        return ClassName.get(String.class);
    }

    @Override
    public TypeName binary(Payload.Binary binary) {
        return RuntimeTypes.BINARY_CONTENT;
    }

    @Override
    public TypeName events(Payload.Events events) {
        return stream(events.data().orElse(Type.Scalar.STRING));
    }

    @Override
    public TypeName jsonLines(Payload.JsonLines lines) {
        return stream(lines.line());
    }

    private TypeName stream(Type type) {
        return ParameterizedTypeName.get(RuntimeTypes.EVENT_STREAM, types.of(type));
    }
}
