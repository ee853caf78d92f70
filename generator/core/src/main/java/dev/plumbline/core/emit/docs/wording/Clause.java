package dev.plumbline.core.emit.docs.wording;

import dev.plumbline.core.emit.docs.page.Line;

/**
 * What a clause speaks of, and how it is meant.
 *
 * @param path the field's path, {@code result.outputs}; empty for the value as a whole
 * @param whole what to call the value as a whole, {@code the body}
 * @param mood how it is meant
 * @param depth how many schemas it stands inside
 */
record Clause(String path, Line whole, Mood mood, int depth) {

    Clause property(String name) {
        return new Clause(FieldPath.child(path, name), whole, mood, depth);
    }

    /** The properties whose names match a regular expression. */
    Clause properties(String pattern) {
        return new Clause((path.isEmpty() ? "" : path + ".") + "/" + pattern + "/", whole, mood, depth);
    }

    /** Each of its items. */
    Clause items() {
        return path.isEmpty()
                ? new Clause("", Line.words("each item"), mood, depth)
                : new Clause(path + "[]", whole, mood, depth);
    }

    /** One of its items; the first is 0. */
    Clause item(int index) {
        return path.isEmpty()
                ? new Clause("", Line.words("item ").thenVerbatim(Integer.toString(index + 1)), mood, depth)
                : new Clause(path + "[" + index + "]", whole, mood, depth);
    }

    /** Each item after the first ones. */
    Clause itemsAfter(int first) {
        Line after = Line.words("each item after item ").thenVerbatim(Integer.toString(first));
        return new Clause("", path.isEmpty() ? after : after.then(" of ").thenVerbatim(path), mood, depth);
    }

    /** A clause of something that has no path, such as {@code each field name}. */
    Clause of(String what) {
        Line words = Line.words(what);
        return new Clause("", path.isEmpty() ? words : words.then(" of ").thenVerbatim(path), mood, depth);
    }

    Clause as(Mood other) {
        return new Clause(path, whole, other, depth);
    }

    Clause deeper() {
        return new Clause(path, whole, mood, depth + 1);
    }

    /** The subject and what is said of it. */
    Line says(Line predicate) {
        Line each = path.endsWith("[]") ? Line.words("each ") : Line.EMPTY;
        return (path.isEmpty() ? whole : each.thenCode(path)).then(" ").then(predicate);
    }

    Line present(boolean present) {
        return says(Line.words(mood.says("be", !present) + " present"));
    }
}
