package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonReaderTest {

    @Test
    void textsOfAFormatAreReadAndOthersRefused() {
        assertThat(JsonReader.DATE_TIME.read(text("2020-01-01T13:00:00.5+01:00")))
                .isEqualTo(OffsetDateTime.parse("2020-01-01T13:00:00.5+01:00"));
        assertThat(JsonReader.DATE.read(text("2020-02-29"))).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(JsonReader.UUID.read(text("123E4567-E89B-12D3-A456-426614174000")))
                .hasToString("123e4567-e89b-12d3-a456-426614174000");
        assertThat(JsonReader.URI.read(text("/a?b"))).isEqualTo(URI.create("/a?b"));
        assertThat(JsonReader.BYTES.read(text("aGk="))).containsExactly('h', 'i');
        assertThat(JsonReader.DECIMAL.read(JsonNodeFactory.instance.numberNode(new BigDecimal("0.10"))))
                .isEqualTo(new BigDecimal("0.10"));
        for (JsonReader<?> reader : List.of(
                JsonReader.DATE_TIME,
                JsonReader.DATE,
                JsonReader.UUID,
                JsonReader.URI,
                JsonReader.BYTES,
                JsonReader.DECIMAL)) {
            assertThatThrownBy(() -> reader.read(text("not a \u0000"))).isInstanceOf(UnexpectedJsonException.class);
            assertThatThrownBy(() -> reader.read(JsonNodeFactory.instance.booleanNode(true)))
                    .isInstanceOf(UnexpectedJsonException.class);
        }
        assertThatThrownBy(() -> JsonReader.UUID.read(text("1-1-1-1-1"))).isInstanceOf(UnexpectedJsonException.class);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

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
        "9007199254740992.0,9007199254740992",
        "-9007199254740992.0,-9007199254740992",
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

    /** Where the number keeps its digits; a double no longer says which integer was written. */
    @ParameterizedTest
    @CsvSource({
        "9223372036854775807.0, 9223372036854775807",
        "-9.223372036854775808e18, -9223372036854775808",
        "1e18, 1000000000000000000",
        "9007199254740993.0, 9007199254740993",
        "0.00000000000000000001e20, 1"
    })
    void anIntegerBeyondADoubleIsReadFromItsDigits(String json, long expected) {
        assertThat(JsonReader.int64(EXACT.readTree(json))).isEqualTo(expected);
    }

    @Test
    void aDoubleThatMayStandForAnotherIntegerIsRefused() {
        JsonNode next = JsonMapper.shared().readTree("9007199254740994.0");
        assertThatThrownBy(() -> JsonReader.int64(next))
                .hasMessage("the value must be an integer of 64 bits, but is another number");
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

    @Test
    void eachTypeIsReadAsItIs() {
        assertThat(JsonReader.string(EXACT.readTree("\"6\""))).isEqualTo("6");
        assertThat(JsonReader.bool(EXACT.readTree("true"))).isTrue();
        assertThat(JsonReader.bool(EXACT.readTree("false"))).isFalse();
        assertThat(JsonReader.int32(EXACT.readTree("2147483647"))).isEqualTo(Integer.MAX_VALUE);
        assertThat(JsonReader.number(EXACT.readTree("0.1"))).isEqualTo(0.1);
        assertThat(JsonReader.number(EXACT.readTree("7"))).isEqualTo(7.0);
        assertThat(JsonReader.any(EXACT.readTree("null")).isNull()).isTrue();
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
    void listsAndMapsAreReadInTheirOrderAndCannotBeChanged() {
        List<Integer> list = JsonReader.list(JsonReader::int32).read(EXACT.readTree("[2, 1]"));
        Map<String, Integer> map = JsonReader.map(JsonReader::int32).read(EXACT.readTree("{\"b\": 2, \"a\": 1}"));

        assertThat(list).containsExactly(2, 1);
        assertThat(map).containsExactly(Map.entry("b", 2), Map.entry("a", 1));
        assertThatThrownBy(() -> list.add(3)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Nothing is coerced, and the message says what was found without showing it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            string | 6             | a string, but is an integer
            string | 6.5           | a string, but is a number
            string | null          | a string, but is null
            string | ["a"]         | a string, but is an array
            bool   | "true"        | a boolean, but is a string
            bool   | 1             | a boolean, but is an integer
            int32  | "6"           | an integer of 32 bits, but is a string
            int32  | 6.5           | an integer of 32 bits, but is another number
            int32  | 3000000000    | an integer of 32 bits, but is an integer of another size
            int32  | -3000000000.0 | an integer of 32 bits, but is another number
            int64  | 1e30          | an integer of 64 bits, but is another number
            int64  | true          | an integer of 64 bits, but is a boolean
            number | "6.5"         | a number, but is a string
            number | 1e400         | a number, but is another number
            number | {}            | a number, but is an object
            list   | {"a": 1}      | an array, but is an object
            map    | [1]           | an object, but is an array
            map    | 1             | an object, but is an integer
            """)
    void whatIsOfAnotherTypeIsRefused(String type, String json, String message) {
        JsonReader<?> reader = switch (type) {
            case "string" -> JsonReader::string;
            case "bool" -> JsonReader::bool;
            case "int32" -> JsonReader::int32;
            case "int64" -> JsonReader::int64;
            case "number" -> JsonReader::number;
            case "list" -> JsonReader.list(JsonReader::any);
            default -> JsonReader.map(JsonReader::any);
        };
        for (JsonMapper mapper : List.of(EXACT, JsonMapper.shared())) {
            assertThatThrownBy(() -> reader.read(mapper.readTree(json)))
                    .isInstanceOfSatisfying(
                            UnexpectedJsonException.class,
                            e -> assertThat(e.pointer()).isEmpty())
                    .hasMessage("the value must be " + message);
        }
    }

    @Test
    void aFailureTellsTheWayAndNoValue() {
        JsonReader<?> reader = JsonReader.map(JsonReader.list(JsonReader::string));

        assertThatThrownBy(() -> reader.read(EXACT.readTree("{\"a/b~\":[\"x\",{\"k\":\"hush\"}]}")))
                .isInstanceOfSatisfying(
                        UnexpectedJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/a~1b~0/1"))
                .hasMessage("the value at /a~1b~0/1 must be a string, but is an object");
    }
}
