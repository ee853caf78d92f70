package dev.plumbline.core.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws arrays and objects with the items and properties that are demanded, and some others. */
final class ContainerValues {

    private final Draw draw;
    private final Instances instances;

    ContainerValues(Draw draw, Instances instances) {
        this.draw = draw;
        this.instances = instances;
    }

    ArrayNode array(Demands demands, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        int size = size(demands, "minItems", "maxItems");
        for (JsonNode leading : demands.all("prefixItems")) {
            size = Math.max(size, leading.size() - draw.between(0, 1));
        }
        for (int i = 0; i < size; i++) {
            array.add(instances.meant(item(demands, i), depth - 1));
        }
        if (demands.have("uniqueItems") && !array.isEmpty() && draw.chance(30)) {
            array.add(Change.spelling(draw.of(List.copyOf(array.values())), draw));
        }
        return array;
    }

    private JsonNode item(Demands demands, int index) {
        List<JsonNode> choices = new ArrayList<>();
        demands.all("prefixItems").stream()
                .filter(leading -> index < leading.size())
                .forEach(leading -> choices.add(leading.get(index)));
        if (choices.isEmpty()) {
            choices.addAll(demands.all("items"));
        }
        choices.addAll(demands.all("contains"));
        if (choices.isEmpty()) {
            choices.addAll(demands.all("unevaluatedItems"));
        }
        return choices.isEmpty() ? BooleanNode.TRUE : draw.of(choices);
    }

    private int size(Demands demands, String least, String most) {
        JsonNode limit = demands.one(draw.chance(70) ? least : most, draw).orElse(null);
        return limit == null
                ? draw.between(0, 3)
                : Math.max(0, limit.decimalValue().intValueExact() + draw.between(-1, 1));
    }

    ObjectNode object(Demands demands, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Set<String> names = names(demands);
        for (int i = size(demands, "minProperties", "maxProperties"); names.size() < i && draw.chance(80); ) {
            names.add(draw.of(Pool.NAMES));
        }
        names.forEach(name -> object.set(name, instances.meant(property(demands, name), depth - 1)));
        return object;
    }

    private Set<String> names(Demands demands) {
        Set<String> names = new LinkedHashSet<>();
        demands.all("required").forEach(required -> required.forEach(name -> add(names, name.stringValue(), 92)));
        demands.all("properties").forEach(all -> all.propertyNames().forEach(name -> add(names, name, 60)));
        demands.all("dependentRequired")
                .forEach(all -> all.properties().forEach(entry -> {
                    add(names, entry.getKey(), 40);
                    entry.getValue().forEach(name -> add(names, name.stringValue(), 50));
                }));
        demands.all("dependencies").forEach(all -> all.propertyNames().forEach(name -> add(names, name, 40)));
        demands.all("dependentSchemas").forEach(all -> all.propertyNames().forEach(name -> add(names, name, 40)));
        if (demands.have("patternProperties") || draw.chance(25)) {
            add(names, draw.of(draw.chance(50) ? Pool.NAMES : Pool.TEXTS), 80);
        }
        return names;
    }

    private void add(Set<String> names, String name, int percent) {
        if (draw.chance(percent)) {
            names.add(name);
        }
    }

    private JsonNode property(Demands demands, String name) {
        List<JsonNode> choices = new ArrayList<>();
        demands.all("properties").stream().filter(all -> all.has(name)).forEach(all -> choices.add(all.get(name)));
        if (choices.isEmpty() || draw.chance(20)) {
            demands.all("patternProperties").forEach(all -> choices.addAll(all.values()));
        }
        if (choices.isEmpty()) {
            choices.addAll(demands.all("additionalProperties"));
            choices.addAll(demands.all("unevaluatedProperties"));
        }
        return choices.isEmpty() ? BooleanNode.TRUE : draw.of(choices);
    }
}
