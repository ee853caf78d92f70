package dev.plumbline.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.examples.ExampleCheck;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.read.ModelReader;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
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
        FrontEnd front = FrontEnd.of(
                new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "api.yaml"), problems);
        FrontEnd.OpenApi document = front.openApi();
        Api api = ModelReader.read(document.document(), document.schemas(), front.index(), problems);
        ExampleCheck.check(api, document.schemas(), front.index(), problems, () -> {
            throw NoCompilerException.notInThisRuntime();
        });
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("UncheckedExamples");
            assertThat(problem.place()).hasToString("api.yaml:8:18");
            assertThat(problem).extracting(Problem::isError).isEqualTo(false);
        });
    }
}
