package dev.plumbline.core.examples;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A default that its own schema rejects is a warning at the line where it stands. */
class DefaultCheckTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: string, default: 3}                                     | type
            {type: integer, maximum: 2, default: 3}                        | maximum
            {type: string, enum: [a, b], default: c}                       | enum
            {type: string, default: null}                                  | type
            {$ref: '#/components/schemas/Name', default: long}             | $ref
            {type: array, items: {type: string}, default: [1]}             | items
            {type: object, required: [a], default: {}}                     | required
            {allOf: [{type: string}], pattern: '^a$', default: 1}          | allOf
            {oneOf: [{type: string}, {maxLength: 3}], default: abc}        | oneOf
            """)
    void aWrongDefault(String property, String keyword) throws IOException {
        Output output = generate(property);
        assertThat(output.files()).isNotEmpty();
        assertThat(output.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("DefaultBreaksRule");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.place().line()).isEqualTo(10);
            assertThat(problem.pointer()).isEqualTo("/components/schemas/Pet/properties/p/default");
            assertThat(problem.what()).startsWith("the default breaks what its schema says: " + keyword + "; must ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, default: a}",
                "{type: [string, 'null'], default: null}",
                "{type: string, format: date, default: today}",
                "{type: integer, default: 3.0}",
                "{default: {a: [1]}}",
                "{type: array, items: {type: string}, default: []}"
            })
    void aSoundDefault(String property) throws IOException {
        assertThat(generate(property).problems()).isEmpty();
    }

    @Test
    void theSentence() throws IOException {
        assertThat(generate("{type: string, default: null}").problems())
                .extracting(Problem::toString)
                .isEqualTo(List.of("[DefaultBreaksRule] api.yaml:10:27"
                        + " #/components/schemas/Pet/properties/p/default - the default breaks what its schema says:"
                        + " type; must be a string, but is null; leave it out, or allow null"));
        assertThat(generate("{type: integer, default: '3'}").problems())
                .extracting(Problem::what)
                .isEqualTo(List.of("the default breaks what its schema says: type; must be an integer, but is \"3\";"
                        + " send 3 without quotes"));
    }

    private Output generate(String property) throws IOException {
        String document = """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths: {}
                components:
                  schemas:
                    Name: {type: string, maxLength: 3}
                    Pet:
                      type: object
                      properties:
                        p: PROPERTY
                """.replace("PROPERTY", property);
        Path file = Files.writeString(folder.resolve("api.yaml"), document);
        return Generator.run(Request.of(file.toUri(), "api.yaml"));
    }
}
