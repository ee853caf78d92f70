package dev.plumbline.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.examples.ExampleCheck;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.openapi.OpenApiReader;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.read.ModelReader;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.vocabulary.Dialect;
import dev.plumbline.core.schema.vocabulary.SchemaCompiler;
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
        Index index = Resolver.index(new Loader(problems, false).load(file.toUri(), "api.yaml"), problems);
        OpenApiDocument view = OpenApiReader.read(index, problems);
        SchemaSet schemas = SchemaCompiler.compile(index, SchemaRoots.of(view), Dialect.openApi31(), problems);
        Api api = ModelReader.read(view, schemas, index, problems);
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
