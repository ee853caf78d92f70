package dev.plumbline.core.schema.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.TextRuns;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows match the same texts as the regular expression that they stand for. */
class PlainPatternTest {

    private static final int TEXTS = 4_000;

    /** Characters that the patterns below speak of, and others: outside of ASCII, outside of the BMP, half of a pair. */
    private static final String[] CHARACTERS = {
        "a",
        "b",
        "x",
        "z",
        "A",
        "F",
        "_",
        "-",
        ".",
        "/",
        "0",
        "1",
        "9",
        ",",
        "!",
        "*",
        "{",
        "}",
        " ",
        "\n",
        "é",
        "\u2028",
        "\uD83D\uDE00",
        "\uD83D"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^x-",
                "-a$",
                "^$",
                "^a$",
                "a",
                ".",
                "^.+$",
                "^.*$",
                ".{2,3}",
                "^[a-z][a-z0-9_]+$",
                "^[a-z_]+\\.[a-z_]+$",
                "^#[0-9a-fA-F]{2}$",
                "^[^/]+/[^/]+$",
                "^\\d{1,2}-\\d{1,2}$",
                "^(a|b|ab)$",
                "^(?:a|b)?x",
                "^a(?:-[0-9])?$",
                "^(-[A-F0-9]{2}){2}$",
                "^.*\\.(?:a|ab)(?:\\.z)?$",
                "^(?=[^!*,{}\\n]+$)(?=(.*\\w)).+$",
                "^(![a-z]+)|(\\*)$",
                "(^([0-9]+)\\.([0-9]+)$)|(^\\{[A-F0-9]{1}(-[A-F0-9]{2}){3}\\}$)",
                "[a-z]+[0-9]",
                "[a-z]*[0-9]+$",
                "^\\s*a",
                "^[^a]{1,2}$",
                "[^a]$",
                "^a+?b",
                "^[a-zé]+$",
                "^\\S+$",
                "^(?:[a-z]{2}|[0-9]{3})$"
            })
    void matchesTheSame(String source) {
        EcmaPattern pattern = EcmaPattern.of(source);
        Optional<PlainPattern> plain = PlainPattern.of(source, pattern.java());

        assertThat(plain).as(source).isPresent();
        Random random = new Random(source.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
            }
            assertThat(matches(plain.get(), text.toString()))
                    .as(source + " on '" + text + "'")
                    .isEqualTo(pattern.java().matcher(text).find());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a+b)*$",
                "^a*a$|^\\p{L}$",
                "(a)\\1",
                "^(?!a)",
                "\\ba",
                "^[a-z]*a[a-z]*$",
                "^(a|b)*c$",
                "^[\\p{L}a]+$",
                "^a*[ab]+c",
                "^(?:ab){9}$"
            })
    void staysARegularExpression(String source) {
        assertThat(PlainPattern.of(source, EcmaPattern.of(source).java())).isEmpty();
    }

    @Test
    void whatAlwaysMatchesSaysNothing() {
        for (String source : List.of("", ".*", "^.*", "a*", "^a?", "$", "^")) {
            assertThat(PlainPattern.of(source, EcmaPattern.of(source).java()))
                    .as(source)
                    .hasValueSatisfying(plain -> assertThat(plain.isAlways()).isTrue());
        }
    }

    @Test
    void onlyWhatIsUsedIsTakenApart() {
        assertThat(PlainPattern.of("^a", EcmaPattern.of("^b").java())).isEmpty();
    }

    private static boolean matches(PlainPattern pattern, String text) {
        return pattern.all().stream()
                .allMatch(rows -> rows.stream().anyMatch(row -> runs(row).matches(text)));
    }

    private static TextRuns runs(PlainPattern.Row row) {
        TextRuns runs = row.fromStart() ? TextRuns.START : TextRuns.ANYWHERE;
        for (PlainPattern.Run run : row.runs()) {
            StringBuilder kinds = new StringBuilder();
            run.kinds().forEach(kinds::appendCodePoint);
            runs = runs.thenBefore(run.left(), kinds.toString(), run.min(), run.max());
        }
        return row.toEnd() ? runs.end() : runs;
    }
}
