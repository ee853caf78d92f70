package dev.plumbline.core.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws schemas of JSON Schema 2020-12: a root with definitions, some of which have anchors, and now and then an
 * embedded resource with a dynamic anchor of the same name as the root's.
 */
final class SchemaGrammar {

    /** The root's {@code $id}. */
    static final String ROOT = "https://example.test/root";

    /** The embedded resource's. */
    static final String EMBEDDED = "https://example.test/embedded";

    private final Draw draw;
    private final boolean hasEmbedded;
    private final int definitions;
    private final int depth;

    private SchemaGrammar(Draw draw) {
        this.draw = draw;
        this.definitions = draw.chance(60) ? draw.between(1, 3) : 0;
        this.hasEmbedded = draw.chance(20);
        this.depth = draw.chance(25) ? 3 : 2;
    }

    /** A schema: an object with an {@code $id}. */
    static ObjectNode schema(Draw draw) {
        return new SchemaGrammar(draw).root();
    }

    private ObjectNode root() {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("$id", ROOT);
        if (hasEmbedded) {
            root.put("$dynamicAnchor", "node");
        }
        root.setAll(schema(0));
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        for (int i = 1; i <= definitions; i++) {
            named.set("d" + i, definition(i));
        }
        if (hasEmbedded) {
            named.set("e", embedded());
        }
        if (!named.isEmpty()) {
            root.set("$defs", named);
        }
        return root;
    }

    /** The schema of the root ({@code 0}) or of a definition; in place it refers to later definitions only. */
    private ObjectNode schema(int number) {
        List<String> below = new ArrayList<>(List.of("#", ROOT));
        IntStream.rangeClosed(1, number).forEach(i -> below.add("#/$defs/d" + i));
        List<String> anywhere = new ArrayList<>();
        IntStream.rangeClosed(number + 1, definitions).forEach(i -> {
            anywhere.add("#/$defs/d" + i);
            anywhere.add("#anchor" + i);
        });
        if (hasEmbedded) {
            anywhere.addAll(List.of(EMBEDDED, "#/$defs/e", EMBEDDED + "#inner"));
        }
        Names names = new Names(below, anywhere, hasEmbedded ? List.of("#node", EMBEDDED + "#node") : List.of());
        return new SchemaDraw(draw, names).object(depth, false);
    }

    private JsonNode definition(int number) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$anchor", "anchor" + number);
        return schema.setAll(schema(number));
    }

    private ObjectNode embedded() {
        Names names = new Names(
                List.of("#", "#/$defs/inner", ROOT), List.of("#inner"), List.of("#node", "#node", EMBEDDED + "#node"));
        ObjectNode schema =
                JsonNodeFactory.instance.objectNode().put("$id", EMBEDDED).put("$dynamicAnchor", "node");
        schema.setAll(new SchemaDraw(draw, names).object(depth - 1, false));
        Names within = new Names(List.of("#"), List.of(), List.of("#node"));
        ObjectNode inner = JsonNodeFactory.instance.objectNode().put("$anchor", "inner");
        inner.setAll(new SchemaDraw(draw, within).object(1, false));
        schema.putObject("$defs").set("inner", inner);
        return schema;
    }
}
