package dev.plumbline.core.jsonpath;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Selects children of a value. */
sealed interface Selector {

    /**
     * @param root the root of the tree
     * @param from the value whose children it selects
     * @param selected takes them
     */
    void select(JsonNode root, Match from, List<Match> selected);

    /** Whether it selects one child at most, whatever the value. */
    default boolean isSingular() {
        return false;
    }

    /** A property. */
    record Name(String name) implements Selector {
        @Override
        public void select(JsonNode root, Match from, List<Match> selected) {
            JsonNode child = from.value().isObject() ? from.value().get(name) : null;
            if (child != null) {
                selected.add(from.property(name, child));
            }
        }

        @Override
        public boolean isSingular() {
            return true;
        }
    }

    /** An item; counted from the end where the index is negative. */
    record Index(long index) implements Selector {
        @Override
        public void select(JsonNode root, Match from, List<Match> selected) {
            int size = from.value().isArray() ? from.value().size() : 0;
            long at = index < 0 ? size + index : index;
            if (at >= 0 && at < size) {
                selected.add(from.item((int) at, from.value().get((int) at)));
            }
        }

        @Override
        public boolean isSingular() {
            return true;
        }
    }

    /** Every child. */
    record Wildcard() implements Selector {
        @Override
        public void select(JsonNode root, Match from, List<Match> selected) {
            selected.addAll(from.children());
        }
    }

    /** Items from one index to another, which is not among them, by steps. */
    record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {
        @Override
        public void select(JsonNode root, Match from, List<Match> selected) {
            int size = from.value().isArray() ? from.value().size() : 0;
            if (step > 0) {
                long last = bound(end, size, size, 0, size);
                for (long i = bound(start, 0, size, 0, size); i < last; i += step) {
                    selected.add(from.item((int) i, from.value().get((int) i)));
                }
            } else if (step < 0) {
                long last = bound(end, -1L, size, -1, size - 1L);
                for (long i = bound(start, size - 1L, size, -1, size - 1L); i > last; i += step) {
                    selected.add(from.item((int) i, from.value().get((int) i)));
                }
            }
        }

        private static long bound(@Nullable Long written, long otherwise, int size, long least, long most) {
            if (written == null) {
                return otherwise;
            }
            return Math.min(Math.max(written < 0 ? size + written : written, least), most);
        }
    }

    /** The children of which a condition holds. */
    record Filter(LogicalExpression condition) implements Selector {
        @Override
        public void select(JsonNode root, Match from, List<Match> selected) {
            for (Match child : from.children()) {
                if (condition.holds(root, child)) {
                    selected.add(child);
                }
            }
        }
    }
}
