package dev.plumbline.core.fuzz;

import dev.plumbline.core.conformance.SchemaBatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a disagreement smaller for as long as it stays one. */
final class Shrinking {

    private Shrinking() {}

    static Comparison smallest(Comparison found) {
        Comparison smallest = found;
        for (Optional<Comparison> next = Optional.of(found); next.isPresent(); next = smaller(smallest)) {
            smallest = next.get();
        }
        return smallest;
    }

    private static Optional<Comparison> smaller(Comparison found) {
        SchemaBatch batch = new SchemaBatch();
        Map<JsonNode, SchemaBatch.Added> schemas = new LinkedHashMap<>();
        List<JsonNode> all = smaller(found.schema());
        all.add(found.schema());
        for (JsonNode schema : all) {
            SchemaBatch.Added added = batch.add(schema, Map.of());
            if (added.className() != null && schema.has("$id")) {
                schemas.put(schema, added);
            }
        }
        ClassLoader classes = batch.compile();
        List<JsonNode> values = smaller(found.value());
        values.add(found.value());
        return schemas.entrySet().stream()
                .map(entry -> new Verdicts(entry.getKey(), classes, entry.getValue()))
                .flatMap(verdicts -> values.stream().map(verdicts::of))
                .filter(each -> !each.agrees() && size(each) < size(found))
                .findFirst();
    }

    private static int size(Comparison comparison) {
        return (comparison.schema() + "" + comparison.value()).length();
    }

    /** The node with one thing less, somewhere. */
    private static List<JsonNode> smaller(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.isObject()) {
            for (String name : List.copyOf(node.propertyNames())) {
                ObjectNode without = node.asObject().deepCopy();
                without.remove(name);
                all.add(without);
                inner(node.get(name))
                        .forEach(each -> all.add(node.asObject().deepCopy().set(name, each)));
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            ArrayNode without = node.asArray().deepCopy();
            without.remove(i);
            all.add(without);
            for (JsonNode each : inner(node.get(i))) {
                ArrayNode changed = node.asArray().deepCopy();
                changed.set(i, each);
                all.add(changed);
            }
        }
        return all;
    }

    private static List<JsonNode> inner(JsonNode node) {
        List<JsonNode> all = smaller(node);
        if (node.isContainer()) {
            all.add(BooleanNode.TRUE);
            node.forEach(all::add);
        }
        return all;
    }
}
