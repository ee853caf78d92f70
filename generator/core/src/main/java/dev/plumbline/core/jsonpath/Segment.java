package dev.plumbline.core.jsonpath;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One step of a query.
 *
 * @param descendant whether it looks into what it is given at every depth ({@code ..}), and not at its children alone
 */
record Segment(boolean descendant, List<Selector> selectors) {

    Segment {
        selectors = List.copyOf(selectors);
    }

    boolean isSingular() {
        return !descendant && selectors.size() == 1 && selectors.get(0).isSingular();
    }

    List<Match> select(JsonNode root, List<Match> from) {
        List<Match> selected = new ArrayList<>();
        for (Match match : from) {
            select(root, match, selected);
        }
        return selected;
    }

    /** A value comes before those within it (RFC 9535, 2.5.2.2). */
    private void select(JsonNode root, Match from, List<Match> selected) {
        for (Selector selector : selectors) {
            selector.select(root, from, selected);
        }
        if (descendant) {
            for (Match child : from.children()) {
                select(root, child, selected);
            }
        }
    }
}
