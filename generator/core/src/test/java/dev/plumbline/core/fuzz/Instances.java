package dev.plumbline.core.fuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

/** Draws values for a schema: ones that were meant to satisfy it, and ones that were changed a little after that. */
public final class Instances {

    private static final int DEPTH = 4;

    private final JsonNode root;
    private final Draw draw;
    private final Target target;
    private final List<JsonNode> known = new ArrayList<>();
    private final ScalarValues scalars;
    private final ContainerValues containers;

    /** Values for a schema, whose references lead to what stands in it. */
    public Instances(JsonNode root, Draw draw) {
        this.root = root;
        this.draw = draw;
        this.target = new Target(root);
        this.scalars = new ScalarValues(draw);
        this.containers = new ContainerValues(draw, this);
        collect(root);
    }

    private void collect(JsonNode schema) {
        if (schema.has("const")) {
            known.add(schema.get("const"));
        }
        if (schema.path("enum").isArray()) {
            known.addAll(schema.get("enum").values());
        }
        schema.forEach(this::collect);
    }

    /** The next value. */
    public JsonNode next() {
        if (draw.chance(4)) {
            return Values.any(draw, 3);
        }
        JsonNode value = meant(root, DEPTH);
        for (int i = draw.chance(45) ? draw.between(1, 2) : 0; i > 0; i--) {
            value = Change.of(value, draw, this::other);
        }
        return value;
    }

    /** A value like another: as often as not with a change or two. */
    public JsonNode like(JsonNode value) {
        JsonNode like = value;
        for (int i = draw.between(0, 2); i > 0; i--) {
            like = Change.of(like, draw, this::other);
        }
        return like;
    }

    private JsonNode other() {
        return known.isEmpty() || draw.chance(60) ? Values.any(draw, 2) : draw.of(known);
    }

    /** A value that may satisfy a schema. */
    JsonNode meant(JsonNode schema, int depth) {
        Demands demands = Demands.of(schema, target, draw);
        if (demands.have("const", "enum") && draw.chance(85)) {
            List<JsonNode> values = new ArrayList<>(demands.all("const"));
            demands.all("enum").forEach(list -> values.addAll(list.values()));
            return Change.spelling(draw.of(values), draw);
        }
        return switch (kind(demands, depth)) {
            case "null" -> NullNode.getInstance();
            case "boolean" -> BooleanNode.valueOf(draw.chance(50));
            case "integer", "number" -> scalars.number(demands);
            case "string" -> scalars.text(demands);
            case "array" -> depth > 0 ? containers.array(demands, depth) : JsonNodeFactory.instance.arrayNode();
            case "object" -> depth > 0 ? containers.object(demands, depth) : JsonNodeFactory.instance.objectNode();
            default -> Values.any(draw, Math.min(2, depth));
        };
    }

    private String kind(Demands demands, int depth) {
        JsonNode type = demands.one("type", draw).orElse(null);
        if (type != null && draw.chance(95)) {
            return type.isArray() ? draw.of(List.copyOf(type.values())).stringValue() : type.stringValue();
        }
        List<String> kinds = new ArrayList<>();
        if (demands.have("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")) {
            kinds.add("number");
        }
        if (demands.have("minLength", "maxLength", "pattern")) {
            kinds.add("string");
        }
        if (depth > 0 && demands.have("prefixItems", "items", "contains", "uniqueItems", "minItems", "maxItems")) {
            kinds.add("array");
        }
        if (depth > 0
                && demands.have("properties", "patternProperties", "required", "propertyNames", "minProperties")) {
            kinds.add("object");
        }
        return kinds.isEmpty() || draw.chance(5) ? "any" : draw.of(kinds);
    }
}
