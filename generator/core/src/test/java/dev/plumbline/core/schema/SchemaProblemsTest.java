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
            type: [string, string]      | write each once
            type: text                  | did you mean "string"?
            type: Int                   | did you mean "integer"?
            type: file                  | correct it
            type: any                   | correct it
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
                    assertThat(problem.isError()).isFalse();
                    assertThat(problem.what()).containsAnyOf(", so it is left out", "; it is taken for ");
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
                        + " \"minContains\" is not a whole number, 0 or more, so it is left out; correct it");
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
    void aRefThatIsMisspeltIsToldWhatWasMeant() {
        assertThat(problems("$ref: '#/components/schema/S'\n"))
                .extracting(Problem::fix)
                .containsExactly("correct it, or add what it names");
        assertThat(problems("properties: {Request: {}, a: {$ref: '#/components/schemas/S/properties/Reqest'}}\n"))
                .extracting(Problem::fix)
                .containsExactly("did you mean Request?");
    }

    @Test
    void unresolvedRef() {
        assertThat(problems("$ref: '#/components/schemas/Nowhere'\n"))
                .extracting(Problem::toString)
                .containsExactly("[UnresolvedRef] api.yaml:7:7 #/components/schemas/S/$ref - $ref"
                        + " \"#/components/schemas/Nowhere\" leads nowhere, so anything is allowed there;"
                        + " correct it, or add what it names");
    }

    @Test
    void aRefToWhatIsNoSchema() {
        assertThat(problems("$ref: '#/info/title'\n"))
                .extracting(Problem::toString)
                .containsExactly(
                        "[InvalidSchema] api.yaml:2:8 #/info/title - this is not a schema, so anything is allowed"
                                + " there; write an object, true or false");
    }

    @Test
    void anotherDialect() {
        assertThat(problems("$schema: http://json-schema.org/draft-07/schema#\ndependencies: {a: [b]}\n"))
                .isEmpty();
        assertThat(problems("$schema: https://example.test/nowhere\nminimum: few\n"))
                .extracting(Problem::toString)
                .containsExactly("[UnsupportedDialect] api.yaml:7:7 #/components/schemas/S/$schema -"
                        + " the dialect \"https://example.test/nowhere\" is not known, so anything is allowed by this"
                        + " schema; write the schemas in a dialect that is known, such as"
                        + " https://json-schema.org/draft/2020-12/schema or"
                        + " https://spec.openapis.org/oas/3.1/dialect/base, or add its meta-schema to the documents of"
                        + " the run");
        assertThat(problems("$schema: https://json-schema.org/draft/2020-12/schema\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimum: 3#exclusiveMinimum: true         | ExclusiveMinimum[limit=3]
            maximum: 3#exclusiveMaximum: true         | ExclusiveMaximum[limit=3]
            required: [a, b, a]                       | Required[names=[a, b], received=[], sent=[]]
            dependentRequired: {a: [b, b]}            | DependentRequired[name=dependentRequired, names={a=[b]}]
            type: [string, string]                    | Type[types=[STRING]]
            type: String                              | Type[types=[STRING]]
            type: null                                | Type[types=[NULL]]
            type: int                                 | Type[types=[INTEGER]]
            type: Double                              | Type[types=[NUMBER]]
            type: date-time                           | Type[types=[STRING]]
            maxLength: '3'                            | MaxLength[limit=3]
            minimum: '-1.5'                           | Minimum[limit=-1.5]
            """)
    void whatIsClearIsTakenWithAWarning(String lines, String meaning) {
        SchemaFile file = SchemaFile.of(folder, "3.1.0", lines.replace('#', '\n'));
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("InvalidKeyword");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.what()).contains("; it is taken for ");
        });
        assertThat(file.schema().keywords()).extracting(Object::toString).contains(meaning);
    }

    @Test
    void onlyWhatIsWrongIsLeftOut() {
        SchemaFile file = SchemaFile.of(folder, "3.1.0", """
                properties: {a: {type: string}, b: text}
                allOf: [{type: object}, 3]
                oneOf: []
                patternProperties: {'(': {}, '^x': {type: string}}
                additionalProperties: false
                """);
        assertThat(file.lines())
                .containsExactly(
                        "W InvalidKeyword 7 /properties/b",
                        "W InvalidKeyword 8 /allOf/1",
                        "W InvalidKeyword 9 /oneOf",
                        "W InvalidPattern 10 /patternProperties",
                        "W InvalidPattern 11 /additionalProperties");
        assertThat(file.schema().keywords())
                .extracting(Keyword::name)
                .containsExactly("properties", "allOf", "patternProperties");
        assertThat(file.schema().keywords().get(0).subschemas()).hasSize(2);
        assertThat(file.schema().keywords().get(1).subschemas()).hasSize(1);
        assertThat(file.schema().keywords().get(2).subschemas()).hasSize(1);
    }

    @Test
    void anOlderTupleIsRead() {
        SchemaFile file = SchemaFile.of(folder, "3.1.0", "items: [{type: string}, {type: integer}]");
        assertThat(file.lines()).containsExactly("W InvalidKeyword 7 /items");
        assertThat(file.schema().keywords()).extracting(Keyword::name).containsExactly("items");
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
            assertThat(problem.isError()).isFalse();
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
