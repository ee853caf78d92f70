package dev.plumbline.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.schema.keyword.annotation.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format rejects only where the dialect or {@code x-assert-format} says so. */
class AssertedFormatTest {

    @TempDir
    Path folder;

    private List<Problem> problems = List.of();

    @Test
    void theDialectSaysWhetherFormatsAreAsserted() {
        assertThat(asserted("format: date", UnaryOperator.identity())).isFalse();
        assertThat(asserted("format: date", Dialect::assertingFormats)).isTrue();
        assertThat(asserted("format: password", Dialect::assertingFormats)).isFalse();
    }

    @Test
    void theSchemaGoesBeforeTheDialect() {
        assertThat(asserted("format: date\nx-assert-format: true", UnaryOperator.identity()))
                .isTrue();
        assertThat(asserted("format: date\nx-assert-format: false", Dialect::assertingFormats))
                .isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void aFormatThatCannotBeAssertedIsAProblem() {
        asserted("format: colour\nx-assert-format: true", UnaryOperator.identity());
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("[UnknownFormat] api.yaml:8:7 #/components/schemas/S/x-assert-format - the format"
                        + " \"colour\" is not one of JSON Schema's and cannot be asserted; name a format of the"
                        + " standard, or say it with a pattern");
    }

    @Test
    void aLoneAssertionIsAProblem() {
        asserted("type: string\nx-assert-format: true", UnaryOperator.identity());
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("UnknownFormat");
            assertThat(problem.place().line()).isEqualTo(8);
        });
    }

    private boolean asserted(String schema, UnaryOperator<Dialect> change) {
        SchemaFile file = SchemaFile.of(folder, "3.1.0", schema, change);
        problems = file.problems();
        return file.schema()
                .keyword(Format.class)
                .filter(format -> !format.checks().isEmpty())
                .isPresent();
    }
}
