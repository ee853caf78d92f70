package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.SingleValue;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the record of parameters says by itself of one that is required: the only value that its schema allows. */
public final class OnlyArgument {

    private OnlyArgument() {}

    /** The value as Java code; empty where the caller has a choice, or may leave the parameter out. */
    public static Optional<CodeBlock> of(EmitContext context, Parameter parameter) {
        Schema schema = context.schemas().schemas().get(parameter.schema());
        if (schema == null || !parameter.required()) {
            return Optional.empty();
        }
        return SingleValue.of(schema, context.schemas())
                .filter(value -> isHeld(context, parameter.type(), value))
                .map(value -> parameter.type().accept(new FixedValue(context, value)));
    }

    private static boolean isHeld(EmitContext context, Type type, JsonNode value) {
        if (type instanceof Type.Declared declared) {
            return context.plan().typeAt(declared.declaration()).declaration() instanceof OpenEnum openEnum
                    && openEnum.indexOf(value).isPresent();
        }
        return type instanceof Type.Scalar scalar
                && switch (scalar) {
                    case STRING -> value.isString();
                    case BOOLEAN -> value.isBoolean();
                    case INT -> value.isIntegralNumber() && value.canConvertToInt();
                    case LONG -> value.isIntegralNumber() && value.canConvertToLong();
                    case DOUBLE, DECIMAL, DATE_TIME, DATE, UUID, URI, BYTES -> false;
                };
    }
}
