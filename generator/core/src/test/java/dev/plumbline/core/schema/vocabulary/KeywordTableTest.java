package dev.plumbline.core.schema.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.load.SchemaKeywords;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Dialect;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What the table says of keywords to those who ask it. */
class KeywordTableTest {

    private static final KeywordTable TABLE = KeywordTable.standard();

    @ParameterizedTest
    @CsvSource({
        "allOf, true, true",
        "const, false, true",
        "nullable, true, false",
        "$defs, false, true",
        "definitions, false, false",
        "x-sensitive, true, true"
    })
    void whichDialectHasAKeyword(String keyword, boolean in30, boolean in2020) {
        Dialect old = Edition.OPENAPI_3_0.dialect();
        Dialect now = Edition.JSON_SCHEMA_2020_12.dialect();
        assertThat(old.has(keyword)).isEqualTo(in30);
        assertThat(now.has(keyword)).isEqualTo(in2020);
        assertThat(old.reader(keyword)).isPresent();
        assertThat(now.reader(keyword)).isPresent();
    }

    /** A keyword that one edition has is never an unknown name in another. */
    @Test
    void everyEditionKnowsEveryRow() {
        for (Edition edition : Edition.values()) {
            assertThat(edition.dialect().names())
                    .containsAll(Edition.JSON_SCHEMA_2020_12.dialect().names());
        }
        assertThat(Edition.OPENAPI_3_0.dialect().reader("colour")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/components/schemas/A/allOf/0, allOf",
        "/components/schemas/A/properties/p, properties",
        "/components/schemas/A/properties/not, properties",
        "/components/schemas/A/items, items",
        "/components/schemas/A/then, then",
        "/components/schemas/A/dependencies/p, dependencies",
        "/components/schemas/A/oneOf/x, -",
        "/components/schemas/A/x-advisories/0/schema, -",
        "/components/schemas/A, -",
        "'', -"
    })
    void whichKeywordHasASchema(String pointer, String keyword) {
        assertThat(TABLE.holding(new Location("d", pointer))
                        .map(KeywordRow::name)
                        .orElse("-"))
                .isEqualTo(keyword);
    }

    @ParameterizedTest
    @CsvSource({
        "allOf, SCHEMAS",
        "items, SCHEMAS",
        "properties, SCHEMAS_BY_NAME",
        "$defs, SCHEMAS_BY_NAME",
        "x-advisories, OBJECTS",
        "enum, DATA",
        "default, DATA",
        "minimum, OTHER",
        "colour, OTHER"
    })
    void whatStandsInAKeyword(String keyword, SchemaKeywords.Value value) {
        assertThat(TABLE.value(keyword)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $schema     | "x" | true
            type        | 1   | true
            properties  | {}  | true
            properties  | 1   | false
            required    | []  | true
            required    | true | false
            title       | "x" | false
            minimum     | {}  | false
            colour      | {}  | false
            """)
    void whatMakesADocumentASchema(String keyword, String value, boolean marks) {
        assertThat(TABLE.isOnlyInSchemas(keyword, new JsonMapper().readTree(value)))
                .isEqualTo(marks);
    }

    @Test
    void whatAMetaSchemaTakesTheMeaningFrom() {
        assertThat(TABLE.leftOutBy(Set.of(Vocabulary.VALIDATION, Vocabulary.APPLICATOR)))
                .containsExactlyInAnyOrder("unevaluatedItems", "unevaluatedProperties");
        assertThat(TABLE.leftOutBy(Set.of(Vocabulary.UNEVALUATED, Vocabulary.APPLICATOR)))
                .contains("type", "required")
                .doesNotContain("allOf", "title", "format", "definitions");
    }
}
