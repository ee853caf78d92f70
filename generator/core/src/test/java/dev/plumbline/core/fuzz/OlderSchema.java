package dev.plumbline.core.fuzz;

import dev.plumbline.core.schema.vocabulary.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema of 2020-12, written in an older dialect: what that cannot say is left out, and all else is said in its words. Both
 * ways of writing it mean the same, so that who judges by the one settles what the other means.
 */
final class OlderSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Edition, String> NAMES = Map.of(
            Edition.DRAFT_4, "http://json-schema.org/draft-04/schema#",
            Edition.DRAFT_6, "http://json-schema.org/draft-06/schema#",
            Edition.DRAFT_7, "http://json-schema.org/draft-07/schema#",
            Edition.JSON_SCHEMA_2019_09, "https://json-schema.org/draft/2019-09/schema");

    private static final Set<String> ONE = Set.of(
            "not",
            "if",
            "then",
            "else",
            "additionalProperties",
            "propertyNames",
            "items",
            "contains",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> BY_NAME =
            Set.of("properties", "patternProperties", "dependentSchemas", "dependencies", "$defs");

    private final Edition edition;
    private final Set<String> leftOut;

    private OlderSchema(Edition edition, boolean hasContains) {
        this.edition = edition;
        this.leftOut = new TreeSet<>();
        if (isBefore(Edition.JSON_SCHEMA_2019_09)) {
            leftOut.addAll(
                    List.of("unevaluatedItems", "unevaluatedProperties", "minContains", "maxContains", "$dynamicRef"));
        } else if (hasContains) {
            // What it accepts is evaluated since 2020-12, and is not in 2019-09.
            leftOut.add("unevaluatedItems");
        }
        if (edition == Edition.DRAFT_7) {
            // Left to the implementation there: the oracle asserts it, and we do not.
            leftOut.addAll(List.of("contentEncoding", "contentMediaType", "contentSchema"));
        }
        if (isBefore(Edition.DRAFT_7)) {
            leftOut.addAll(List.of("if", "then", "else"));
        }
        if (isBefore(Edition.DRAFT_6)) {
            leftOut.addAll(List.of("contains", "propertyNames"));
        }
    }

    /**
     * A schema in two ways of writing it.
     *
     * @param judged as 2020-12 has it
     * @param written as the older dialect has it
     */
    record Twin(ObjectNode judged, ObjectNode written) {}

    static Twin of(ObjectNode schema, Edition edition) {
        OlderSchema older = new OlderSchema(edition, schema.toString().contains("\"contains\""));
        ObjectNode judged = older.restricted(schema).asObject();
        ObjectNode written = NODES.objectNode().put("$schema", NAMES.get(edition));
        written.setAll(older.written(judged).asObject());
        return new Twin(judged, written);
    }

    private boolean isBefore(Edition other) {
        return edition.compareTo(other) < 0;
    }

    /** The schema in the words of 2020-12, but only with what the older dialect can say. */
    private JsonNode restricted(JsonNode schema) {
        if (schema.isBoolean() && isBefore(Edition.DRAFT_6)) {
            ObjectNode object = NODES.objectNode();
            return schema.booleanValue() ? object : object.set("not", NODES.objectNode());
        }
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode all = NODES.objectNode();
        ObjectNode dependencies = NODES.objectNode();
        schema.forEachEntry((name, value) -> {
            boolean isDependency = name.startsWith("depend") && isBefore(Edition.JSON_SCHEMA_2019_09);
            if (isDependency) {
                inside(name, value).forEachEntry(dependencies::set);
            } else if (!isLeftOut(name, value, schema)) {
                all.set(name, inside(name, value));
            }
        });
        if (isBefore(Edition.DRAFT_6)) {
            dependencies.remove(dependencies.properties().stream()
                    .filter(each -> each.getValue().isArray() && each.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList());
        }
        if (!dependencies.isEmpty()) {
            all.set("dependencies", dependencies);
        }
        if (isBefore(Edition.JSON_SCHEMA_2019_09) && all.has("$ref") && all.size() > 1) {
            ArrayNode parts = NODES.arrayNode();
            parts.addObject().set("$ref", all.remove("$ref"));
            all.path("allOf").forEach(parts::add);
            all.set("allOf", parts);
        }
        return all;
    }

    private boolean isLeftOut(String name, JsonNode value, JsonNode schema) {
        boolean isOtherRef = name.equals("$dynamicRef") && !value.stringValue().equals("#node");
        boolean isEmptyList = isBefore(Edition.DRAFT_6) && name.equals("required") && value.isEmpty();
        boolean isSecondLimit = isBefore(Edition.DRAFT_6)
                && (name.equals("minimum") && schema.has("exclusiveMinimum")
                        || name.equals("maximum") && schema.has("exclusiveMaximum"));
        return leftOut.contains(name) || isOtherRef || isEmptyList || isSecondLimit;
    }

    private JsonNode inside(String name, JsonNode value) {
        return name.equals("type") && isBefore(Edition.DRAFT_6) ? withoutIntegers(value) : each(name, value, true);
    }

    /** Whether 1.0 is an integer is left to the implementation in draft-04: the oracle says no, and we say yes. */
    private static JsonNode withoutIntegers(JsonNode type) {
        if (type.isString()) {
            return type.stringValue().equals("integer") ? NODES.stringNode("number") : type;
        }
        return NODES.arrayNode()
                .addAll(type.valueStream()
                        .map(OlderSchema::withoutIntegers)
                        .distinct()
                        .toList());
    }

    private JsonNode each(String name, JsonNode value, boolean restrict) {
        if (ONE.contains(name)) {
            return turned(value, restrict);
        }
        if (LISTS.contains(name) && value.isArray()) {
            ArrayNode list = NODES.arrayNode();
            value.forEach(item -> list.add(turned(item, restrict)));
            return list;
        }
        if (BY_NAME.contains(name)) {
            ObjectNode named = NODES.objectNode();
            value.forEachEntry((key, item) -> named.set(key, item.isArray() ? item : turned(item, restrict)));
            return named;
        }
        return value;
    }

    private JsonNode turned(JsonNode schema, boolean restrict) {
        return restrict ? restricted(schema) : written(schema);
    }

    /** A restricted schema in the words of the older dialect. */
    private JsonNode written(JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        Map<String, JsonNode> words = new LinkedHashMap<>();
        schema.forEachEntry((name, value) -> word(name, each(name, value, false), schema, words));
        ObjectNode written = NODES.objectNode();
        words.forEach(written::set);
        return written;
    }

    private void word(String name, JsonNode value, JsonNode schema, Map<String, JsonNode> words) {
        String identifier = isBefore(Edition.DRAFT_6) ? "id" : "$id";
        boolean old = isBefore(Edition.JSON_SCHEMA_2019_09);
        switch (name) {
            case "$id" -> words.put(identifier, value);
            case "$anchor" ->
                words.put(old ? identifier : name, old ? NODES.stringNode("#" + value.stringValue()) : value);
            case "$dynamicAnchor" -> {
                if (!old) {
                    words.put("$recursiveAnchor", NODES.booleanNode(true));
                }
            }
            case "$dynamicRef" -> words.put("$recursiveRef", NODES.stringNode("#"));
            case "$ref" -> words.put(name, NODES.stringNode(reference(value.stringValue(), old)));
            case "$defs" -> words.put(old ? "definitions" : name, value);
            case "prefixItems" -> words.put("items", value);
            case "items" -> words.put(schema.has("prefixItems") ? "additionalItems" : name, value);
            default -> limit(name, value, words);
        }
    }

    private void limit(String name, JsonNode value, Map<String, JsonNode> words) {
        if (isBefore(Edition.DRAFT_6) && name.startsWith("exclusive")) {
            words.put(name.equals("exclusiveMinimum") ? "minimum" : "maximum", value);
            words.put(name, NODES.booleanNode(true));
        } else if (isBefore(Edition.DRAFT_6) && name.equals("const")) {
            words.merge(
                    "enum",
                    NODES.arrayNode().add(value),
                    (both, one) -> NODES.arrayNode()
                            .addAll(both.valueStream()
                                    .filter(each -> Assert.equal(each, value))
                                    .limit(1)
                                    .toList()));
        } else if (name.equals("enum") && words.containsKey("enum")) {
            JsonNode constant = words.get("enum").get(0);
            words.put(
                    name,
                    NODES.arrayNode()
                            .addAll(value.valueStream()
                                    .filter(each -> Assert.equal(each, constant))
                                    .limit(1)
                                    .toList()));
        } else {
            words.put(name, value);
        }
    }

    private static String reference(String reference, boolean old) {
        return old ? reference.replace("/$defs/", "/definitions/") : reference;
    }
}
