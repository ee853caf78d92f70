package dev.plumbline.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no class file could hold is a problem of the schema, and not of javac. */
@Tag("large")
class ClassLimitsTest {

    @TempDir
    Path folder;

    @Test
    void aSchemaThatIsTooLargeForAClass() throws IOException {
        String properties = IntStream.range(0, 4_000)
                .mapToObj(i -> "p" + i + ": {minimum: " + i + ", maximum: 9000}")
                .collect(Collectors.joining(", ", "{", "}"));
        String document = "openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n    Small: {minimum: 1}\n"
                + "    Large: {properties: " + properties + "}\n";
        Path file = Files.writeString(folder.resolve("api.yaml"), document);
        Output output = Generator.run(Request.of(file.toUri(), "api.yaml").withValidatorsOnly(true));
        assertThat(output.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "[TooLarge] api.yaml:6:5 #/components/schemas/Large - this schema has more in it than one"
                                + " Java class can hold; make schemas of parts of it, each in $defs or components/schemas,"
                                + " and refer to them");
        assertThat(output.files()).isEmpty();
        assertThat(Generator.lint(Request.of(file.toUri(), "api.yaml").withValidatorsOnly(true))
                        .problems())
                .isEqualTo(output.problems());
    }

    /** What no class can hold is interpreted. */
    @Test
    void inMemoryItIsStillASchema() {
        String properties = IntStream.range(0, 30_000)
                .mapToObj(i -> "p" + i + ": {maximum: " + i + "}")
                .collect(Collectors.joining(", ", "{", "}"));
        CompiledSchema large = CompiledSchema.parse("properties: " + properties);
        assertThat(large.isCompiled()).isFalse();
        assertThat(large.isValid("{\"p7\": 7, \"p29999\": 29999}")).isTrue();
        assertThat(large.isValid("{\"p7\": 8}")).isFalse();
    }
}
