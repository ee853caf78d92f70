package dev.plumbline.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.examples.ExampleCheck;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.openapi.OpenApiView;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.read.ModelReader;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.compile.SchemaCompiler;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing can be compiled, the examples are not checked, and that is said. */
class UncheckedExamplesTest {

    @TempDir
    Path folder;

    @Test
    void aWarningAtTheFirstExample() throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    S:
                      type: string
                      examples: [a, b]
                """);
        Problems problems = new Problems();
        Index index = Resolver.index(
                new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "api.yaml"), problems);
        OpenAPI view = OpenApiView.of(index, problems);
        SchemaSet schemas = SchemaCompiler.compile(
                index, SchemaRoots.of(view, index), Edition.JSON_SCHEMA_2020_12.dialect(), problems);
        Api api = ModelReader.read(view, index, schemas, problems);
        ExampleCheck.check(api, schemas, index, problems, () -> {
            throw NoCompilerException.notInThisRuntime();
        });
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("UncheckedExamples");
            assertThat(problem.place()).hasToString("api.yaml:8:18");
            assertThat(problem).extracting(Problem::isError).isEqualTo(false);
        });
    }
}
