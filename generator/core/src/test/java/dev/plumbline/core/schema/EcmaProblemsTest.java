package dev.plumbline.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.compile.SchemaCompiler;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
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
    void javaHasNoEquivalent(String pattern) throws IOException {
        assertThat(problems(pattern)).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("UnsupportedPattern");
            assertThat(problem.isError()).isTrue();
            assertThat(problem.place().line()).isEqualTo(8);
            assertThat(problem.pointer()).isEqualTo("/components/schemas/S/pattern");
        });
    }

    @Test
    void aLoopThatCanBacktrackForeverIsAWarning() throws IOException {
        assertThat(problems("^(a+)+$")).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("SlowPattern");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.place().line()).isEqualTo(8);
            assertThat(problem.pointer()).isEqualTo("/components/schemas/S/pattern");
        });
    }

    @Test
    void whatIsNoExpressionSaysWhy() throws IOException {
        assertThat(problems("a{"))
                .extracting(Problem::toString)
                .containsExactly("[InvalidPattern] api.yaml:8:7 #/components/schemas/S/pattern - \"a{\" is not a"
                        + " regular expression: a { starts no quantifier; \\{ is the character; write ECMA-262"
                        + " syntax, as with its u flag");
    }

    private List<Problem> problems(String pattern) throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: 1}
                paths: {}
                components:
                  schemas:
                    S:
                      type: string
                      pattern: 'PATTERN'
                """.replace("PATTERN", pattern));
        Problems problems = new Problems();
        Documents documents = new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "api.yaml");
        Index index = Resolver.index(documents, problems);
        Location at = new Location("api.yaml", "/components/schemas/S");
        SchemaCompiler.compile(index, List.of(at), Edition.JSON_SCHEMA_2020_12.dialect(), problems);
        return problems.sorted();
    }
}
