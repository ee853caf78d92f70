package dev.plumbline.core.jsonpath;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A query, or one within a filter.
 *
 * @param absolute whether it starts at the root, and not at the value that a filter asks about
 */
record PathQuery(boolean absolute, List<Segment> segments) {

    PathQuery {
        segments = List.copyOf(segments);
    }

    List<Match> select(JsonNode root, Match current) {
        List<Match> selected = List.of(absolute ? new Match("", root) : current);
        for (Segment segment : segments) {
            selected = segment.select(root, selected);
        }
        return selected;
    }

    /** Whether it selects one value at most, whatever the tree. */
    boolean isSingular() {
        return segments.stream().allMatch(Segment::isSingular);
    }

    /** The only value that it selects; empty where it selects none, or several. */
    Optional<JsonNode> value(JsonNode root, Match current) {
        List<Match> selected = select(root, current);
        return selected.size() == 1 ? Optional.of(selected.get(0).value()) : Optional.empty();
    }
}
