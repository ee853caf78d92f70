package dev.plumbline.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no single stage can promise: documents whose schemas would be understood wrongly give nothing at all. */
class GeneratorTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: %s
            """;

    @TempDir
    Path folder;

    private Output run(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Generator.run(Request.of(file.toUri(), name));
    }

    @Test
    void aReferenceIntoADocumentOfOpenApi30() throws IOException {
        Files.writeString(
                folder.resolve("old.yaml"),
                DOCUMENT.replace("3.1.0", "3.0.3").formatted("{type: string, nullable: true}"));
        Output output = run("api.yaml", DOCUMENT.formatted("{$ref: 'old.yaml#/components/schemas/Pet'}"));
        assertThat(output.files()).isEmpty();
        assertThat(output.problems())
                .extracting(Problem::toString)
                .containsExactly("[UnsupportedVersion] old.yaml:1:1 #/openapi - the version is 3.0.3 and that of the"
                        + " first document 3.1.0; between 3.0 and 3.1 the meaning of schemas changed; write all"
                        + " documents in one version");
    }

    @Test
    void aReferenceIntoASchemaOfAnotherDialect() throws IOException {
        Files.writeString(
                folder.resolve("old.json"),
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"definitions\": {\"Pet\": {}}}");
        Output output = run("api.yaml", DOCUMENT.formatted("{$ref: 'old.json#/definitions/Pet'}"));
        assertThat(output.files()).isEmpty();
        assertThat(output.problems())
                .extracting(problem -> problem.id() + " " + problem.place() + " " + problem.pointer())
                .containsExactly("UnsupportedDialect old.json:1:2 /$schema");
    }
}
