package dev.plumbline.core.fuzz;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws one schema and those inside it: keywords for a type or two, applicators in place, references. */
final class SchemaDraw {

    private static final List<String> TYPES =
            List.of("null", "boolean", "integer", "number", "string", "array", "object");

    private final Draw draw;
    private final Names names;
    private final ScalarKeywords scalars;
    private final ContainerKeywords containers;

    SchemaDraw(Draw draw, Names names) {
        this.draw = draw;
        this.names = names;
        this.scalars = new ScalarKeywords(draw);
        this.containers = new ContainerKeywords(draw, this);
    }

    /** A schema for a child of the value. */
    JsonNode child(int depth) {
        return any(depth, true);
    }

    /** A schema, mostly an object. */
    JsonNode any(int depth, boolean inChild) {
        return draw.chance(12) ? BooleanNode.valueOf(draw.chance(60)) : object(depth, inChild);
    }

    /** A schema that is an object; those inside it are at most {@code depth} deep. */
    ObjectNode object(int depth, boolean inChild) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        int kind = draw.between(0, depth > 0 ? 9 : 4);
        switch (kind) {
            case 0, 1 -> scalars.number(schema);
            case 2 -> scalars.text(schema);
            case 3 -> scalars.values(schema);
            case 4 -> schema.set("type", types());
            case 5, 6 -> containers.array(schema, depth);
            default -> containers.object(schema, depth);
        }
        if (depth > 0 && draw.chance(55)) {
            inPlace(schema, depth, inChild);
        }
        if (draw.chance(25)) {
            refer(schema, inChild);
        }
        // Last, so that what the branches evaluate is there to be left over.
        if (kind >= 5 && draw.chance(30)) {
            schema.set(kind < 7 ? "unevaluatedItems" : "unevaluatedProperties", child(depth - 1));
        }
        if (draw.chance(15)) {
            Annotations.add(schema, draw);
        }
        return schema;
    }

    private JsonNode types() {
        if (draw.chance(70)) {
            return JsonNodeFactory.instance.stringNode(draw.of(TYPES));
        }
        ArrayNode union = JsonNodeFactory.instance.arrayNode();
        TYPES.stream().filter(type -> draw.chance(40)).forEach(union::add);
        return union.isEmpty() ? union.add("null") : union;
    }

    private void refer(ObjectNode schema, boolean inChild) {
        List<String> legal = names.at(inChild);
        if (inChild && !names.dynamic().isEmpty() && draw.chance(50)) {
            schema.put("$dynamicRef", draw.of(names.dynamic()));
        } else if (!legal.isEmpty()) {
            schema.put("$ref", draw.of(legal));
        }
    }

    private void inPlace(ObjectNode schema, int depth, boolean inChild) {
        for (int i = draw.between(1, 2); i > 0; i--) {
            switch (draw.between(0, 5)) {
                case 0 -> schema.set("not", any(depth - 1, inChild));
                case 1 -> conditional(schema, depth, inChild);
                case 2 -> dependent(schema, depth, inChild);
                default -> schema.set(draw.of("allOf", "anyOf", "oneOf"), branches(depth, inChild));
            }
        }
    }

    private ArrayNode branches(int depth, boolean inChild) {
        ArrayNode branches = JsonNodeFactory.instance.arrayNode();
        for (int i = draw.between(1, 3); i > 0; i--) {
            branches.add(any(depth - 1, inChild));
        }
        return branches;
    }

    private void conditional(ObjectNode schema, int depth, boolean inChild) {
        schema.set("if", any(depth - 1, inChild));
        if (draw.chance(80)) {
            schema.set("then", any(depth - 1, inChild));
        }
        if (draw.chance(60)) {
            schema.set("else", any(depth - 1, inChild));
        }
    }

    private void dependent(ObjectNode schema, int depth, boolean inChild) {
        boolean old = draw.chance(25);
        ObjectNode dependent = schema.putObject(old ? "dependencies" : "dependentSchemas");
        for (int i = draw.between(1, 2); i > 0; i--) {
            boolean list = old && draw.chance(50);
            dependent.set(draw.of(Pool.NAMES), list ? containers.names(draw.between(0, 2)) : any(depth - 1, inChild));
        }
    }
}
