package dev.plumbline.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.schema.keyword.validation.ExclusiveMaximum;
import dev.plumbline.core.schema.keyword.validation.ExclusiveMinimum;
import dev.plumbline.core.schema.keyword.validation.Maximum;
import dev.plumbline.core.schema.keyword.validation.Minimum;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Schema Object of OpenAPI 3.0: what it means, and what is wrong in it. */
class OpenApi30Test {

    @TempDir
    Path folder;

    private SchemaFile file(String schema) {
        return SchemaFile.of(folder, "3.0.3", schema);
    }

    @Test
    void nullableAddsNullToTheType() {
        assertThat(file("type: string\nnullable: true").schema().keyword(Type.class))
                .hasValueSatisfying(
                        type -> assertThat(type.types()).containsExactlyInAnyOrder(JsonType.STRING, JsonType.NULL));
        assertThat(file("type: string\nnullable: false").schema().keyword(Type.class))
                .hasValueSatisfying(type -> assertThat(type.types()).containsExactly(JsonType.STRING));
    }

    @Test
    void exclusiveIsAFlagOfTheLimitBesideIt() {
        Schema schema = file("minimum: 1\nexclusiveMinimum: true\nmaximum: 9\nexclusiveMaximum: false")
                .schema();
        assertThat(schema.keyword(Minimum.class)).isEmpty();
        assertThat(schema.keyword(ExclusiveMinimum.class).map(ExclusiveMinimum::limit))
                .hasToString("Optional[1]");
        assertThat(schema.keyword(ExclusiveMaximum.class)).isEmpty();
        assertThat(schema.keyword(Maximum.class).map(Maximum::limit)).hasToString("Optional[9]");
    }

    @Test
    void whatStandsBesideARefMeansNothing() {
        SchemaFile file = file("""
                $ref: '#/components/schemas/S/properties/a'
                description: words
                maxLength: few
                nullable: true
                x-other: 1
                properties: {a: {type: string}}
                """);
        assertThat(file.schema().keywords()).hasSize(1);
        assertThat(file.schema().text()).isEqualTo(SchemaText.NONE);
        assertThat(file.lines())
                .containsExactly(
                        "W IgnoredKeyword 9 /maxLength",
                        "W IgnoredKeyword 10 /nullable",
                        "W IgnoredKeyword 12 /properties");
        assertThat(file.problems().get(0))
                .hasToString(
                        "[IgnoredKeyword] api.yaml:9:7 #/components/schemas/S/maxLength - what stands beside a $ref"
                                + " means nothing in OpenAPI 3.0; put the $ref into an allOf of its own, and this beside the"
                                + " allOf");
    }

    /** OpenAPI 3.0.4, 4.7.24: a read-only property that is required is so in answers only. */
    @Test
    void aReadOnlyPropertyIsNotAskedFor() {
        Optional<Required> required = file("""
                required: [id, name]
                properties: {id: {type: string, readOnly: true}, name: {type: string}}
                """).schema().keyword(Required.class);
        assertThat(required.map(Required::names)).contains(List.of("name"));
    }

    @Test
    void signsMayBeEscapedWithoutNeed() {
        assertThat(file("pattern: '^[a-z\\-\\:]\\_\\@\\/\\.\\d$'").lines()).isEmpty();
        assertThat(file("pattern: '\\a'").lines()).containsExactly("W InvalidPattern 7 /pattern");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: [string]              | /type
            type: 'null'                | /type
            type: file                  | /type
            nullable: 1                 | /nullable
            exclusiveMinimum: 1         | /exclusiveMinimum
            exclusiveMaximum: 1         | /exclusiveMaximum
            minimum: few                | /minimum
            items: true                 | /items
            not: false                  | /not
            properties: {a: true}       | /properties/a
            allOf: [true]               | /allOf/0
            additionalProperties: 1     | /additionalProperties
            required: true              | /required
            """)
    void invalidKeyword(String line, String pointer) {
        assertThat(file(line).lines()).containsExactly("W InvalidKeyword 7 " + pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"additionalProperties: true", "additionalProperties: false", "example: 1", "not: {}"})
    void sound(String line) {
        assertThat(file(line).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nullable: true              | LoneKeyword
            exclusiveMinimum: true      | LoneKeyword
            exclusiveMaximum: true      | LoneKeyword
            const: 1                    | ForeignKeyword
            if: {}                      | ForeignKeyword
            then: {}                    | ForeignKeyword
            patternProperties: {}       | ForeignKeyword
            prefixItems: []             | ForeignKeyword
            examples: [1]               | ForeignKeyword
            $defs: {}                   | ForeignKeyword
            $id: a                      | ForeignKeyword
            dependencies: {}            | ForeignKeyword
            minlength: 1                | MisspeltKeyword
            nulable: true               | MisspeltKeyword
            colour: red                 | UnknownKeyword
            """)
    void warning(String line, String id) {
        assertThat(file(line).lines()).containsExactly("W " + id + " 7 /" + line.substring(0, line.indexOf(':')));
    }

    @Test
    void aForeignKeywordIsToldWithItsHome() {
        assertThat(file("dependencies: {}\nif: {}").problems())
                .extracting(Object::toString)
                .containsExactly(
                        "[ForeignKeyword] api.yaml:7:7 #/components/schemas/S/dependencies - \"dependencies\" is a"
                                + " keyword of an older JSON Schema and means nothing in OpenAPI 3.0; say it another"
                                + " way",
                        "[ForeignKeyword] api.yaml:8:7 #/components/schemas/S/if - \"if\" is a keyword of OpenAPI 3.1"
                                + " and means nothing in OpenAPI 3.0; say it another way, or use OpenAPI 3.1");
    }

    @Test
    void anArrayNeedsItems() {
        assertThat(file("type: array").lines()).containsExactly("W MissingItems 7 /type");
    }

    @Test
    void anEnumThatDoesNotListNull() {
        assertThat(file("type: string\nnullable: true\nenum: [a]").lines())
                .containsExactly("W RefusedNull 8 /nullable");
        assertThat(file("type: string\nnullable: true\nenum: [a, null]").lines())
                .isEmpty();
    }

    @Test
    void aForeignKeywordDoesNotChangeItsNeighbours() {
        assertThat(file("type: array\nprefixItems: [{}, {}]\nitems: {type: string}")
                        .schema()
                        .keywords())
                .anySatisfy(keyword -> assertThat(keyword.checks())
                        .anySatisfy(check -> assertThat(check)
                                .isInstanceOfSatisfying(
                                        Check.EachItem.class,
                                        each -> assertThat(each.from()).isZero())));
    }

    @Test
    void aBooleanIsNoComponent() {
        assertThat(SchemaFile.of(folder, "3.0.3", "$ref: '#/info/title'").lines())
                .containsExactly("W InvalidSchema 2 /info/title");
    }
}
