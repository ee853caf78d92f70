package dev.plumbline.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a schema is said with the line where it stands. */
class SchemaProblemsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: strin                 | did you mean "string"?
            type: [string, Integer]     | did you mean "integer"?
            type: [string, string]      | correct it
            type: text                  | correct it
            minimum: '-3.5'             | write it without quotes
            minimum: three              | correct it
            maxLength: '3'              | write it without quotes
            """)
    void whatWasProbablyMeantIsSaid(String line, String fix) {
        assertThat(SchemaFile.of(folder, "3.1.0", line).problems())
                .extracting(Problem::fix)
                .containsExactly(fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: strin                          | /type
            type: []                             | /type
            type: [string, string]               | /type
            enum: red                            | /enum
            enum: 3                              | /enum
            required: true                       | /required
            required: [1]                        | /required
            required: name                       | /required
            required: [a, a]                     | /required
            minimum: "3"                         | /minimum
            maximum: many                        | /maximum
            multipleOf: 0                        | /multipleOf
            maxLength: -1                        | /maxLength
            minLength: 1.5                       | /minLength
            minItems: few                        | /minItems
            uniqueItems: 1                       | /uniqueItems
            pattern: 5                           | /pattern
            allOf: []                            | /allOf
            oneOf: {type: string}                | /oneOf
            anyOf: [3]                           | /anyOf/0
            not: text                            | /not
            items: [{type: string}]              | /items
            exclusiveMinimum: true               | /exclusiveMinimum
            exclusiveMaximum: false              | /exclusiveMaximum
            $ref: 5                              | /$ref
            $dynamicRef: [a]                     | /$dynamicRef
            $id: 5                               | /$id
            $anchor: 5                           | /$anchor
            $schema: 5                           | /$schema
            $defs: []                            | /$defs
            $defs: {a: 1}                        | /$defs/a
            $vocabulary: a                       | /$vocabulary
            contentSchema: 1                     | /contentSchema
            properties: [a]                      | /properties
            properties: {a: text}                | /properties/a
            patternProperties: {a: 1}            | /patternProperties/a
            additionalProperties: 0              | /additionalProperties
            dependentRequired: {a: b}            | /dependentRequired/a
            dependentSchemas: 1                  | /dependentSchemas
            propertyNames: 1                     | /propertyNames
            contains: 1                          | /contains
            if: 1                                | /if
            format: 1                            | /format
            x-sensitive: maybe                   | /x-sensitive
            x-advisories: {}                     | /x-advisories
            x-advisories: [{id: A1}]             | /x-advisories/0
            """)
    void invalidKeyword(String line, String pointer) {
        assertThat(problems("description: first\n" + line + "\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.id()).isEqualTo("InvalidKeyword");
                    assertThat(problem.place().line()).isEqualTo(8);
                    assertThat(problem.pointer()).isEqualTo("/components/schemas/S" + pointer);
                });
    }

    @Test
    void minContainsIsReadWithContains() {
        assertThat(problems("contains: {}\nminContains: x\n"))
                .extracting(Problem::toString)
                .containsExactly("[InvalidKeyword] api.yaml:8:7 #/components/schemas/S/minContains - the value of"
                        + " \"minContains\" is not a whole number, 0 or more; correct it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pattern: '['                         | /pattern
            pattern: '(?i)a'                     | /pattern
            pattern: 'a\\Z'                      | /pattern
            patternProperties: {'(': {}}         | /patternProperties
            """)
    void invalidPattern(String line, String pointer) {
        assertThat(problems("description: first\n" + line + "\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.id()).isEqualTo("InvalidPattern");
                    assertThat(problem.place().line()).isEqualTo(8);
                    assertThat(problem.pointer()).isEqualTo("/components/schemas/S" + pointer);
                });
    }

    @Test
    void unresolvedRef() {
        assertThat(problems("$ref: '#/components/schemas/Nowhere'\n"))
                .extracting(Problem::toString)
                .containsExactly("[UnresolvedRef] api.yaml:7:7 #/components/schemas/S/$ref - $ref"
                        + " \"#/components/schemas/Nowhere\" leads nowhere; correct it, or add what it names");
    }

    @Test
    void aRefToWhatIsNoSchema() {
        assertThat(problems("$ref: '#/info/title'\n"))
                .extracting(Problem::toString)
                .containsExactly("[InvalidSchema] api.yaml:2:8 #/info/title - this is not a schema;"
                        + " write an object, true or false");
    }

    @Test
    void anotherDialect() {
        assertThat(problems("$schema: http://json-schema.org/draft-07/schema#\ndependencies: {a: [b]}\n"))
                .extracting(Problem::toString)
                .containsExactly("[UnsupportedDialect] api.yaml:7:7 #/components/schemas/S/$schema - the dialect"
                        + " \"http://json-schema.org/draft-07/schema#\" is not known, so schemas in it could mean"
                        + " anything; write the schemas in a dialect that is known,"
                        + " https://json-schema.org/draft/2020-12/schema or"
                        + " https://spec.openapis.org/oas/3.1/dialect/base, and leave the name out");
        assertThat(problems("$schema: https://json-schema.org/draft/2020-12/schema\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$ref: '#/components/schemas/S'",
                "allOf: [{$ref: '#/components/schemas/S'}]",
                "anyOf: [{type: string}, {$ref: '#/components/schemas/S'}]",
                "oneOf: [{not: {$ref: '#/components/schemas/S'}}]",
                "if: {$ref: '#/components/schemas/S'}\nthen: {}",
                "dependentSchemas: {a: {$ref: '#/components/schemas/S'}}",
                "x-advisories: [{id: A, message: M, schema: {$ref: '#/components/schemas/S'}}]"
            })
    void aSchemaThatAsksItselfAboutTheSameValue(String schema) {
        assertThat(problems(schema)).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("CyclicRef");
            assertThat(problem.place().line()).isEqualTo(7);
            assertThat(problem.pointer()).endsWith("/$ref");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "properties: {a: {$ref: '#/components/schemas/S'}}",
                "items: {anyOf: [{$ref: '#/components/schemas/S'}]}",
                "additionalProperties: {$ref: '#/components/schemas/S'}",
                "allOf: [{$ref: '#/components/schemas/S/$defs/T'}, {$ref: '#/components/schemas/S/$defs/T'}]\n"
                        + "$defs: {T: {type: object}}"
            })
    void aSchemaThatAsksItselfAboutOtherValues(String schema) {
        assertThat(problems(schema)).isEmpty();
    }

    @Test
    void soundSchemasHaveNoProblem() {
        assertThat(problems("maxLength: 2.0\nminLength: 99999999999999999999999\nconst: null\n"))
                .isEmpty();
    }

    private List<Problem> problems(String schema) {
        return SchemaFile.of(folder, "3.1.0", schema).problems();
    }
}
