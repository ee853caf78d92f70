package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonWriterTest {

    @Test
    void eachTypeIsPrintedAsItsJson() {
        assertThat(JsonWriter.string("a\"b")).hasToString("\"a\\\"b\"");
        assertThat(JsonWriter.bool(true)).hasToString("true");
        assertThat(JsonWriter.bool(false)).hasToString("false");
        assertThat(JsonWriter.int32(Integer.MIN_VALUE)).hasToString("-2147483648");
        assertThat(JsonWriter.int64(Long.MAX_VALUE)).hasToString("9223372036854775807");
        assertThat(JsonWriter.number(0.1)).hasToString("0.1");
        assertThat(JsonWriter.print(List.of(1, 2), JsonWriter.list(JsonWriter::int32)))
                .hasToString("[1,2]");
    }

    @Test
    void aMapIsPrintedInItsOrder() {
        Map<String, List<Boolean>> map = new LinkedHashMap<>();
        map.put("b", List.of(true, false));
        map.put("a", List.of());

        assertThat(JsonWriter.print(map, JsonWriter.map(JsonWriter.list(JsonWriter::bool))))
                .hasToString("{\"b\":[true,false],\"a\":[]}");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatJsonHasNoNumberForIsRefused(double number) {
        assertThatThrownBy(() -> JsonWriter.number(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no number " + number);
    }

    @Test
    void anyValueIsPrintedAsACopy() {
        JsonNode value = JsonMapper.shared().readTree("{\"a\":{\"b\":1}}");
        JsonNode printed = JsonWriter.any(value);
        assertThat(printed).isEqualTo(value);

        ((ObjectNode) printed.get("a")).put("b", 2);
        assertThat(value.at("/a/b").intValue()).isEqualTo(1);
    }
}
