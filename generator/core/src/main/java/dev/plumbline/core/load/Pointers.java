package dev.plumbline.core.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Pointer (RFC 6901), for names that may hold anything. */
public final class Pointers {

    private Pointers() {}

    /** The names of a pointer, unescaped. */
    public static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            names.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return names;
    }

    /** A pointer's step to a property or item, escaped, with its slash. */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The property or item of that name; null where there is none. */
    public static @Nullable JsonNode child(JsonNode node, String name) {
        if (node.isObject()) {
            return node.get(name);
        }
        return node.isArray() && isIndex(name) ? node.get(Integer.parseInt(name)) : null;
    }

    private static boolean isIndex(String name) {
        return name.equals("0")
                || name.length() < 10
                        && !name.isEmpty()
                        && name.charAt(0) != '0'
                        && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The value at a pointer; null where there is none. */
    public static @Nullable JsonNode find(JsonNode root, String pointer) {
        JsonNode at = root;
        for (String name : names(pointer)) {
            at = child(at, name);
            if (at == null) {
                return null;
            }
        }
        return at;
    }
}
