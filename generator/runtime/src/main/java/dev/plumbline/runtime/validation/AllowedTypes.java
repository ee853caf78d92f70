package dev.plumbline.runtime.validation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** What a {@code type} demands, by the names of the types. */
final class AllowedTypes {

    private static final Map<String, AllowedTypes> ALL = new ConcurrentHashMap<>();

    private final String[] names;

    private AllowedTypes(String names) {
        this.names = names.split(", ");
    }

    /** @param names the types, separated by {@code ", "}, as validators name them: these are few */
    static AllowedTypes of(String names) {
        AllowedTypes known = ALL.get(names);
        if (known == null) {
            known = new AllowedTypes(names);
            ALL.put(names, known);
        }
        return known;
    }

    /** The types, in the order in which they are named. */
    String[] names() {
        return names.clone();
    }

    boolean accepts(JsonNode value) {
        for (String name : names) {
            if (accepts(name, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean accepts(String name, JsonNode value) {
        return switch (name) {
            case "string" -> Assertions.isString(value);
            case "integer" -> Assertions.isInteger(value);
            case "number" -> Assertions.isNumber(value);
            case "boolean" -> Assertions.isBoolean(value);
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            default -> Assertions.isNull(value);
        };
    }
}
