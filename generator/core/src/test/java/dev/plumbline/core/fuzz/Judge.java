package dev.plumbline.core.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A plain reading of JSON Schema 2020-12, Core and Validation: a sentence of the specification a line, whatever it costs.
 * It settles what others disagree on.
 */
final class Judge {

    private final Resources resources;
    private int steps;

    Judge(JsonNode root) {
        resources = new Resources(root);
    }

    boolean isValid(JsonNode value) {
        steps = 0;
        return schema(resources.root(), value, List.of()).valid;
    }

    /** How many schemas were held against a value for the last verdict. */
    int steps() {
        return steps;
    }

    /** What a schema says of a value: the verdict, and what it has evaluated (Core, 7.7.1, 10.3, 11). */
    private static final class Outcome {
        private boolean valid = true;
        private final Set<String> names = new HashSet<>();
        private final Set<Integer> items = new TreeSet<>();

        void and(boolean holds) {
            valid &= holds;
        }

        /** Annotations of a subschema in place are kept where it holds. */
        void keep(Outcome inner) {
            if (inner.valid) {
                names.addAll(inner.names);
                items.addAll(inner.items);
            }
        }

        void andKeep(Outcome inner) {
            and(inner.valid);
            keep(inner);
        }
    }

    private Outcome schema(JsonNode schema, JsonNode value, List<JsonNode> outer) {
        steps++;
        Outcome outcome = new Outcome();
        if (schema.isBoolean()) {
            outcome.and(schema.booleanValue());
            return outcome;
        }
        List<JsonNode> scope = resources.enter(schema, outer);
        Assert.types(schema, value, outcome::and);
        inPlace(schema, value, scope, outcome);
        if (value.isObject()) {
            object(schema, value, scope, outcome);
        }
        if (value.isArray()) {
            array(schema, value, scope, outcome);
        }
        return outcome;
    }

    private void inPlace(JsonNode schema, JsonNode value, List<JsonNode> scope, Outcome outcome) {
        if (schema.has("$ref")) {
            outcome.andKeep(schema(resources.target(schema, "$ref", scope), value, scope));
        }
        if (schema.has("$dynamicRef")) {
            outcome.andKeep(schema(resources.target(schema, "$dynamicRef", scope), value, scope));
        }
        schema.path("allOf").forEach(each -> outcome.andKeep(schema(each, value, scope)));
        for (String keyword : new String[] {"anyOf", "oneOf"}) {
            if (schema.has(keyword)) {
                int holding = 0;
                for (JsonNode each : schema.get(keyword)) {
                    Outcome branch = schema(each, value, scope);
                    outcome.keep(branch);
                    holding += branch.valid ? 1 : 0;
                }
                outcome.and(keyword.equals("anyOf") ? holding > 0 : holding == 1);
            }
        }
        if (schema.has("not")) {
            outcome.and(!schema(schema.get("not"), value, scope).valid);
        }
        if (schema.has("if")) {
            Outcome condition = schema(schema.get("if"), value, scope);
            outcome.keep(condition);
            String branch = condition.valid ? "then" : "else";
            if (schema.has(branch)) {
                outcome.andKeep(schema(schema.get(branch), value, scope));
            }
        }
        Stream.of("dependentSchemas", "dependencies")
                .flatMap(keyword -> schema.path(keyword).properties().stream())
                .filter(dependent -> value.isObject() && value.has(dependent.getKey()))
                .filter(dependent -> !dependent.getValue().isArray())
                .forEach(dependent -> outcome.andKeep(schema(dependent.getValue(), value, scope)));
    }

    private void object(JsonNode schema, JsonNode object, List<JsonNode> scope, Outcome outcome) {
        Set<String> named = new HashSet<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            JsonNode child = property.getValue();
            if (schema.path("properties").has(property.getKey())) {
                named.add(property.getKey());
                outcome.and(schema(schema.get("properties").get(property.getKey()), child, scope).valid);
            }
            for (Map.Entry<String, JsonNode> each :
                    schema.path("patternProperties").properties()) {
                if (Assert.matches(each.getKey(), property.getKey())) {
                    named.add(property.getKey());
                    outcome.and(schema(each.getValue(), child, scope).valid);
                }
            }
            if (schema.has("propertyNames")) {
                outcome.and(schema(schema.get("propertyNames"), Assert.text(property.getKey()), scope).valid);
            }
        }
        outcome.names.addAll(named);
        rest(schema, "additionalProperties", object, named, scope, outcome);
        rest(schema, "unevaluatedProperties", object, Set.copyOf(outcome.names), scope, outcome);
    }

    private void rest(
            JsonNode schema,
            String keyword,
            JsonNode object,
            Set<String> known,
            List<JsonNode> scope,
            Outcome outcome) {
        if (schema.has(keyword)) {
            object.properties().stream()
                    .filter(property -> !known.contains(property.getKey()))
                    .forEach(property -> {
                        outcome.names.add(property.getKey());
                        outcome.and(schema(schema.get(keyword), property.getValue(), scope).valid);
                    });
        }
    }

    private void array(JsonNode schema, JsonNode array, List<JsonNode> scope, Outcome outcome) {
        int leading = schema.path("prefixItems").size();
        for (int i = 0; i < array.size(); i++) {
            if (i < leading) {
                outcome.items.add(i);
                outcome.and(schema(schema.get("prefixItems").get(i), array.get(i), scope).valid);
            } else if (schema.has("items")) {
                outcome.items.add(i);
                outcome.and(schema(schema.get("items"), array.get(i), scope).valid);
            }
        }
        if (schema.has("contains")) {
            contains(schema, array, scope, outcome);
        }
        if (schema.has("unevaluatedItems")) {
            for (int i : left(array, outcome.items)) {
                outcome.items.add(i);
                outcome.and(schema(schema.get("unevaluatedItems"), array.get(i), scope).valid);
            }
        }
    }

    private void contains(JsonNode schema, JsonNode array, List<JsonNode> scope, Outcome outcome) {
        int count = 0;
        for (int i = 0; i < array.size(); i++) {
            if (schema(schema.get("contains"), array.get(i), scope).valid) {
                outcome.items.add(i);
                count++;
            }
        }
        outcome.and(count >= schema.path("minContains").asDouble(1));
        outcome.and(count <= schema.path("maxContains").asDouble(Double.MAX_VALUE));
    }

    private static List<Integer> left(JsonNode array, Set<Integer> known) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!known.contains(i)) {
                left.add(i);
            }
        }
        return left;
    }
}
