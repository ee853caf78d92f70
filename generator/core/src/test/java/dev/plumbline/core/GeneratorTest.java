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
        assertThat(output.files()).isNotEmpty();
        assertThat(output.problems())
                .extracting(Problem::toString)
                .contains("[UnsupportedVersion] old.yaml:1:1 #/openapi - the version is 3.0.3 and that of the"
                        + " first document 3.1.0; between 3.0 and 3.1 the meaning of schemas changed, and they"
                        + " are read as in the first one; write all documents in one version");
    }

    @Test
    void aReferenceIntoASchemaOfAnotherDialect() throws IOException {
        Files.writeString(
                folder.resolve("old.json"),
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\","
                        + " \"definitions\": {\"Pet\": {\"dependencies\": {\"a\": [\"b\"]}}}}");
        Output output = run("api.yaml", DOCUMENT.formatted("{$ref: 'old.json#/definitions/Pet'}"));
        assertThat(output.hasErrors()).isFalse();
        assertThat(output.files()).isNotEmpty();
        assertThat(output.problems())
                .noneMatch(problem -> problem.place().file().equals("old.json"));
    }

    @Test
    void strictTakesWarningsForErrors() throws IOException {
        Path file =
                Files.writeString(folder.resolve("api.yaml"), DOCUMENT.formatted("{type: object, required: [a, a]}"));
        Request request = Request.of(file.toUri(), "api.yaml");
        Output lenient = Generator.run(request);
        assertThat(lenient.files()).isNotEmpty();
        assertThat(lenient.problems()).extracting(Problem::id).contains("InvalidKeyword");
        assertThat(lenient.problems()).noneMatch(Problem::isError);
        Output strict = Generator.run(request.withStrict(true));
        assertThat(strict.files()).isEmpty();
        assertThat(strict.problems()).hasSameSizeAs(lenient.problems()).allMatch(Problem::isError);
    }

    @Test
    void schemasThatLeadOnForTooLong() throws IOException {
        Output output = run("api.yaml", chain(50_000, "S%d: {$ref: '#/components/schemas/S%d'}"));
        assertThat(output.files()).isEmpty();
        assertThat(output.problems())
                .extracting(Problem::toString)
                .containsExactly("[TooDeep] api.yaml:1:1 # - its schemas lead on to one another for longer than can be"
                        + " followed; shorten the longest chain of references, or run Java with a larger stack (-Xss)");
    }

    @Test
    void schemasThatComeToOneValueByTooManyWays() throws IOException {
        String twice = "S%1$d: {allOf: [{$ref: '#/components/schemas/S%2$d'}, {$ref: '#/components/schemas/S%2$d'}]}";
        Output output = run("api.yaml", chain(40, twice));
        assertThat(output.files()).isEmpty();
        assertThat(output.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("TooManyWays");
            // Each level has twice as many ways and three: 15 above the last one are too many.
            assertThat(problem.place()).hasToString("api.yaml:31:5");
            assertThat(problem.pointer()).isEqualTo("/components/schemas/S25");
        });
    }

    @Test
    void anExampleTooLongForItsPattern() throws IOException {
        String text = "a".repeat(500_000);
        Output output = run("api.yaml", DOCUMENT.formatted("{pattern: '^(a|ab)*c', examples: [" + text + "]}"));
        assertThat(output.files()).isNotEmpty();
        assertThat(output.problems()).extracting(Problem::id).contains("UncheckedExamples");
        assertThat(output.problems())
                .filteredOn(problem -> problem.id().equals("UncheckedExamples"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(6));
    }

    private static String chain(int length, String link) {
        StringBuilder text = new StringBuilder("""
                openapi: 3.1.0
                info: {title: Chain, version: '1'}
                paths: {}
                components:
                  schemas:
                """);
        for (int i = 0; i < length; i++) {
            text.append("    ").append(link.formatted(i, i + 1)).append('\n');
        }
        return text.append("    S").append(length).append(": {type: object}\n").toString();
    }
}
