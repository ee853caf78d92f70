package dev.plumbline.core.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Hands out names for one scope, each once: a name that is taken gets a number, a reserved one another ending. */
final class NameAllocator {

    private final Set<String> reserved;
    private final String ending;
    private final boolean caseCounts;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private NameAllocator(Set<String> reserved, String ending, boolean caseCounts) {
        this.reserved = reserved;
        this.ending = ending;
        this.caseCounts = caseCounts;
    }

    /** For methods, parameters and constants. */
    static NameAllocator members(Set<String> reserved) {
        return new NameAllocator(reserved, "_", true);
    }

    /** As {@link #members(Set)}, with another ending for a reserved name. */
    static NameAllocator members(Set<String> reserved, String ending) {
        return new NameAllocator(reserved, ending, true);
    }

    /** For classes, each a file: names that differ only in letter case are the same file on many machines. */
    static NameAllocator types(Set<String> reserved, String ending) {
        return new NameAllocator(reserved, ending, false);
    }

    /** A name like the wanted one, which nobody else in this scope has. */
    String add(String wanted) {
        String base = reserved.contains(wanted) ? wanted + ending : wanted;
        String name = base;
        // Lower numbers than the last are taken.
        int number = numbers.getOrDefault(base, 2);
        while (reserved.contains(name) || !taken.add(key(name))) {
            name = numbered(base, number++);
        }
        numbers.put(base, number);
        return name;
    }

    /**
     * A name for each text, in their order. A text that is a Java name already keeps it, wherever it stands in the list.
     */
    List<String> addAll(List<String> texts, UnaryOperator<String> form) {
        List<String> names = new ArrayList<>(texts);
        for (int i = 0; i < texts.size(); i++) {
            names.set(i, form.apply(texts.get(i)).equals(texts.get(i)) ? add(texts.get(i)) : "");
        }
        for (int i = 0; i < texts.size(); i++) {
            if (names.get(i).isEmpty()) {
                names.set(i, add(form.apply(texts.get(i))));
            }
        }
        return List.copyOf(names);
    }

    private static String numbered(String base, int number) {
        char last = base.charAt(base.length() - 1);
        return Character.isLowerCase(last) || last == '_' ? base + number : base + "_" + number;
    }

    private String key(String name) {
        return caseCounts ? name : name.toLowerCase(Locale.ROOT);
    }
}
