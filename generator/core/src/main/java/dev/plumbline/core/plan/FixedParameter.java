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
        return of(schemas, parameter).filter(value -> parameter.type().accept(new Holds(plan, value)));
    }

    /** Whether a type has the value as a literal or a constant. */
    private record Holds(Plan plan, JsonNode value) implements Type.Visitor<Boolean> {

        @Override
        public Boolean scalar(Type.Scalar scalar) {
            return switch (scalar) {
                case STRING -> value.isString();
                case BOOLEAN -> value.isBoolean();
                case INT -> value.isIntegralNumber() && value.canConvertToInt();
                case LONG -> value.isIntegralNumber() && value.canConvertToLong();
                case DOUBLE, DECIMAL, DATE_TIME, DATE, UUID, URI, BYTES -> false;
            };
        }

        @Override
        public Boolean any(Type.Any any) {
            return false;
        }

        @Override
        public Boolean list(Type.ListOf list) {
            return false;
        }

        @Override
        public Boolean map(Type.MapOf map) {
            return false;
        }

        @Override
        public Boolean declared(Type.Declared declared) {
            return plan.typeAt(declared.declaration()).declaration() instanceof OpenEnum openEnum
                    && openEnum.indexOf(value).isPresent();
        }
    }
}
