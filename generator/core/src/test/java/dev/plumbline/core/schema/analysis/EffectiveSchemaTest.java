package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.keyword.validation.Minimum;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema and those that it takes in say together. */
class EffectiveSchemaTest {

    private static void says(EffectiveSchema effective, String schemas, String keywords) {
        assertThat(Defs.ways(effective.schemas())).isEqualTo(schemas);
        assertThat(Defs.joined(effective.keywords().map(Keyword::name))).isEqualTo(keywords);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {type: object}}                                                    | S                            | type
            {S: {->A, minimum: 1}, A: {maximum: 2}}                                | S A                          | maximum minimum
            {S: {minimum: 1, allOf: [{maximum: 2}, {->A}], multipleOf: 3}, A: {type: integer}} | S S/allOf/0 S/allOf/1 A | minimum maximum type multipleOf
            {S: {allOf: [{->A}, {->A}]}, A: {type: integer}}                       | S S/allOf/0 A S/allOf/1      | type
            {S: {anyOf: [{type: string}], if: {minimum: 1}, then: {}, not: {->A}}, A: {const: 1}} | S             | anyOf if not
            {S: {dependentSchemas: {p: {minimum: 1}}, properties: {q: {type: string}}}} | S                       | dependentSchemas properties
            """)
    void whatAlwaysApplies(String defs, String schemas, String keywords) {
        Defs all = Defs.of(defs);
        says(EffectiveSchema.of(all.at("S"), all.schemas()), schemas, keywords);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {->A, minimum: 1, allOf: [{maximum: 9}]}, A: {->B, maxLength: 2}, B: {type: integer}} | S A B | type maxLength minimum allOf
            {S: {oneOf: [{->A}]}, A: {type: integer}}                                                 | S     | oneOf
            """)
    void whatReferencesLeadTo(String defs, String schemas, String keywords) {
        Defs all = Defs.of(defs);
        says(EffectiveSchema.throughReferences(all.at("S"), all.schemas()), schemas, keywords);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {->A, allOf: [{->B, minimum: 1}]}, A: {type: integer}, B: {type: number}} | S S/allOf/0 | $ref $ref minimum
            {S: {oneOf: [{allOf: [{type: integer}]}]}}                                    | S           | oneOf
            """)
    void whatIsWrittenInTheSchema(String defs, String schemas, String keywords) {
        Defs all = Defs.of(defs);
        says(EffectiveSchema.writtenHere(all.at("S"), all.schemas()), schemas, keywords);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {oneOf: [{->A}, {->A}]}, A: {type: integer}}                    | S S/oneOf/0 A S/oneOf/1     | oneOf type
            {S: {anyOf: [{allOf: [{minimum: 1}]}, {}]}}                         | S S/anyOf/0 S/anyOf/0/allOf/0 S/anyOf/1 | anyOf minimum
            {S: {if: {minimum: 1}, then: {maximum: 2}, else: {maximum: 3}}}     | S S/if S/then S/else        | if minimum maximum maximum
            {S: {if: {minimum: 1}, else: {maximum: 3}}}                         | S S/if S/else               | if minimum maximum
            {S: {if: {minimum: 1}, then: {maximum: 3}}}                         | S S/if S/then               | if minimum maximum
            {S: {dependentSchemas: {p: {minProperties: 2}}, not: {const: 1}}}   | S S/dependentSchemas/p      | dependentSchemas minProperties not
            {S: {properties: {p: {}}, items: {type: string}}}                   | S                           | properties items
            """)
    void whatMayApply(String defs, String schemas, String keywords) {
        Defs all = Defs.of(defs);
        says(EffectiveSchema.possibly(all.at("S"), all.schemas()), schemas, keywords);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {allOf: [{->A}], minimum: 1}, A: {minimum: 3, allOf: [{minimum: 5}]}}     | 3 5 1 | 1 3 5
            {S: {allOf: [{minimum: 7}, {minimum: 2}], maximum: 9}}                        | 7 2   | 7 2
            {S: {maximum: 9}}                                                             | ''    | ''
            """)
    void keywordsOfAKindInBothOrders(String defs, String written, String outermost) {
        Defs all = Defs.of(defs);
        EffectiveSchema effective = EffectiveSchema.of(all.at("S"), all.schemas());
        assertThat(Defs.joined(effective
                        .keywords(Minimum.class)
                        .map(minimum -> minimum.limit().toString())))
                .isEqualTo(written.replace("'", ""));
        assertThat(Defs.joined(effective
                        .outermost(Minimum.class)
                        .map(minimum -> minimum.limit().toString())))
                .isEqualTo(outermost.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {type: object, allOf: [{properties: {a: {}}}], properties: {b: {}, a: {}}}} | b=S/properties/b, a=S/properties/a S/allOf/0/properties/a | a b
            {S: {allOf: [{properties: {a: {}}}], properties: {b: {}, a: {}}}}               | a=S/properties/a S/allOf/0/properties/a, b=S/properties/b | a b
            {S: {->A}, A: {properties: {c: {}}}}                                            | c=A/properties/c                                          | c
            {S: {oneOf: [{properties: {c: {}}}]}}                                           | ''                                                        | ''
            """)
    void theSchemasOfProperties(String defs, String properties, String names) {
        Defs all = Defs.of(defs);
        EffectiveSchema effective = EffectiveSchema.of(all.at("S"), all.schemas());
        assertThat(effective.properties().entrySet().stream()
                        .map(property -> property.getKey() + "=" + Defs.ways(property.getValue()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(properties.replace("'", ""));
        assertThat(Defs.joined(effective.propertyNames().stream())).isEqualTo(names.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {properties: {a: {->A}}, allOf: [{properties: {a: {->A, minLength: 1}}}]}, A: {type: string}} | S/properties/a A S/allOf/0/properties/a
            {S: {->B}, B: {properties: {a: {allOf: [{}]}, b: {}}}}                                            | B/properties/a B/properties/a/allOf/0
            {S: {properties: {b: {}}}}                                                                        | ''
            """)
    void allThatAppliesToAProperty(String defs, String schemas) {
        Defs all = Defs.of(defs);
        assertThat(Defs.ways(EffectiveSchema.of(all.at("S"), all.schemas()).property("a")))
                .isEqualTo(schemas.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: false}                         | true
            {S: {not: {}}}                     | true
            {S: {not: true}}                   | true
            {S: {->A}, A: false}               | true
            {S: {allOf: [{}, false]}}          | true
            {S: {not: {type: string}}}         | false
            {S: {anyOf: [false]}}              | false
            {S: {properties: {a: false}}}      | false
            {S: true}                          | false
            """)
    void whetherItIsNeverSatisfied(String defs, boolean never) {
        Defs all = Defs.of(defs);
        assertThat(EffectiveSchema.of(all.at("S"), all.schemas()).isNever()).isEqualTo(never);
        assertThat(ObjectSignature.isNever(all.at("S"), all.schemas())).isEqualTo(never);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {type: object}}                    | true
            {S: {type: [object]}}                  | true
            {S: {->A}, A: {type: object}}          | true
            {S: {allOf: [{}, {type: object}]}}     | true
            {S: {type: [object, array]}}           | false
            {S: {type: string}}                    | false
            {S: {anyOf: [{type: object}]}}         | false
            {S: {properties: {a: {type: object}}}} | false
            """)
    void whetherOnlyObjectsSatisfyIt(String defs, boolean only) {
        Defs all = Defs.of(defs);
        assertThat(EffectiveSchema.of(all.at("S"), all.schemas()).isOnlyObjects())
                .isEqualTo(only);
        assertThat(ObjectSignature.isOnlyObjects(all.at("S"), all.schemas())).isEqualTo(only);
    }
}
