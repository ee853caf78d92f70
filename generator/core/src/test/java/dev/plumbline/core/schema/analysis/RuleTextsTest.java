package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words speak for a schema that is violated: those with this title, or {@code -}. */
class RuleTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {title: T, description: D}}                                    | S                      | -
            {S: {title: T, x-source: U}}                                       | S                      | T
            {S: {title: T, x-source: U, properties: {p: {}}}}                  | S/properties/p         | T
            {S: {allOf: [{title: T, description: D, minimum: 1}]}}             | S/allOf/0              | T
            {S: {allOf: [{title: T, minimum: 1}]}}                             | S/allOf/0              | -
            {S: {allOf: [{description: D, minimum: 1}]}}                       | S/allOf/0              | -
            {S: {anyOf: [{title: T, description: D, items: {}}]}}              | S/anyOf/0/items        | T
            {S: {oneOf: [{title: T, description: D}]}}                         | S/oneOf/0              | T
            {S: {not: {title: T, description: D}}}                             | S/not                  | T
            {S: {if: {}, then: {title: T, description: D}}}                    | S/then                 | T
            {S: {dependentSchemas: {p: {title: T, description: D}}}}           | S/dependentSchemas/p   | T
            {S: {properties: {p: {title: T, description: D}}}}                 | S/properties/p         | -
            {S: {items: {title: T, description: D}}}                           | S/items                | -
            {S: {x-advisories: [{id: A, message: m, schema: {title: T, description: D}}]}} | S/x-advisories/0/schema | -
            {S: {title: T, x-source: U, allOf: [{title: V, description: D}, {title: W}]}}  | S/allOf/0    | V
            {S: {title: T, x-source: U, allOf: [{title: V, description: D}, {title: W}]}}  | S/allOf/1    | T
            {S: {}, A: {title: T, x-source: U}}                                | A                      | -
            """)
    void theWordsForASchema(String defs, String schema, String title) {
        RuleTexts texts = RuleTexts.of(Defs.of(defs).at("S"));
        String found = texts.at(Defs.location(schema)).title();
        assertThat(found == null ? "-" : found).isEqualTo(title);
    }
}
