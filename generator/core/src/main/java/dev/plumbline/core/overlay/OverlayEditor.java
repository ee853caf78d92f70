package dev.plumbline.core.overlay;

import dev.plumbline.core.jsonpath.JsonPath;
import dev.plumbline.core.jsonpath.Match;
import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.DocumentEditor;
import dev.plumbline.core.load.Pointers;
import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries out actions, one upon the result of the other.
 *
 * <p>Problems: {@code OverlayMismatch}; as a warning {@code OverlayWithoutEffect}, where nothing is selected.
 */
final class OverlayEditor {

    private final Document original;
    private final DocumentEditor editor;
    private final Problems problems;

    OverlayEditor(Document original, Problems problems) {
        this.original = original;
        this.editor = new DocumentEditor(original);
        this.problems = problems;
    }

    /** The document with everything that was done to it. */
    Document document() {
        return editor.document();
    }

    void apply(Action action) {
        if (!action.hasEffect()) {
            return;
        }
        List<Match> targets = action.target().select(editor.root());
        if (targets.isEmpty()) {
            problems.add(Problem.warning(
                    "OverlayWithoutEffect",
                    action.overlay().place(action.pointer() + "/target"),
                    action.pointer() + "/target",
                    "nothing in '" + original.name() + "' is selected by " + action.target(),
                    "correct the query, or take the action out"));
        } else if (action.remove()) {
            remove(action, targets);
        } else if (action.copy() != null) {
            copy(action, action.copy(), targets);
        } else if (action.update() != null) {
            Source source = new Source(
                    action.overlay(),
                    action.update(),
                    action.overlay().place(action.pointer() + "/update"),
                    action.pointer() + "/update");
            targets.forEach(target -> merge(action, target, source));
        }
    }

    /**
     * A value that goes into the document.
     *
     * @param from the document that knows its places
     * @param pointer the field of the action that says it
     */
    private record Source(Document from, JsonNode value, Place place, String pointer) {}

    /**
     * Takes the targets out, the last first: so an item goes before those that would move into its place, and what is
     * within a value before the value itself.
     */
    private void remove(Action action, List<Match> targets) {
        List<Match> inOrder =
                targets.stream().distinct().sorted(OverlayEditor::lastFirst).toList();
        for (Match target : inOrder) {
            if (target.pointer().isEmpty()) {
                mismatch(action, "/remove", "the whole document is selected, and cannot be taken out of anything");
                continue;
            }
            Holder holder = Holder.of(target.pointer(), editor.root());
            if (holder.parent() instanceof ObjectNode object) {
                editor.removeProperty(object, holder.name());
            } else if (holder.parent() instanceof ArrayNode array) {
                editor.removeItem(array, Integer.parseInt(holder.name()));
            }
        }
    }

    /** What a value is in, null where that is gone, and what it is called there. */
    private record Holder(@Nullable JsonNode parent, String name) {

        static Holder of(String pointer, JsonNode root) {
            int slash = pointer.lastIndexOf('/');
            return new Holder(
                    Pointers.find(root, pointer.substring(0, slash)),
                    Pointers.names(pointer.substring(slash)).get(0));
        }
    }

    private static int lastFirst(Match left, Match right) {
        List<String> one = Pointers.names(left.pointer());
        List<String> other = Pointers.names(right.pointer());
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                // Shorter texts are smaller numbers; where these are names, any fixed order will do.
                int byLength = Integer.compare(other.get(i).length(), one.get(i).length());
                return byLength == 0 ? other.get(i).compareTo(one.get(i)) : byLength;
            }
        }
        return Integer.compare(other.size(), one.size());
    }

    private void copy(Action action, JsonPath query, List<Match> targets) {
        List<Match> sources = query.select(editor.root());
        if (sources.size() != 1) {
            mismatch(action, "/copy", query + " selects " + sources.size() + " values, and one is copied at a time");
            return;
        }
        String pointer = sources.get(0).pointer();
        // What is copied is as it was before the action, even where it is a target itself.
        Document before = editor.part(pointer);
        Source source = new Source(before, before.root(), before.place(""), action.pointer() + "/copy");
        targets.forEach(target -> merge(action, target, source));
    }

    private void merge(Action action, Match target, Source source) {
        if (target.value() instanceof ObjectNode object) {
            if (source.value() instanceof ObjectNode update) {
                merge(object, source.from(), update);
            } else {
                mismatch(action, field(action, source), "an object is selected, and only an object is merged with it");
            }
        } else if (target.value() instanceof ArrayNode array) {
            append(array, source);
        } else if (source.value().isContainer()) {
            mismatch(
                    action,
                    field(action, source),
                    target.pointer() + " is a single value, which a single value alone replaces");
        } else {
            replace(target, source);
        }
    }

    private static String field(Action action, Source source) {
        return source.pointer().substring(action.pointer().length());
    }

    /** Objects are merged with objects and lists appended to lists, at every depth; everything else is replaced. */
    private void merge(ObjectNode object, Document from, ObjectNode update) {
        for (Map.Entry<String, JsonNode> property : update.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            JsonNode present = object.get(name);
            if (present instanceof ObjectNode inner && value instanceof ObjectNode more) {
                merge(inner, from, more);
            } else if (present instanceof ArrayNode array && value instanceof ArrayNode more) {
                appendAll(array, from, more);
            } else {
                editor.setProperty(object, name, from, update);
            }
        }
    }

    /** A list is joined with a list; anything else is one more item. */
    private void append(ArrayNode array, Source source) {
        if (source.value() instanceof ArrayNode more) {
            appendAll(array, source.from(), more);
        } else {
            editor.append(array, source.from(), source.value(), source.place());
        }
    }

    private void appendAll(ArrayNode array, Document from, ArrayNode more) {
        for (int i = 0; i < more.size(); i++) {
            editor.appendItem(array, from, more, i);
        }
    }

    private void replace(Match target, Source source) {
        if (target.pointer().isEmpty()) {
            editor.replaceRoot(source.from(), source.value(), source.place());
            return;
        }
        Holder holder = Holder.of(target.pointer(), editor.root());
        if (holder.parent() instanceof ObjectNode object) {
            editor.setProperty(object, holder.name(), source.from(), source.value(), source.place());
        } else if (holder.parent() instanceof ArrayNode array) {
            int index = Integer.parseInt(holder.name());
            editor.replaceItem(array, index, source.from(), source.value(), source.place());
        }
    }

    private void mismatch(Action action, String field, String what) {
        String at = action.pointer() + field;
        problems.add(Problem.error(
                "OverlayMismatch",
                action.overlay().place(at),
                at,
                what,
                "select another value, or write another update"));
    }
}
