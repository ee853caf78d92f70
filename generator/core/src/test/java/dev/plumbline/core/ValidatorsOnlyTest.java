package dev.plumbline.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that make no client. */
class ValidatorsOnlyTest {

    @TempDir
    Path folder;

    @Test
    void theyAreThoseOfTheClient() throws IOException {
        String document = """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths: {}
                components:
                  schemas:
                    Pet: {type: object, properties: {name: {$ref: '#/components/schemas/pet_name'}}}
                    pet_name: {type: string, minLength: 2}
                """;
        Output only = run("pets.yaml", document, true);
        Output all = run("pets.yaml", document, false);

        assertThat(only.files().keySet())
                .containsExactly(
                        "src/main/java/p/validator/PetNameValidator.java",
                        "src/main/java/p/validator/PetValidator.java",
                        "src/main/java/p/validator/package-info.java");
        assertThat(all.files()).containsAllEntriesOf(only.files());
    }

    @Test
    void theOpenApiHalfIsPassedOver() throws IOException {
        Output output = run("pets.yaml", """
                openapi: 3.1.0
                paths: {/pets: {get: {operationId: 7}}}
                components: {schemas: {Pet: {type: object}}}
                """, true);
        assertThat(output.problems()).isEmpty();
        assertThat(output.files()).containsKey("src/main/java/p/validator/PetValidator.java");
    }

    @Test
    void whereThereIsNothingToMakeThatIsSaid() throws IOException {
        Output output = run("pets.yaml", "# none\nopenapi: 3.1.0\npaths: {}\n", true);
        assertThat(output.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("[NoSchemas] pets.yaml:2:1 # - the document gives no schema a name");
        assertThat(output.files()).isEmpty();
    }

    @Test
    void aDocumentThatMayBeEitherIsNeither() throws IOException {
        Output output = run("some.json", "{\"name\": 1}", false);
        assertThat(output.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("[NotOpenApi] some.json:1:1 #")
                .contains("or a JSON Schema, with '$schema' at its root");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json        | {\"minimum\": 3}",
                "a.json        | {\"title\": \"A\", \"pattern\": \"^a\", \"maxLength\": 3}",
                "a.yaml        | not: true",
                "a.yaml        | uniqueItems: true",
                "a.json        | {\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"info\": {}, \"servers\": 1}",
                "a.schema.json | {\"name\": 1}",
                "a.schema.yaml | {}",
            })
    void nothingButKeywordsOrTheFilesNameMakeASchema(String name, String text) throws IOException {
        assertThat(run(name, text, true).files()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not: an API description",
                "{minimum: 3, name: x}",
                "{minimum: low}",
                "{title: A, description: B}",
                "{pattern: 3}",
                "{}"
            })
    void wordsThatOthersUseMakeNone(String text) throws IOException {
        assertThat(run("a.yaml", text, true).problems()).extracting(Problem::id).contains("NotOpenApi");
    }

    private Output run(String name, String text, boolean only) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Generator.run(Request.of(file.toUri(), name).withBasePackage("p").withValidatorsOnly(only));
    }
}
