package dev.plumbline.core.emit.docs.sample;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.ScalarNames;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A scalar as a Java expression. */
record ScalarExpression(Imports imports, JsonNode value) {

    /** The value of a type that it fits. */
    String of(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> JavaSamples.text(value.stringValue());
            case BOOLEAN, INT -> value.asString();
            case LONG -> value.asString() + "L";
            case DOUBLE -> value.asString() + "d";
            case DECIMAL ->
                "new " + name(scalar) + "("
                        + JavaSamples.text(value.decimalValue().toString()) + ")";
            case DATE_TIME, DATE -> call(name(scalar) + ".parse");
            case UUID -> call(name(scalar) + ".fromString");
            case URI -> call(name(scalar) + ".create");
            case BYTES -> call(imports.name(ClassName.get(Base64.class)) + ".getDecoder().decode");
        };
    }

    /** What a builder takes in place of it, which is shorter; empty where it takes nothing else. */
    Optional<String> shorter(Type.Scalar scalar) {
        if (scalar == Type.Scalar.URI) {
            return Optional.of(JavaSamples.text(value.stringValue()));
        }
        return scalar == Type.Scalar.DECIMAL ? number(value.decimalValue()) : Optional.empty();
    }

    /** A literal that is the number and nothing else. */
    private static Optional<String> number(BigDecimal number) {
        if (number.scale() == 0 && number.unscaledValue().bitLength() < Integer.SIZE) {
            return Optional.of(number.toString());
        }
        String binary = Double.toString(number.doubleValue());
        return number.toString().equals(binary) ? Optional.of(binary) : Optional.empty();
    }

    private String call(String method) {
        return method + "(" + JavaSamples.text(value.stringValue()) + ")";
    }

    private String name(Type.Scalar scalar) {
        return imports.name((ClassName) ScalarNames.of(scalar));
    }
}
