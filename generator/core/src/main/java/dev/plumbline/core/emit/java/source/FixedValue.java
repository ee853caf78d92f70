package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.math.BigDecimal;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Prints a value of a type that is a scalar or an open enum. */
public record FixedValue(EmitContext context, JsonNode value) implements Type.Visitor<CodeBlock> {

    @Override
    public CodeBlock scalar(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> Literals.quoted(value.stringValue());
            case BOOLEAN -> CodeBlock.of("$L", value.booleanValue());
            case INT -> CodeBlock.of("$L", value.intValue());
            case LONG -> CodeBlock.of("$LL", value.longValue());
            case DOUBLE -> CodeBlock.of("$Ld", value.doubleValue());
            case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, value.decimalValue());
            case DATE_TIME, DATE, UUID, URI, BYTES ->
                throw new IllegalArgumentException("a text with a format has no fixed value");
        };
    }

    @Override
    public CodeBlock any(Type.Any any) {
        throw new IllegalArgumentException("JSON has no fixed value");
    }

    @Override
    public CodeBlock list(Type.ListOf list) {
        throw new IllegalArgumentException("a list has no fixed value");
    }

    @Override
    public CodeBlock map(Type.MapOf map) {
        throw new IllegalArgumentException("a map has no fixed value");
    }

    @Override
    public CodeBlock declared(Type.Declared declared) {
        TypePlan plan = context.plan().typeAt(declared.declaration());
        if (!(plan.declaration() instanceof OpenEnum openEnum)) {
            throw new IllegalArgumentException("an object has no fixed value");
        }
        OptionalInt known = openEnum.indexOf(value);
        return known.isPresent()
                ? CodeBlock.of("$T.$N", plan.name(), plan.members().get(known.getAsInt()))
                : CodeBlock.of("$T.of($L)", plan.name(), scalar(openEnum.of()));
    }
}
