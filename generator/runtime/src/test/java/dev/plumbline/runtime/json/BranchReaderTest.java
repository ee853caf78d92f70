package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A union: an integer, else a text of one letter, else any text or truth; read as the first of them that fits. */
class BranchReaderTest {

    private static final Validator ANY = Validator.of(node -> true, (value, report) -> {});
    private static final Validator INTEGER = Validator.of(JsonNode::isIntegralNumber, (value, report) -> {});
    private static final Validator LETTER =
            Validator.of(value -> value.isString() && value.stringValue().length() == 1, (value, report) -> {});

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                    | int 7
            "a"                  | letter a
            "abc"                | text abc
            true                 | truth true
            99999999999999999999 | unknown 99999999999999999999
            null                 | unknown null
            [7]                  | unknown [7]
            """)
    void theFirstTypeThatFitsIsRead(String json, String read) {
        JsonNode value = JsonMapper.shared().readTree(json);

        assertThat(BranchReader.<String>of(value)
                        .branch(INTEGER, node -> "int " + JsonReader.int64(node))
                        .branch(LETTER, node -> "letter " + JsonReader.string(node))
                        .branch(node -> "text " + JsonReader.string(node))
                        .branch(node -> "truth " + JsonReader.bool(node))
                        .otherwise(node -> "unknown " + node))
                .isEqualTo(read);
    }

    /** Two objects, which both take any, told apart by {@code kind}; and one without a name, which needs {@code url}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "b", "number": 1} | b
            {"kind": "a", "number": 1} | a
            {"kind": "2"}              | b
            {"kind": 2}                | b
            {"kind": "new"}            | unknown
            {"kind": "new", "url": 1}  | link
            {}                         | a
            {"number": 1}              | b
            {"kind": [], "number": 1}  | b
            """)
    void theNameDecidesAndThenWhatOneAloneHas(String json, String read) {
        assertThat(BranchReader.<String>of(JsonMapper.shared().readTree(json), "kind")
                        .branch(ANY, node -> "a", "a")
                        .branch(ANY, node -> "b", "b", "2")
                        .knownBy("number", "expiry")
                        .branch(Validator.of(node -> node.has("url"), (value, report) -> {}), node -> "link")
                        .otherwise(node -> "unknown"))
                .isEqualTo(read);
    }

    @Test
    void whatBreaksARuleIsOfTheTypeThatAloneHasItsProperty() {
        Validator none = Validator.of(node -> false, (value, report) -> {});
        JsonNode value = JsonMapper.shared().readTree("{\"file\": 1}");

        assertThat(BranchReader.<String>of(value)
                        .branch(none, node -> "link")
                        .knownBy("url")
                        .branch(none, node -> "file")
                        .knownBy("file")
                        .otherwise(node -> "unknown"))
                .isEqualTo("file");
    }
}
