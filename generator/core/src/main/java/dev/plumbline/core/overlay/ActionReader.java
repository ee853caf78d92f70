package dev.plumbline.core.overlay;

import dev.plumbline.core.jsonpath.JsonPath;
import dev.plumbline.core.jsonpath.JsonPathSyntaxException;
import dev.plumbline.core.load.Document;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the actions of an overlay.
 *
 * <p>Problems: {@code InvalidOverlay}, {@code UnsupportedVersion}, {@code InvalidJsonPath}; as warnings {@code
 * UnknownOverlayField} and, for an action that says nothing, {@code OverlayWithoutEffect}.
 */
final class ActionReader {

    private static final Pattern READ = Pattern.compile("1\\.[01]\\.\\d+(-.+)?");
    private static final Set<String> FIELDS = Set.of("overlay", "info", "extends", "actions");
    private static final Set<String> ACTION_FIELDS = Set.of("target", "description", "update", "remove", "copy");

    private final Document overlay;
    private final Problems problems;

    ActionReader(Document overlay, Problems problems) {
        this.overlay = overlay;
        this.problems = problems;
    }

    /** The actions that can be carried out; the others are problems. */
    List<Action> read() {
        JsonNode root = overlay.root();
        if (!root.path("overlay").isString()) {
            invalid("", "this is no overlay: it does not say 'overlay: 1.1.0'", "name an overlay, or add its version");
            return List.of();
        }
        if (!READ.matcher(root.path("overlay").asString()).matches()) {
            problems.add(Problem.error(
                    "UnsupportedVersion",
                    overlay.place("/overlay"),
                    "/overlay",
                    "the overlay's version is '" + root.path("overlay").asString() + "'",
                    "use a version that is read: 1.0 or 1.1"));
            return List.of();
        }
        unknownFields(root, "", FIELDS);
        if (!root.path("info").path("title").isString()
                || !root.path("info").path("version").isString()) {
            problems.add(Problem.warning(
                    "InvalidOverlay",
                    overlay.place("/info"),
                    "/info",
                    "an overlay has an 'info' with a 'title' and a 'version'",
                    "add them"));
        }
        if (!root.path("actions").isArray() || root.path("actions").isEmpty()) {
            invalid("/actions", "an overlay has a list of actions, with one at least", "add 'actions'");
            return List.of();
        }
        return actions(root.path("actions"));
    }

    private List<Action> actions(JsonNode written) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Action action = action(written.get(i), "/actions/" + i);
            if (action != null) {
                actions.add(action);
            }
        }
        return actions;
    }

    private @Nullable Action action(JsonNode written, String pointer) {
        if (!written.isObject()) {
            invalid(pointer, "an action is an object", "write 'target', and 'update', 'remove' or 'copy'");
            return null;
        }
        unknownFields(written, pointer, ACTION_FIELDS);
        JsonPath target = path(written, "target", pointer);
        if (target == null) {
            if (!written.has("target")) {
                invalid(pointer, "the action has no 'target'", "say what it changes, by JSONPath (RFC 9535)");
            }
            return null;
        }
        if (written.has("remove") && !written.get("remove").isBoolean()) {
            invalid(pointer + "/remove", "'remove' is true or false", "correct it");
            return null;
        }
        JsonPath copy = path(written, "copy", pointer);
        if (copy == null && written.has("copy")) {
            return null;
        }
        Action action = new Action(
                overlay, pointer, target, written.path("remove").asBoolean(false), copy, written.get("update"));
        if (!action.hasEffect()) {
            problems.add(Problem.warning(
                    "OverlayWithoutEffect",
                    overlay.place(pointer),
                    pointer,
                    "the action says neither 'update' nor 'remove' nor 'copy'",
                    "add what it does, or take it out"));
        }
        return action;
    }

    private @Nullable JsonPath path(JsonNode action, String field, String pointer) {
        JsonNode written = action.get(field);
        String at = pointer + "/" + field;
        if (written == null) {
            return null;
        }
        if (!written.isString()) {
            invalid(at, "'" + field + "' is a text", "write a JSONPath (RFC 9535), such as $.paths['/pets'].get");
            return null;
        }
        try {
            return JsonPath.parse(written.stringValue());
        } catch (JsonPathSyntaxException e) {
            problems.add(Problem.error(
                    "InvalidJsonPath",
                    overlay.place(at),
                    at,
                    "'" + written.stringValue() + "' is no JSONPath (RFC 9535) from its character " + e.column()
                            + " on: " + e.getMessage(),
                    "correct the query"));
            return null;
        }
    }

    private void unknownFields(JsonNode object, String pointer, Set<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name) && !name.startsWith("x-")) {
                String at = pointer + "/" + name;
                problems.add(Problem.warning(
                        "UnknownOverlayField",
                        overlay.place(at),
                        at,
                        "an overlay has no '" + name + "' here, so that it is passed over",
                        "correct the name, or begin it with 'x-'"));
            }
        }
    }

    private void invalid(String pointer, String what, String fix) {
        problems.add(Problem.error("InvalidOverlay", overlay.place(pointer), pointer, what, fix));
    }
}
