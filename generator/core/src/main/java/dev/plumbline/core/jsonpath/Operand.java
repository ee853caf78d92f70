package dev.plumbline.core.jsonpath;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is compared, or given to a function. */
sealed interface Operand {

    /** The value; empty where there is none, which RFC 9535 calls Nothing. */
    Optional<JsonNode> value(JsonNode root, Match current);

    record Literal(JsonNode literal) implements Operand {
        @Override
        public Optional<JsonNode> value(JsonNode root, Match current) {
            return Optional.of(literal);
        }
    }

    /** The one value that a query selects: of a singular query, or by the function {@code value}. */
    record Selected(PathQuery query) implements Operand {
        @Override
        public Optional<JsonNode> value(JsonNode root, Match current) {
            return query.value(root, current);
        }
    }

    /** The function {@code count}. */
    record Count(PathQuery query) implements Operand {
        @Override
        public Optional<JsonNode> value(JsonNode root, Match current) {
            return Optional.of(JsonNodeFactory.instance.numberNode(
                    query.select(root, current).size()));
        }
    }

    /** The function {@code length}: of a text its characters, else its items or properties. */
    record Length(Operand of) implements Operand {
        @Override
        public Optional<JsonNode> value(JsonNode root, Match current) {
            return of.value(root, current)
                    .filter(value -> value.isString() || value.isContainer())
                    .map(value -> JsonNodeFactory.instance.numberNode(
                            value.isString()
                                    ? value.stringValue()
                                            .codePointCount(
                                                    0, value.stringValue().length())
                                    : value.size()));
        }
    }
}
