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
            names.add(unescaped(pointer.substring(start, end)));
            start = end + 1;
        }
        return names;
    }

    /** A name as it stands in a pointer, as it is itself. */
    public static String unescaped(String name) {
        return name.indexOf('~') < 0 ? name : name.replace("~1", "/").replace("~0", "~");
    }

    /** A pointer's step to a property or item, escaped, with its slash. */
    public static String step(String name) {
        boolean isPlain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return "/" + (isPlain ? name : name.replace("~", "~0").replace("/", "~1"));
    }

    /** The property or item of that name; null where there is none. */
    public static @Nullable JsonNode child(JsonNode node, String name) {
        if (node.isObject()) {
            return node.get(name);
        }
        return node.isArray() && isIndex(name) ? node.get(Integer.parseInt(name)) : null;
    }

    private static boolean isIndex(String name) {
        return name.equals("0") || name.length() < 10 && !name.isEmpty() && name.charAt(0) != '0' && isDigits(name);
    }

    private static boolean isDigits(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The value at a pointer; null where there is none. */
    public static @Nullable JsonNode find(JsonNode root, String pointer) {
        JsonNode at = root;
        int start = 1;
        while (at != null && start <= pointer.length()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            at = child(at, unescaped(pointer.substring(start, end)));
            start = end + 1;
        }
        return at;
    }
}
