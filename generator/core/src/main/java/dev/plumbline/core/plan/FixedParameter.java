package dev.plumbline.core.plan;

import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.SingleValue;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The value of a required parameter whose schema allows no other. */
public final class FixedParameter {

    private FixedParameter() {}

    /** The value; empty where the caller has a choice, or may leave the parameter out. */
    public static Optional<JsonNode> of(SchemaSet schemas, Parameter parameter) {
        Schema schema = schemas.schemas().get(parameter.schema());
        return schema == null || !parameter.required()
                ? Optional.empty()
                : SingleValue.of(schema, schemas).filter(value -> !value.isNull());
    }

    /** The same where the parameter's type can say it without a computation: then the client says it by itself. */
    public static Optional<JsonNode> preset(Plan plan, SchemaSet schemas, Parameter parameter) {
        return of(schemas, parameter).filter(value -> isHeld(plan, parameter.type(), value));
    }

    private static boolean isHeld(Plan plan, Type type, JsonNode value) {
        if (type instanceof Type.Declared declared) {
            return plan.typeAt(declared.declaration()).declaration() instanceof OpenEnum openEnum
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
