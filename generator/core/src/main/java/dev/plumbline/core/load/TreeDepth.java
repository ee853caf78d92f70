package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Looks how deep a tree is that a program made itself: what is read is never deeper than later stages can follow. */
public final class TreeDepth {

    private TreeDepth() {}

    /**
     * The problem of a tree that is too deep; empty for any other.
     *
     * @param name how problems name the document
     */
    public static Optional<Problem> problem(String name, JsonNode root) {
        return isDeeper(root)
                ? Optional.of(Problem.error(
                        "TooDeep",
                        Place.startOf(name),
                        "",
                        "values are nested deeper than " + ReadingLimits.DEPTH,
                        "nest them less"))
                : Optional.empty();
    }

    private static boolean isDeeper(JsonNode root) {
        Deque<Iterator<JsonNode>> open = new ArrayDeque<>();
        open.push(root.iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
            } else {
                JsonNode child = open.peek().next();
                if (child.isContainer()) {
                    open.push(child.iterator());
                }
            }
            if (open.size() > ReadingLimits.DEPTH) {
                return true;
            }
        }
        return false;
    }
}
