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
import dev.plumbline.core.schema.keyword.Format;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format rejects only where the dialect or {@code x-assert-format} says so. */
class AssertedFormatTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void theDialectSaysWhetherFormatsAreAsserted() throws IOException {
        assertThat(asserted("format: date", Edition.JSON_SCHEMA_2020_12.dialect()))
                .isFalse();
        assertThat(asserted(
                        "format: date", Edition.JSON_SCHEMA_2020_12.dialect().assertingFormats()))
                .isTrue();
        assertThat(asserted(
                        "format: password",
                        Edition.JSON_SCHEMA_2020_12.dialect().assertingFormats()))
                .isFalse();
    }

    @Test
    void theSchemaGoesBeforeTheDialect() throws IOException {
        assertThat(asserted("format: date\n      x-assert-format: true", Edition.JSON_SCHEMA_2020_12.dialect()))
                .isTrue();
        assertThat(asserted(
                        "format: date\n      x-assert-format: false",
                        Edition.JSON_SCHEMA_2020_12.dialect().assertingFormats()))
                .isFalse();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aFormatThatCannotBeAssertedIsAProblem() throws IOException {
        asserted("format: colour\n      x-assert-format: true", Edition.JSON_SCHEMA_2020_12.dialect());
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("[UnknownFormat] api.yaml:8:7 #/components/schemas/S/x-assert-format - the format"
                        + " \"colour\" is not one of JSON Schema's and cannot be asserted; name a format of the"
                        + " standard, or say it with a pattern");
    }

    @Test
    void aLoneAssertionIsAProblem() throws IOException {
        asserted("type: string\n      x-assert-format: true", Edition.JSON_SCHEMA_2020_12.dialect());
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("UnknownFormat");
            assertThat(problem.place().line()).isEqualTo(8);
        });
    }

    private boolean asserted(String schema, Dialect dialect) throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: 1}
                paths: {}
                components:
                  schemas:
                    S:
                      SCHEMA
                """.replace("SCHEMA", schema));
        Documents documents = new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "api.yaml");
        Index index = Resolver.index(documents, problems);
        Location at = new Location("api.yaml", "/components/schemas/S");
        Schema compiled =
                SchemaCompiler.compile(index, List.of(at), dialect, problems).at(at);
        return compiled.keyword(Format.class)
                .filter(format -> !format.checks().isEmpty())
                .isPresent();
    }
}
