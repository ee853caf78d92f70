package dev.plumbline.core.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.read.Reading;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.keyword.validation.Minimum;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code jsonSchemaDialect} and {@code $schema} may name, and what {@code $vocabulary} may ask for. */
class SchemaDialectTest {

    private static Reading reading(String head, String schema) {
        return Reading.of("""
                openapi: 3.1.0
                HEAD
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    S: {SCHEMA}
                    Meta:
                      $id: https://example.test/meta
                      $vocabulary:
                        https://json-schema.org/draft/2020-12/vocab/core: true
                        https://example.test/vocab/polite: false
                    Demanding:
                      $id: https://example.test/demanding
                      $vocabulary:
                        https://json-schema.org/draft/2020-12/vocab/core: true
                        https://example.test/vocab/money: true
                """.replace("HEAD", head).replace("SCHEMA", schema));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://spec.openapis.org/oas/3.1/dialect/base",
                "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
                "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
                "https://json-schema.org/draft/2020-12/schema",
                "https://json-schema.org/draft/2020-12/schema#"
            })
    void theNamesOfKnownDialects(String name) {
        Reading reading = reading("jsonSchemaDialect: " + name, "$schema: '" + name + "', minimum: 3");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.schemas().at(reading.component("S")).keyword(Minimum.class))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.test/nowhere", "5"})
    void otherNamesAreProblems(String name) {
        assertThat(reading("jsonSchemaDialect: " + name, "type: string").problemLines())
                .containsExactly("UnsupportedDialect:2");
        assertThat(reading("x-head: 1", "$schema: '" + name + "', minimum: few").problemLines())
                .containsExactly("UnsupportedDialect:7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema#",
                "http://json-schema.org/draft-06/schema",
                "http://json-schema.org/draft-07/schema#",
                "https://json-schema.org/draft/2019-09/schema"
            })
    void olderDraftsAreReadAsWhatTheyAre(String name) {
        Reading reading = reading(
                "x-head: 1", "$schema: '" + name + "', minimum: 3, items: [{type: string}], additionalItems: false");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.schemas().at(reading.component("S")).keywords())
                .extracting(Keyword::name)
                .containsExactly("minimum", "items", "additionalItems");
        assertThat(reading.schemas().at(reading.component("S")).keyword(Minimum.class))
                .isPresent();
    }

    @Test
    void aMetaSchemaOfTheDocumentTakesMeaningFromKeywords() {
        Reading reading = reading("jsonSchemaDialect: https://example.test/meta", "minimum: few");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.schemas().at(reading.component("S")).keywords()).isEmpty();
    }

    @Test
    void aVocabularyThatMustBeUnderstood() {
        List<String> expected =
                List.of("[UnsupportedVocabulary] api.yaml:17:9 #/components/schemas/Demanding/$vocabulary/https:~1~1"
                        + "example.test~1vocab~1money - the vocabulary \"https://example.test/vocab/money\" must be"
                        + " understood, and it is not known; leave it out, or say false, if schemas can be read"
                        + " without it");
        assertThat(reading("jsonSchemaDialect: https://example.test/demanding", "type: string")
                        .problems())
                .extracting(Object::toString)
                .isEqualTo(expected);
        assertThat(reading("x-head: 1", "$id: 'https://example.test/s', $schema: 'https://example.test/demanding'")
                        .problems())
                .extracting(Object::toString)
                .isEqualTo(expected);
    }

    @Test
    void nobodyWritesInItSoNothingIsAskedFor() {
        assertThat(reading("x-head: 1", "type: string").problems()).isEmpty();
    }
}
