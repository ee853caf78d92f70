package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ObjectBuilderTest {

    @Test
    void keepsWhatTheDocumentDoesNotNameInTheOrderInWhichItWasSet() {
        Builder builder = new Builder(Map.of());

        assertThat(builder.additionalProperty("b", JsonWriter.int32(1)).additionalProperty("a", JsonWriter.int32(2)))
                .isSameAs(builder);
        assertThat(builder.additionalProperty("b", JsonWriter.int32(3)).toJson())
                .hasToString("{\"b\":3,\"a\":2}");
    }

    @Test
    void beginsWithACopyOfWhatItIsGiven() {
        Map<String, JsonNode> given = new LinkedHashMap<>(Map.of("a", JsonWriter.int32(1)));
        Builder builder = new Builder(given);

        given.put("b", JsonWriter.int32(2));
        builder.additionalProperty("c", JsonWriter.int32(3));

        assertThat(builder.toJson()).hasToString("{\"a\":1,\"c\":3}");
        assertThat(given).containsOnlyKeys("a", "b");
    }

    private static final class Builder extends ObjectBuilder<Builder> {

        private Builder(Map<String, JsonNode> given) {
            super(given);
        }

        @Override
        public ObjectNode toJson() {
            return new PropertyWriter().putAll(additionalProperties).toJson();
        }
    }
}
