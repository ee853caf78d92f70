package dev.plumbline.core.fuzz;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws schemas that are a choice between definitions, most of which take in the same others: the form that a request
 * with modes has. The modes are told apart by the properties that they require and forbid, or by nothing.
 */
final class ChoiceGrammar {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> MODES = List.of("a", "foo", "class", "1");

    private final Draw draw;
    private final SchemaDraw schemas;
    private final int modes;
    private final int bases;
    private final boolean toldApart;

    private ChoiceGrammar(Draw draw) {
        this.draw = draw;
        this.schemas = new SchemaDraw(draw, new Names(List.of(), List.of(), List.of()));
        this.modes = draw.between(2, MODES.size());
        this.bases = draw.between(1, 2);
        this.toldApart = draw.chance(65);
    }

    /** A schema: an object with an {@code $id}. */
    static ObjectNode schema(Draw draw) {
        return new ChoiceGrammar(draw).root();
    }

    private ObjectNode root() {
        ObjectNode root = NODES.objectNode().put("$id", SchemaGrammar.ROOT);
        if (draw.chance(30)) {
            properties(root);
        }
        root.set(draw.chance(toldApart ? 80 : 30) ? "oneOf" : "anyOf", references("mode", modes));
        if (draw.chance(10)) {
            root.put("unevaluatedProperties", false);
        }
        if (draw.chance(25)) {
            // The same modes, in another choice or alone.
            root.putObject("properties")
                    .putObject("b")
                    .set(draw.of("anyOf", "oneOf", "allOf"), references("mode", draw.between(1, modes)));
        }
        ObjectNode named = root.putObject("$defs");
        IntStream.range(0, bases).forEach(i -> named.set("base" + i, base()));
        IntStream.range(0, modes).forEach(i -> named.set("mode" + i, mode(i)));
        return root;
    }

    private ObjectNode base() {
        ObjectNode base = NODES.objectNode();
        if (draw.chance(75)) {
            base.put("type", "object");
        }
        properties(base);
        if (draw.chance(30)) {
            base.putArray("required").add(draw.of(Pool.NAMES));
        }
        return base;
    }

    private ObjectNode mode(int number) {
        ObjectNode mode = NODES.objectNode();
        if (draw.chance(25)) {
            mode.put("$ref", "#/$defs/base0");
        } else if (draw.chance(95)) {
            ArrayNode all = references("base", draw.between(1, bases));
            mode.set("allOf", draw.chance(90) ? all : all.add(schemas.any(1, false)));
        }
        properties(mode);
        ObjectNode properties = (ObjectNode) mode.get("properties");
        if (toldApart) {
            MODES.subList(0, modes).forEach(name -> properties.put(name, false));
            if (number > 0) {
                properties.remove(MODES.get(number));
                mode.putArray("required").add(MODES.get(number));
            }
        }
        return mode;
    }

    private void properties(ObjectNode schema) {
        ObjectNode properties = schema.putObject("properties");
        IntStream.range(0, draw.between(1, 3))
                .forEach(i -> properties.set(draw.of(Pool.NAMES), draw.chance(20) ? schemas.child(1) : mild()));
    }

    /** A schema that most values satisfy. */
    private ObjectNode mild() {
        ObjectNode schema = NODES.objectNode();
        return switch (draw.between(0, 2)) {
            case 0 -> schema.put("minLength", 1);
            case 1 -> schema.put("maximum", 100);
            default -> schema.set("not", NODES.objectNode().put("type", draw.of("null", "boolean")));
        };
    }

    private static ArrayNode references(String name, int count) {
        ArrayNode references = NODES.arrayNode();
        IntStream.range(0, count).forEach(i -> references.addObject().put("$ref", "#/$defs/" + name + i));
        return references;
    }
}
