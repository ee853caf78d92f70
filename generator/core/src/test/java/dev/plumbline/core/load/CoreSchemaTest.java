package dev.plumbline.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML 1.2.2, 10.3.2. */
class CoreSchemaTest {

    @ParameterizedTest
    @CsvSource({
        "null, null",
        "Null, null",
        "NULL, null",
        "~, null",
        "'', null",
        "true, true",
        "True, true",
        "FALSE, false",
        "0, 0",
        "-0, 0",
        "012, 12",
        "+12, 12",
        "0o14, 12",
        "0xC, 12",
        "0xFFFFFFFFFFFFFFFFFF, 4722366482869645213695",
        "99999999999999999999999, 99999999999999999999999",
        "1.0, 1.0",
        "1., 1",
        ".5, 0.5",
        "-1e3, -1E+3",
        "3.14159265358979323846264338327950288, 3.14159265358979323846264338327950288",
        "no, '\"no\"'",
        "yes, '\"yes\"'",
        "on, '\"on\"'",
        "tRUE, '\"tRUE\"'",
        "nULL, '\"nULL\"'",
        "16:9, '\"16:9\"'",
        "190:20:30, '\"190:20:30\"'",
        "1_000, '\"1_000\"'",
        "0b11, '\"0b11\"'",
        "0o8, '\"0o8\"'",
        "-0x1, '\"-0x1\"'",
        "2026-01-01, '\"2026-01-01\"'",
        "., '\".\"'",
        "+, '\"+\"'",
        "1e, '\"1e\"'",
        "=, '\"=\"'",
    })
    void aPlainScalar(String text, String json) {
        assertThat(CoreSchema.plain(text).toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN"})
    void whatJsonHasNotIsRefused(String text) {
        assertThatThrownBy(() -> CoreSchema.plain(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("JSON has no number " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10001", "1e-10001", "1e99999999999", "1e2147483647", "1e-2147483647"})
    void aNumberTooLargeForExactArithmeticIsRefused(String text) {
        assertThatThrownBy(() -> CoreSchema.plain(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void tooManyDigitsAreRefused() {
        assertThatThrownBy(() -> CoreSchema.plain("1".repeat(1_000_000))).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'tag:yaml.org,2002:str', 12, '\"12\"'",
        "!, 12, '\"12\"'",
        "'tag:yaml.org,2002:int', 12, 12",
        "'tag:yaml.org,2002:float', 12, 12",
        "'tag:yaml.org,2002:bool', true, true",
        "'tag:yaml.org,2002:null', ~, null",
    })
    void aTagIsHonoured(String tag, String text, String json) {
        assertThat(CoreSchema.tagged(tag, text).toString()).isEqualTo(json);
    }

    @Test
    void aTagThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> CoreSchema.tagged("tag:yaml.org,2002:int", "twelve"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'twelve' is no value of the tag !!int");
    }
}
