package dev.plumbline.tests.corpus;

import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import dev.plumbline.runtime.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads values of each schema that has a Java type, and writes them again: nothing is lost, and the schema's validator says
 * the same of what went in and what came out. Some values are legal, others have a property of another type, or one more.
 */
final class RoundTrips {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Those of {@link Instances} that differ most: examples, everything, a mixture, nothing optional. */
    private static final List<Integer> ATTEMPTS = List.of(0, 2, 5, 7, Instances.ATTEMPTS - 1);

    private final GeneratedClient client;
    private final RawFiles files = new RawFiles();
    private final Set<String> faults = new LinkedHashSet<>();
    private final List<String> untried = new ArrayList<>();
    private int types;
    private int values;

    private RoundTrips(GeneratedClient client) {
        this.client = client;
    }

    /** What came of them, a line for each fault after a line of figures; none where the document has no type. */
    static List<String> of(GeneratedClient client) {
        RoundTrips trips = new RoundTrips(client);
        trips.client.plan().types().forEach(trips::type);
        List<String> lines = new ArrayList<>();
        if (!trips.client.plan().types().isEmpty()) {
            lines.add(trips.client.plan().types().size() + " types, " + trips.types + " read and written with "
                    + trips.values + " values");
        }
        if (!trips.untried.isEmpty()) {
            lines.add("no value was found for the types: " + String.join(", ", trips.untried));
        }
        lines.addAll(trips.faults);
        return lines;
    }

    private void type(Location at, Plan.TypePlan planned) {
        RawNode schema = files.root(client.folder().resolve(at.document())).at(at.pointer());
        int before = values;
        for (boolean request : new boolean[] {true, false}) {
            for (int attempt : ATTEMPTS) {
                try {
                    JsonNode value = new Instances(at.pointer().hashCode(), request, attempt).of(schema);
                    variants(schema, value).forEach(variant -> value(at, planned, variant));
                } catch (NoInstanceException e) {
                    // Another attempt may find one.
                }
            }
        }
        if (values > before) {
            types++;
        } else {
            untried.add(at.lastName());
        }
    }

    private static Set<JsonNode> variants(RawNode schema, JsonNode value) {
        Set<JsonNode> variants = new LinkedHashSet<>(List.of(value));
        if (value instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                if (isTacit(schema, property.getKey())) {
                    continue;
                }
                JsonNode other = property.getValue().isString() ? JSON.numberNode(7) : JSON.stringNode("other");
                variants.add(object.deepCopy().set(property.getKey(), other));
                variants.add(object.deepCopy().set(property.getKey(), JSON.nullNode()));
            }
            variants.add(object.deepCopy().put("one more", 1));
        }
        return variants;
    }

    /** Whether a property's schema says what an object or a list has, and not that it is one: Java takes it for one. */
    private static boolean isTacit(RawNode schema, String property) {
        return schema.followed()
                .find("properties")
                .flatMap(properties -> properties.get(property))
                .map(RawNode::followed)
                .filter(found -> !found.json().has("type")
                        && (found.json().has("properties") || found.json().has("items")))
                .isPresent();
    }

    private void value(Location at, Plan.TypePlan planned, JsonNode value) {
        Optional<Validator> validator = client.validator(at);
        boolean valid = validator.map(found -> found.isValid(value)).orElse(true);
        try {
            Object read = client.classes()
                    .loadClass(planned.name().reflectionName())
                    .getMethod("fromJson", JsonNode.class)
                    .invoke(null, value);
            JsonNode written = (JsonNode) read.getClass().getMethod("toJson").invoke(read);
            values++;
            if (valid ? !Values.same(value, written) : !holds(written, value)) {
                fault(at, "loses something: " + value + " is written as " + written);
            } else if (validator.isPresent()
                    && Values.same(value, written)
                    && validator.get().isValid(written) != valid) {
                fault(at, "is " + (valid ? "valid" : "invalid") + ", but not when it is written again: " + value);
            }
        } catch (InvocationTargetException e) {
            // What is required has to be there; whatever else is wrong is kept as it is.
            if (valid || !(e.getCause() instanceof UnexpectedJsonException)) {
                fault(at, "cannot be read: " + value + ": " + e.getCause());
            }
        } catch (ReflectiveOperationException e) {
            fault(at, "has no reader: " + e);
        }
    }

    /**
     * Whether all of a value is in what was written. Of one that is not legal there may be more: a required property that is
     * missing and may be null is read as null.
     */
    private static boolean holds(JsonNode written, JsonNode value) {
        if (!written.isObject() || !value.isObject()) {
            return Values.same(value, written);
        }
        return value.properties().stream()
                        .allMatch(property -> written.has(property.getKey())
                                && holds(written.get(property.getKey()), property.getValue()))
                && written.properties().stream()
                        .allMatch(property -> value.has(property.getKey())
                                || property.getValue().isNull());
    }

    /** One for each type and kind: the others say the same. */
    private void fault(Location at, String reason) {
        String start = "FAULT: " + at.pointer() + " " + reason.substring(0, reason.indexOf(':'));
        if (faults.stream().noneMatch(fault -> fault.startsWith(start))) {
            String line = "FAULT: " + at.pointer() + " " + reason.replaceAll("\\s+", " ");
            faults.add(line.length() > 600 ? line.substring(0, 600) + "..." : line);
        }
    }
}
