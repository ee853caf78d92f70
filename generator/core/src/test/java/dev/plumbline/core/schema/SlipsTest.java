package dev.plumbline.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is legal, but surely not meant so, is a warning with its place. */
class SlipsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minlength: 3               | minLength
            maxlenght: 3               | maxLength
            max_length: 3              | maxLength
            requried: [a]              | required
            additionalproperties: true | additionalProperties
            aditionalPropertis: true   | additionalProperties
            enums: [a]                 | enum
            typ: string                | type
            item: {}                   | items
            ref: a                     | $ref
            AnyOf: []                  | anyOf
            Not: {}                    | not
            """)
    void aMisspeltKeyword(String line, String meant) {
        assertThat(SchemaFile.of(folder, "3.1.0", line).problems())
                .singleElement()
                .satisfies(problem -> {
                    String word = line.substring(0, line.indexOf(':'));
                    assertThat(problem)
                            .hasToString(
                                    "[MisspeltKeyword] api.yaml:7:7 #/components/schemas/S/" + word + " - \"" + word
                                            + "\" is no keyword of JSON Schema 2020-12, so it rejects nothing; did you mean \""
                                            + meant
                                            + "\"?");
                    assertThat(problem.isError()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-minlength: 3",
                "colour: red",
                "in: query",
                "or: []",
                "note: not a keyword",
                "properties: {minlength: {type: string}, requried: true, nullable: {}}",
                "default: {minlength: 3}",
                "const: {maxlenght: 3}",
                "x-extra: {minlength: 3}"
            })
    void otherWordsAndOtherPlaces(String line) {
        assertThat(SchemaFile.of(folder, "3.1.0", line).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            then: {}                | /then
            else: {}                | /else
            if: {}                  | /if
            minContains: 1          | /minContains
            maxContains: 1          | /maxContains
            """)
    void aKeywordThatLacksItsPartner(String line, String pointer) {
        assertThat(SchemaFile.of(folder, "3.1.0", line).lines()).containsExactly("W LoneKeyword 7 " + pointer);
    }

    @Test
    void partnersAreNoProblem() {
        assertThat(SchemaFile.of(folder, "3.1.0", "if: {}\nthen: {}\ncontains: {}\nminContains: 0\nmaxContains: 2")
                        .lines())
                .isEmpty();
        assertThat(SchemaFile.of(folder, "3.1.0", "if: {}\nelse: {}").lines()).isEmpty();
    }

    @Test
    void whatHasNoPartnerMustBeWellFormedAllTheSame() {
        assertThat(SchemaFile.of(folder, "3.1.0", "then: {maxLength: few}\nmaxContains: few")
                        .lines())
                .containsExactly(
                        "W LoneKeyword 7 /then",
                        "W InvalidKeyword 7 /then/maxLength",
                        "W InvalidKeyword 8 /maxContains");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nullable: true",
                "id: a",
                "additionalItems: false",
                "definitions: {T: {}}",
                "$recursiveRef: '#'",
                "$recursiveAnchor: true"
            })
    void aKeywordOfAnotherDialect(String line) {
        assertThat(SchemaFile.of(folder, "3.1.0", line).lines())
                .containsExactly("W ForeignKeyword 7 /" + line.substring(0, line.indexOf(':')));
    }

    @Test
    void itsSentenceSaysWhatToWrite() {
        assertThat(SchemaFile.of(folder, "3.1.0", "nullable: true").problems())
                .singleElement()
                .hasToString(
                        "[ForeignKeyword] api.yaml:7:7 #/components/schemas/S/nullable - \"nullable\" is a keyword of"
                                + " OpenAPI 3.0 and means nothing in JSON Schema 2020-12; write type: [string, \"null\"], with"
                                + " the type that is meant");
    }

    @Test
    void anOlderWordForAKeyword() {
        assertThat(SchemaFile.of(folder, "3.1.0", "dependencies: {a: [b], c: {maxLength: 2}}")
                        .problems())
                .singleElement()
                .hasToString(
                        "[ReplacedKeyword] api.yaml:7:7 #/components/schemas/S/dependencies - \"dependencies\" is a"
                                + " keyword of an older JSON Schema; it means here what it meant there; write dependentRequired"
                                + " or dependentSchemas");
        assertThat(SchemaFile.of(folder, "3.1.0", "dependencies: {a: [b, 1], c: {maxLength: few}, d: e}")
                        .lines())
                .containsExactlyInAnyOrder(
                        "W ReplacedKeyword 7 /dependencies",
                        "W InvalidKeyword 7 /dependencies/a",
                        "W InvalidKeyword 7 /dependencies/c/maxLength",
                        "W InvalidKeyword 7 /dependencies/d");
    }

    @Test
    void aReferenceIntoDefinitionsWorks() {
        SchemaFile file = SchemaFile.of(folder, "3.1.0", """
                $ref: '#/components/schemas/S/definitions/T'
                definitions: {T: {type: string, maxLength: few}}
                """);
        assertThat(file.lines())
                .containsExactly("W ForeignKeyword 8 /definitions", "W InvalidKeyword 8 /definitions/T/maxLength");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 2024",
                "description: [a]",
                "$comment: 1",
                "deprecated: 'yes'",
                "readOnly: 1",
                "writeOnly: 'true'",
                "examples: {a: {value: 1}}",
                "contentEncoding: 1",
                "contentMediaType: {}",
                "externalDocs: here",
                "xml: true"
            })
    void anAnnotationOfTheWrongType(String line) {
        assertThat(SchemaFile.of(folder, "3.1.0", line).lines())
                .containsExactly("W InvalidAnnotation 7 /" + line.substring(0, line.indexOf(':')));
    }

    @Test
    void everyAnnotationThatIsKnown() {
        assertThat(SchemaFile.of(folder, "3.1.0", """
                        $comment: C
                        title: T
                        description: D
                        default: 1
                        deprecated: true
                        readOnly: true
                        writeOnly: true
                        examples: [1]
                        example: 1
                        contentMediaType: application/json
                        contentEncoding: base64
                        contentSchema: {type: object}
                        discriminator: {propertyName: kind}
                        externalDocs: {url: 'https://example.com'}
                        xml: {name: n}
                        format: date
                        $defs: {a: true}
                        """).lines()).isEmpty();
    }

    @Test
    void anEnumOfNothing() {
        assertThat(SchemaFile.of(folder, "3.1.0", "enum: []").lines()).containsExactly("W EmptyEnum 7 /enum");
    }

    @Test
    void schemasThatNobodyRefersToAreCheckedToo() {
        assertThat(SchemaFile.of(folder, "3.1.0", """
                        $defs: {a: {$defs: {b: {minimum: few}}}}
                        contentSchema: {maxLength: -1, $ref: '#/nowhere'}
                        """).lines())
                .containsExactly(
                        "W InvalidKeyword 7 /$defs/a/$defs/b/minimum",
                        "W InvalidKeyword 8 /contentSchema/maxLength",
                        "W UnresolvedRef 8 /contentSchema/$ref");
    }
}
