package dev.plumbline.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.schema.keyword.validation.Pattern;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern that cannot be compiled as it is meant, or that may never end, is named with its line. */
class EcmaProblemsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<=a*)b",
                "(?<=(?:aa)+)b",
                "(a)?\\1",
                "(?:(a)|b)\\1",
                "(?<=(a)\\1)b",
                "\\p{scx=Greek}",
                "\\p{Emoji}",
                "\\p{ID_Start}"
            })
    void javaHasNoEquivalent(String pattern) {
        assertThat(problems(pattern)).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("UnsupportedPattern");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.what()).endsWith(", so it rejects nothing");
            assertThat(problem.place().line()).isEqualTo(8);
            assertThat(problem.pointer()).isEqualTo("/components/schemas/S/pattern");
        });
    }

    @Test
    void aLoopThatCanBacktrackForeverIsAWarning() {
        assertThat(problems("^(a+)+$")).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("SlowPattern");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.place().line()).isEqualTo(8);
            assertThat(problem.pointer()).isEqualTo("/components/schemas/S/pattern");
        });
    }

    @Test
    void whatIsNoExpressionSaysWhy() {
        assertThat(problems("a["))
                .extracting(Problem::toString)
                .containsExactly("[InvalidPattern] api.yaml:8:7 #/components/schemas/S/pattern - \"a[\" is not a"
                        + " regular expression: a [ is not closed, so it rejects nothing; write ECMA-262 syntax, as"
                        + " with its u flag");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ^[a-z]\\-\\@$       | as ECMA-262 does without its u flag | a-@          | a
            ^\\_a\\'b$          | as ECMA-262 does without its u flag | _a'b         | a
            ^{a}$               | as ECMA-262 does without its u flag | {a}          | a
            ^a{,3}]$            | as ECMA-262 does without its u flag | a{,3}]       | aaa
            ^[\\w-.]+$          | as ECMA-262 does without its u flag | a-.          | a!
            ^[+\\d-z]$          | as ECMA-262 does without its u flag | z            | y
            (?i)^abc$           | as Java does                        | aBc          | ab
            ^a++b$              | as Java does                        | aab          | b
            ^a\\Z               | as Java does                        | a            | ab
            ^(?>a+)c$           | as Java does                        | aac          | abc
            """)
    void anExpressionWhoseMeaningIsClearIsReadWithAWarning(String pattern, String as, String fits, String fitsNot) {
        SchemaFile file = SchemaFile.of(folder, "3.1.0", "type: string\npattern: '" + pattern.replace("'", "''") + "'");
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("InvalidPattern");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.what()).endsWith("; it is read " + as);
            assertThat(problem.place().line()).isEqualTo(8);
        });
        Pattern read = file.schema().keyword(Pattern.class).orElseThrow();
        assertThat(read.pattern().java().matcher(fits).find()).isTrue();
        assertThat(read.pattern().java().matcher(fitsNot).find()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /^[a-z]+$/i   | aBc   | a1
            /^\\d{4}/     | 2026a | a2026
            /a\\/b$/      | xa/b  | a/bc
            """)
    void slashesAroundAnExpressionAreNoPartOfIt(String pattern, String fits, String fitsNot) {
        SchemaFile file = SchemaFile.of(folder, "3.1.0", "type: string\npattern: '" + pattern + "'");
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("PatternBetweenSlashes");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.place().line()).isEqualTo(8);
        });
        Pattern read = file.schema().keyword(Pattern.class).orElseThrow();
        assertThat(read.pattern().java().matcher(fits).find()).isTrue();
        assertThat(read.pattern().java().matcher(fitsNot).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/", "/[0-9]+/profile", "^/a$", "/a\\$/"})
    void slashesThatATextMayHaveStay(String pattern) {
        SchemaFile file = SchemaFile.of(folder, "3.1.0", "type: string\npattern: '" + pattern + "'");
        assertThat(file.problems()).isEmpty();
        assertThat(file.schema().keyword(Pattern.class).orElseThrow().pattern().source())
                .isEqualTo(pattern);
    }

    private List<Problem> problems(String pattern) {
        return SchemaFile.of(folder, "3.1.0", "type: string\npattern: '" + pattern + "'")
                .problems();
    }
}
