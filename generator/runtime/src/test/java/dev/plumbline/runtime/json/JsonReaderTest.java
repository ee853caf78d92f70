package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonReaderTest {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "-0,0",
        "0e30,0",
        "0e-30,0",
        "1.0,1",
        "1e3,1000",
        "100.00,100",
        "9223372036854775807,9223372036854775807",
        "-9223372036854775808,-9223372036854775808"
    })
    void integersAreReadHoweverTheyAreWritten(String json, long expected) {
        assertThat(JsonReader.int64(EXACT.readTree(json))).isEqualTo(expected);
        assertThat(JsonReader.int64(JsonMapper.shared().readTree(json))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "9223372036854775808", "1e19", "1e400", "\"1\"", "true", "null", "[1]", "{}"})
    void whatIsNoIntegerOf64BitsIsRefused(String json) {
        assertThatThrownBy(() -> JsonReader.int64(EXACT.readTree(json))).isInstanceOf(UnexpectedJsonException.class);
        assertThatThrownBy(() -> JsonReader.int64(JsonMapper.shared().readTree(json)))
                .isInstanceOf(UnexpectedJsonException.class);
    }

    @Test
    void anExponentIsNotExpanded() {
        JsonNode huge = JsonNodeFactory.instance.numberNode(new BigDecimal("1e999999999"));
        JsonNode small = EXACT.readTree("1e-400");
        JsonNode tiny = JsonNodeFactory.instance.numberNode(new BigDecimal("1e-999999999"));

        assertThatThrownBy(() -> JsonReader.int64(huge)).isInstanceOf(UnexpectedJsonException.class);
        assertThatThrownBy(() -> JsonReader.int64(tiny)).isInstanceOf(UnexpectedJsonException.class);
        assertThatThrownBy(() -> JsonReader.int64(small)).isInstanceOf(UnexpectedJsonException.class);
    }

    @Test
    void int32HasItsOwnRange() {
        assertThat(JsonReader.int32(EXACT.readTree("-2147483648"))).isEqualTo(Integer.MIN_VALUE);
        assertThatThrownBy(() -> JsonReader.int32(EXACT.readTree("2147483648")))
                .isInstanceOf(UnexpectedJsonException.class);
    }

    /** However the number is kept: a response may be read with every digit of it. */
    @Test
    void aNumberBeyondADoubleIsRefusedAndNotAnExceptionOfTheParser() {
        for (JsonNode beyond : List.of(
                JsonNodeFactory.instance.numberNode(new BigDecimal("-1e400")),
                JsonNodeFactory.instance.numberNode(BigInteger.TEN.pow(400)),
                JsonNodeFactory.instance.numberNode(Double.POSITIVE_INFINITY),
                JsonNodeFactory.instance.numberNode(Float.NaN))) {
            assertThatThrownBy(() -> JsonReader.number(beyond)).isInstanceOf(UnexpectedJsonException.class);
        }
        assertThat(JsonReader.number(JsonNodeFactory.instance.numberNode(BigInteger.TEN.pow(20))))
                .isEqualTo(1e20);
        assertThat(JsonReader.number(JsonNodeFactory.instance.numberNode(1.5f))).isEqualTo(1.5);
    }

    @Test
    void aFailureTellsTheWayAndNoValue() {
        JsonReader<?> reader = JsonReader.map(JsonReader.list(JsonReader::string));

        assertThatThrownBy(() -> reader.read(EXACT.readTree("{\"a/b~\":[\"x\",{\"k\":\"hush\"}]}")))
                .isInstanceOfSatisfying(
                        UnexpectedJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/a~1b~0/1"))
                .hasMessageNotContaining("hush");
    }
}
