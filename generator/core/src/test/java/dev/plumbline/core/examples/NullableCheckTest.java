package dev.plumbline.core.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code nullable} that allows null in vain is told where it stands, with what would allow it. */
class NullableCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {nullable: true, oneOf: [{$ref: '#/components/schemas/Name'}]}                        | oneOf
            {type: string, nullable: true, oneOf: [{$ref: '#/components/schemas/Name'}]}          | oneOf
            {type: string, nullable: true, anyOf: [{maxLength: 3}, {$ref: '#/components/schemas/Name'}], oneOf: [{type: string}]} | oneOf
            {nullable: true, anyOf: [{$ref: '#/components/schemas/Name'}, {type: integer}]}       | anyOf
            {nullable: true, allOf: [{$ref: '#/components/schemas/Name'}]}                        | allOf
            {type: string, nullable: true, allOf: [{$ref: '#/components/schemas/Name'}]}          | allOf
            """)
    void refused(String property, String keyword) {
        assertThat(problems(property)).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("RefusedNull");
            assertThat(problem.place().line()).isEqualTo(9);
            assertThat(problem.pointer()).isEqualTo("/components/schemas/Pet/properties/p/nullable");
            assertThat(problem.what())
                    .isEqualTo("\"nullable\" is true, but the \"" + keyword + "\" beside it refuses null");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{nullable: true, allOf: [{$ref: '#/components/schemas/None'}]}",
                "{type: string, nullable: true, oneOf: [{$ref: '#/components/schemas/Name'},"
                        + " {type: string, nullable: true, enum: [null]}]}",
                "{oneOf: [{$ref: '#/components/schemas/Name'}, {type: string, nullable: true, enum: [null]}]}",
                "{type: string, nullable: true}",
                "{type: string, nullable: false, oneOf: [{$ref: '#/components/schemas/Name'}]}"
            })
    void allowed(String property) {
        assertThat(problems(property)).isEmpty();
    }

    private static List<Problem> problems(String property) {
        String document = """
                openapi: 3.0.3
                info: {title: Pets, version: '1'}
                paths: {}
                components:
                  schemas:
                    Name: {type: string, maxLength: 3}
                    None: {type: string, nullable: true}
                    Pet:
                      {type: object, properties: {p: PROPERTY}}
                """.replace("PROPERTY", property);
        return Generator.run(Request.of(URI.create("file:///nowhere/api.yaml"), "api.yaml")
                        .withText(document))
                .problems();
    }
}
