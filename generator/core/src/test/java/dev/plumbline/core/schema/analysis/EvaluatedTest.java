package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.schema.regex.EcmaPattern;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which properties and items a schema evaluates, and when. */
class EvaluatedTest {

    private static String text(List<Evaluated> evaluated) {
        return evaluated.stream().map(EvaluatedTest::text).collect(Collectors.joining(", "));
    }

    private static String text(Evaluated each) {
        String names = each.names().toString();
        String patterns = each.patterns().stream().map(EcmaPattern::source).collect(Collectors.joining(" "));
        return "[" + Defs.when(each.when()) + "]"
                + (each.all() ? " all" : "")
                + (each.names().isEmpty() ? "" : " " + names)
                + (patterns.isEmpty() ? "" : " /" + patterns + "/")
                + (each.leading() == 0 ? "" : " first " + each.leading())
                + (each.contained().isEmpty() ? "" : " like " + Defs.ways(each.contained()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {unevaluatedProperties: false}}                                                    | ''
            {S: {properties: {a: {}, b: {}}, patternProperties: {^x: {}}}}                         | [] [a, b] /^x/
            {S: {additionalProperties: {}}}                                                        | [] all
            {S: {properties: {a: {}}, additionalProperties: {}, anyOf: [{properties: {b: {}}}]}}   | [] all
            {S: {->A, properties: {a: {}}}, A: {properties: {b: {}}}}                              | [] [a, b]
            {S: {allOf: [{unevaluatedProperties: false}]}}                                         | [] all
            {S: {anyOf: [{properties: {a: {}}}, {additionalProperties: {}}]}}                      | [S/anyOf/0] [a], [S/anyOf/1] all
            {S: {properties: {a: {}}, anyOf: [{properties: {a: {}, b: {}}}, {properties: {a: {}}}]}} | [] [a], [S/anyOf/0] [b]
            {S: {patternProperties: {^x: {}}, oneOf: [{patternProperties: {^x: {}, ^y: {}}}]}}     | [] /^x/, [S/oneOf/0] /^y/
            {S: {anyOf: [{properties: {b: {}}}], properties: {b: {}}}}                             | [] [b]
            {S: {if: {properties: {a: {}}}, then: {properties: {b: {}}}, else: {properties: {c: {}}}}} | [S/if] [a, b], [!S/if] [c]
            {S: {dependentSchemas: {p: {properties: {q: {}}}}}}                                    | [?p] [q]
            {S: {not: {properties: {a: {}}}}}                                                      | ''
            """)
    void properties(String defs, String evaluated) {
        Defs all = Defs.of(defs);
        assertThat(text(Evaluated.properties(all.at("S"), all.schemas()))).isEqualTo(evaluated.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {unevaluatedItems: false}}                                                | ''
            {S: {prefixItems: [{}, {}]}}                                                  | [] first 2
            {S: {items: {}}}                                                              | [] all
            {S: {allOf: [{unevaluatedItems: false}]}}                                     | [] all
            {S: {contains: {type: string}}}                                               | [] like S/contains
            {S: {prefixItems: [{}], allOf: [{prefixItems: [{}, {}, {}]}, {prefixItems: [{}, {}]}]}} | [] first 3
            {S: {prefixItems: [{}, {}], anyOf: [{prefixItems: [{}, {}]}, {prefixItems: [{}, {}, {}]}, {contains: {}}]}} | [] first 2, [S/anyOf/1] first 3, [S/anyOf/2] like S/anyOf/2/contains
            {S: {anyOf: [{->A}], allOf: [{->A}]}, A: {contains: {type: string}}}          | [] like A/contains
            {S: {oneOf: [{items: {}}]}}                                                   | [S/oneOf/0] all
            """)
    void items(String defs, String evaluated) {
        Defs all = Defs.of(defs);
        assertThat(text(Evaluated.items(all.at("S"), all.schemas()))).isEqualTo(evaluated.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {contains: {type: string}, if: {}, then: {items: {}}, dependentSchemas: {p: {prefixItems: [{}]}}}} | S/contains S/if
            {S: {prefixItems: [{}]}}                                                                               | ''
            """)
    void whatDecides(String defs, String deciding) {
        Defs all = Defs.of(defs);
        List<Evaluated> evaluated = Evaluated.items(all.at("S"), all.schemas());
        assertThat(Defs.ways(Evaluated.deciding(evaluated).toList())).isEqualTo(deciding.replace("'", ""));
    }
}
