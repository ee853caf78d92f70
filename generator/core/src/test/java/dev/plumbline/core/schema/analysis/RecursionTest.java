package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which schemas follow a value as deep as it goes, and which come to the same value again and again. */
class RecursionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {properties: {p: {->A}}}, A: {type: string}}             | ''                                             | ''
            {S: {items: {->S}}}                                          | S S/items                                      | ''
            {S: {->L}, L: {items: {->L}}}                                | L L/items S                                    | ''
            {S: {properties: {a: {->S}, b: {->S}}}}                      | S S/properties/a S/properties/b                | ''
            {S: {allOf: [{items: {->S}}]}}                               | S S/allOf/0 S/allOf/0/items                    | ''
            {S: {allOf: [{items: {->S}}, {items: {->S}}]}}               | S S/allOf/0 S/allOf/0/items S/allOf/1 S/allOf/1/items | S S/allOf/0 S/allOf/0/items S/allOf/1 S/allOf/1/items
            {S: {allOf: [{items: {->S}}, {type: array}]}}                | S S/allOf/0 S/allOf/0/items                    | ''
            {S: {anyOf: [{items: {->S}}, {type: string}]}}               | S S/anyOf/0 S/anyOf/0/items                    | S S/anyOf/0 S/anyOf/0/items
            {S: {oneOf: [{items: {->S}}]}}                               | S S/oneOf/0 S/oneOf/0/items                    | S S/oneOf/0 S/oneOf/0/items
            {S: {allOf: [{items: {->S}}], unevaluatedItems: false}}      | S S/allOf/0 S/allOf/0/items                    | S S/allOf/0 S/allOf/0/items
            {S: {allOf: [{properties: {p: {->S}}}], unevaluatedProperties: false}} | S S/allOf/0 S/allOf/0/properties/p   | S S/allOf/0 S/allOf/0/properties/p
            {S: {items: {->S}, unevaluatedItems: false}}                 | S S/items                                      | ''
            {S: {items: {->S}, contains: {->S}}}                         | S S/contains S/items                           | S S/contains S/items
            {S: {contains: {->S}}}                                       | S S/contains                                   | ''
            {S: {contains: {->S}, unevaluatedItems: false}}              | S S/contains                                   | S S/contains
            {S: {patternProperties: {^a: {->S}}}}                        | S S/patternProperties/^a                       | ''
            {S: {patternProperties: {^a: {->S}, b$: {->S}}}}             | S S/patternProperties/^a S/patternProperties/b$ | S S/patternProperties/^a S/patternProperties/b$
            {S: {patternProperties: {^a: {->S}}, properties: {b: {->S}}}} | S S/patternProperties/^a S/properties/b       | S S/patternProperties/^a S/properties/b
            {S: {patternProperties: {^a: {->S}}, additionalProperties: {->S}}} | S S/additionalProperties S/patternProperties/^a | ''
            {S: {items: {->S}, allOf: [{type: array}, {minItems: 1}]}}   | S S/items                                      | ''
            {S: {anyOf: [{type: string}, {->L}]}, L: {items: {->L}}}     | L L/items S S/anyOf/1                          | ''
            {S: {properties: {b: {->B}, l: {->L}}}, B: {anyOf: [{items: {->B}}, {properties: {l: {->L}}}]}, L: {items: {->L}}} | B B/anyOf/0 B/anyOf/0/items B/anyOf/1 B/anyOf/1/properties/l L L/items S S/properties/b S/properties/l | B B/anyOf/0 B/anyOf/0/items B/anyOf/1 B/anyOf/1/properties/l L L/items
            """)
    void circlesAndWhatIsRepeated(String defs, String endless, String repeated) {
        Defs all = Defs.of(defs);
        Recursion recursion = Recursion.of(all.schemas());
        assertThat(all.where(recursion::isEndless)).isEqualTo(endless.replace("'", ""));
        assertThat(all.where(recursion::isRepeated)).isEqualTo(repeated.replace("'", ""));
    }
}
