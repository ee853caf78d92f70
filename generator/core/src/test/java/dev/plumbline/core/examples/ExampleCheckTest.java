package dev.plumbline.core.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An example that breaks a rule of its own document is a warning at the line where it breaks it. */
class ExampleCheckTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                post:
                  operationId: createPet
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Pet'}
                        examples:
                          good:
                            value: {name: Rex, age: 3}
                          %s:
                            value:
                              name: Rex
                              age: %s
                  responses:
                    '200':
                      description: The pet.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Pet'}
                          example: {name: %s}
            components:
              schemas:
                Pet:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    age: {type: integer, minimum: 0}
            """;

    @TempDir
    Path folder;

    @Test
    void aRequestExample() throws IOException {
        Output output = generate("bad", "-1", "Rex");
        assertThat(output.files()).isNotEmpty();
        assertThat(output.hasErrors()).isFalse();
        assertThat(output.problems())
                .extracting(Problem::toString)
                .containsExactly("[ExampleBreaksRule] pets.yaml:17:19"
                        + " #/paths/~1pets/post/requestBody/content/application~1json/examples/bad/value/age - the example"
                        + " \"bad\" breaks the rule at #/components/schemas/Pet/properties/age/minimum: must be at least"
                        + " 0, but is -1; correct the example or the rule");
    }

    @Test
    void aResponseExample() throws IOException {
        assertThat(generate("fine", "1", "7").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("ExampleBreaksRule");
            assertThat(problem.place().line()).isEqualTo(24);
        });
    }

    @Test
    void examplesOfParametersAndHeadersAreValuesOrWhatIsSent() throws IOException {
        Path document = folder.resolve("parameters.yaml");
        Files.writeString(document, """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      parameters:
                        - {name: a, in: query, schema: {type: integer, maximum: 5}, example: 6}
                        - {name: b, in: query, schema: {type: integer, maximum: 5}, example: '5'}
                        - {name: c, in: query, schema: {type: integer}, examples: {x: {value: many}, y: {value: 1}}}
                        - {name: d, in: query, schema: {type: array, items: {type: integer}}, example: '1,2'}
                        - {name: e, in: query, schema: {type: array, items: {type: integer}}, example: [1, two]}
                        - {name: h, in: query, schema: {type: string}, example: 123}
                        - {name: i, in: query, schema: {type: string, maxLength: 2}, example: 123}
                        - name: f
                          in: query
                          content: {application/json: {schema: {type: object, required: [g]}, example: {}}}
                      responses:
                        '200':
                          description: All.
                          headers:
                            X-Count: {schema: {type: integer}, example: 1.5}
                            X-Left: {schema: {type: integer}, example: '2'}
                """);
        assertThat(Generator.run(Request.of(document.toUri(), "parameters.yaml"))
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/paths/~1pets/get/parameters/0/example",
                        "/paths/~1pets/get/parameters/2/examples/x/value",
                        "/paths/~1pets/get/parameters/4/example/1",
                        "/paths/~1pets/get/parameters/6/example",
                        "/paths/~1pets/get/parameters/7/content/application~1json/example",
                        "/paths/~1pets/get/responses/200/headers/X-Count/example");
    }

    /** A form is text, and so is many an example of it. */
    @Test
    void aTextInAFormIsWhatItStandsFor() throws IOException {
        Path document = folder.resolve("form.yaml");
        Files.writeString(document, """
                openapi: 3.1.0
                info: {title: Calls, version: '1'}
                paths:
                  /calls:
                    post:
                      operationId: makeCall
                      requestBody:
                        content:
                          application/x-www-form-urlencoded:
                            schema:
                              type: object
                              properties:
                                record: {type: boolean}
                                events: {type: array, items: {type: string, enum: [start, end]}}
                                amount: {type: number}
                                code: {type: string, maxLength: 3}
                            examples:
                              sound: {value: {record: 'true', events: start, amount: '1.50', code: 123}}
                              wrong: {value: {record: 'yes', events: middle, amount: [], code: 12345}}
                      responses: {'204': {description: Made.}}
                """);
        assertThat(Generator.run(Request.of(document.toUri(), "form.yaml")).problems())
                .extracting(problem -> problem.pointer().replaceAll(".*/examples/", ""))
                .containsExactly("wrong/value/record", "wrong/value/events", "wrong/value/amount", "wrong/value/code");
    }

    @Test
    void anExampleOfAWebhook() throws IOException {
        Path document = folder.resolve("hooks.yaml");
        Files.writeString(document, """
                openapi: 3.1.0
                info: {title: Hooks, version: '1'}
                webhooks:
                  paid:
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema: {type: object, properties: {sum: {type: integer}}}
                            examples: {good: {value: {sum: 1}}, wrong: {value: {sum: null}}}
                      responses: {'200': {description: Taken.}}
                """);
        assertThat(Generator.run(Request.of(document.toUri(), "hooks.yaml")).problems())
                .extracting(Problem::id, Problem::pointer)
                .containsExactly(tuple(
                        "ExampleBreaksRule",
                        "/webhooks/paid/post/requestBody/content/application~1json/examples/wrong/value/sum"));
    }

    @Test
    void soundExamples() throws IOException {
        Output output = generate("fine", "1", "Rex");
        assertThat(output.problems()).isEmpty();
        assertThat(output.files()).isNotEmpty();
    }

    private Output generate(String name, String age, String answer) throws IOException {
        Path file = Files.writeString(folder.resolve("pets.yaml"), DOCUMENT.formatted(name, age, answer));
        return Generator.run(Request.of(file.toUri(), "pets.yaml"));
    }

    @Test
    void anExampleInASchemaWhereverItStands() throws IOException {
        String document = DOCUMENT.formatted("fine", "1", "Rex")
                .replace("name: {type: string}", "name: {type: string, maxLength: 3, examples: [Rex, Fido]}");
        Path file = Files.writeString(folder.resolve("pets.yaml"), document);
        assertThat(Generator.run(Request.of(file.toUri(), "pets.yaml")).problems())
                .extracting(Problem::toString)
                .containsExactly("[ExampleBreaksRule] pets.yaml:31:60"
                        + " #/components/schemas/Pet/properties/name/examples/1 - the example breaks the rule at"
                        + " #/components/schemas/Pet/properties/name/maxLength: must have at most 3 characters, but has"
                        + " 4; correct the example or the rule");
    }

    @Test
    void jsonInATextIsToldAsThat() throws IOException {
        String document = DOCUMENT.formatted("fine", "1", "Rex").replace("example: {name: Rex}", "example: %s");
        for (String sound : List.of("'{\"name\": \"Rex\"}'", "\"{\\n  \\\"name\\\": \\\"Rex\\\"\\n}\\n\"")) {
            Path file = Files.writeString(folder.resolve("pets.yaml"), document.formatted(sound));
            assertThat(Generator.run(Request.of(file.toUri(), "pets.yaml")).problems())
                    .extracting(Problem::toString)
                    .singleElement()
                    .asString()
                    .endsWith(
                            "/example - the example \"example\" is JSON in a text, and its schema allows the JSON, but no"
                                    + " text; write the JSON itself, without quotes around it");
        }
        for (String broken : List.of("'{\"name\": 1}'", "'{name: Rex}'", "'Rex'")) {
            Path file = Files.writeString(folder.resolve("pets.yaml"), document.formatted(broken));
            assertThat(Generator.run(Request.of(file.toUri(), "pets.yaml")).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.what()).contains("must be an object, but is"));
        }
    }
}
