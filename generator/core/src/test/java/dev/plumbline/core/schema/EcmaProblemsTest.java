package dev.plumbline.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
            assertThat(problem.isError()).isTrue();
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
        assertThat(problems("a{"))
                .extracting(Problem::toString)
                .containsExactly("[InvalidPattern] api.yaml:8:7 #/components/schemas/S/pattern - \"a{\" is not a"
                        + " regular expression: a { starts no quantifier; \\{ is the character; write ECMA-262"
                        + " syntax, as with its u flag");
    }

    private List<Problem> problems(String pattern) {
        return SchemaFile.of(folder, "3.1.0", "type: string\npattern: '" + pattern + "'")
                .problems();
    }
}
