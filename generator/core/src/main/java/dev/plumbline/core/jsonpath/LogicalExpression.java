package dev.plumbline.core.jsonpath;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a filter asks of a value. */
sealed interface LogicalExpression {

    boolean holds(JsonNode root, Match current);

    record And(List<LogicalExpression> all) implements LogicalExpression {
        @Override
        public boolean holds(JsonNode root, Match current) {
            return all.stream().allMatch(condition -> condition.holds(root, current));
        }
    }

    record Or(List<LogicalExpression> any) implements LogicalExpression {
        @Override
        public boolean holds(JsonNode root, Match current) {
            return any.stream().anyMatch(condition -> condition.holds(root, current));
        }
    }

    record Not(LogicalExpression condition) implements LogicalExpression {
        @Override
        public boolean holds(JsonNode root, Match current) {
            return !condition.holds(root, current);
        }
    }

    /** Whether a query selects anything. */
    record Exists(PathQuery query) implements LogicalExpression {
        @Override
        public boolean holds(JsonNode root, Match current) {
            return !query.select(root, current).isEmpty();
        }
    }

    /** {@code match}, which asks of the whole text, and {@code search}, which asks of a part of it. */
    record Matches(Operand text, Operand pattern, boolean whole) implements LogicalExpression {
        @Override
        public boolean holds(JsonNode root, Match current) {
            Optional<String> value = string(text.value(root, current));
            Optional<String> regex = string(pattern.value(root, current));
            return value.isPresent() && regex.isPresent() && IRegexp.matches(regex.get(), value.get(), whole);
        }

        private static Optional<String> string(Optional<JsonNode> value) {
            return value.filter(JsonNode::isString).map(JsonNode::stringValue);
        }
    }

    record Comparison(Operand left, ComparisonOperator comparator, Operand right) implements LogicalExpression {
        @Override
        public boolean holds(JsonNode root, Match current) {
            return comparator.holds(left.value(root, current), right.value(root, current));
        }
    }
}
