package dev.plumbline.core.schema.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.formats.regex.EcmaParser;
import dev.plumbline.runtime.validation.Literal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Expressions, texts and verdicts: the expressions are made by hand, the verdicts are those of Node.js 20 (V8) for
 * {@code new RegExp(pattern, "u").test(text)}.
 */
class EcmaTranslationTest {

    static Stream<JsonNode> patterns() throws IOException {
        try (InputStream in = EcmaTranslationTest.class.getResourceAsStream("ecma-patterns.json")) {
            JsonNode rows = Literal.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return StreamSupport.stream(rows.spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void javaSaysWhatEcmaScriptSays(JsonNode row) {
        String pattern = row.get("pattern").stringValue();
        if (row.has("invalid")) {
            assertThat(EcmaParser.accepts(pattern)).isFalse();
            return;
        }
        Pattern java = Pattern.compile(EcmaTranslation.java(EcmaParser.parse(pattern)));
        assertThat(row.get("matches"))
                .allMatch(text -> java.matcher(text.stringValue()).find());
        assertThat(row.get("others"))
                .noneMatch(text -> java.matcher(text.stringValue()).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "^(\\w+\\s?)*$",
                "^(\\w|\\d)*$",
                "^(.*,)*x$",
                "^([a-z.-]*[a-z])+@",
                "(x+x+)+y",
                "^((ab)+)*$",
                "^(?:(?:a+)b?)*$"
            })
    void loopsThatReadATextInManyWaysAreSlow(String pattern) {
        assertThat(BacktrackingCheck.anyIn(EcmaParser.parse(pattern))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "^([a-z]+\\.)*[a-z]+$",
                "^(a|b)*$",
                "^(\\d{1,3}\\.){3}\\d{1,3}$",
                "^(?:[a-z]+[0-9]+)*$",
                "^[a-z0-9]+(?:-[a-z0-9]+)*$",
                "^(a?)*$"
            })
    void loopsWhoseTurnsAreMarkedAreNotSlow(String pattern) {
        assertThat(BacktrackingCheck.anyIn(EcmaParser.parse(pattern))).isFalse();
    }
}
