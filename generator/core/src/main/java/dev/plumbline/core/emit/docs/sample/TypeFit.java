package dev.plumbline.core.emit.docs.sample;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.ObjectType;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.runtime.json.JsonReader;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import tools.jackson.databind.JsonNode;

/** Whether a JSON value can be said in a Java type. */
record TypeFit(Plan plan, JsonNode value) implements Type.Visitor<Boolean>, Declaration.Visitor<Boolean> {

    @Override
    public Boolean scalar(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> value.isString();
            case BOOLEAN -> value.isBoolean();
            case INT -> value.isIntegralNumber() && value.canConvertToInt();
            case LONG -> value.isIntegralNumber() && value.canConvertToLong();
            case DOUBLE, DECIMAL -> value.isNumber();
            case DATE_TIME -> isReadBy(JsonReader.DATE_TIME);
            case DATE -> isReadBy(JsonReader.DATE);
            case UUID -> isReadBy(JsonReader.UUID);
            case URI -> isReadBy(JsonReader.URI);
            case BYTES -> isReadBy(JsonReader.BYTES);
        };
    }

    private boolean isReadBy(JsonReader<?> reader) {
        try {
            reader.read(value);
            return true;
        } catch (UnexpectedJsonException e) {
            return false;
        }
    }

    @Override
    public Boolean any(Type.Any any) {
        return true;
    }

    @Override
    public Boolean list(Type.ListOf list) {
        return value.isArray() && allFit(list.item(), list.nulls());
    }

    @Override
    public Boolean map(Type.MapOf map) {
        return value.isObject() && allFit(map.value(), map.nulls());
    }

    private boolean allFit(Type type, boolean nulls) {
        return value.valueStream().allMatch(inner -> nulls && inner.isNull() || type.accept(new TypeFit(plan, inner)));
    }

    @Override
    public Boolean declared(Type.Declared declared) {
        return plan.typeAt(declared.declaration()).declaration().accept(this);
    }

    @Override
    public Boolean object(ObjectType object) {
        return value.isObject();
    }

    @Override
    public Boolean openEnum(OpenEnum openEnum) {
        return scalar(openEnum.of());
    }

    /** What no branch takes is of the union all the same: unknown. */
    @Override
    public Boolean union(UnionType union) {
        return true;
    }
}
