package dev.plumbline.formats.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups of an expression, counted and named while it is read, and who refers to them. */
final class EcmaGroups {

    private final Map<String, Integer> named = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int count;
    private int highest;

    int open() {
        return ++count;
    }

    int open(String name) {
        requireName(name);
        if (named.put(name, ++count) != null) {
            throw new EcmaSyntaxException("two groups are named " + name);
        }
        return count;
    }

    void referTo(int group) {
        highest = Math.max(highest, group);
    }

    /** A reference by name, whose group may stand later: it is a negative number until {@link #resolve}. */
    int referTo(String name) {
        requireName(name);
        names.add(name);
        return -names.size();
    }

    /** The group that a reference means. */
    int resolve(int reference) {
        return reference < 0 ? named.getOrDefault(names.get(-reference - 1), 0) : reference;
    }

    /** Every group that is referred to must be one. */
    void close() {
        if (highest > count) {
            throw new EcmaSyntaxException("\\" + highest + " refers to no group");
        }
        for (String name : names) {
            if (!named.containsKey(name)) {
                throw new EcmaSyntaxException("\\k<" + name + "> refers to no group");
            }
        }
    }

    /** {@code RegExpIdentifierName}: an identifier of ECMAScript. */
    private static void requireName(String name) {
        boolean valid = !name.isEmpty()
                && isStart(name.codePointAt(0))
                && name.codePoints().allMatch(EcmaGroups::isPart);
        if (!valid) {
            throw new EcmaSyntaxException("\"" + name + "\" is not the name of a group");
        }
    }

    private static boolean isStart(int c) {
        return c == '$' || c == '_' || Character.isUnicodeIdentifierStart(c);
    }

    private static boolean isPart(int c) {
        boolean ignorable = Character.isIdentifierIgnorable(c) && c != 0x200C && c != 0x200D;
        return isStart(c) || (Character.isUnicodeIdentifierPart(c) && !ignorable) || c == 0x200C || c == 0x200D;
    }
}
