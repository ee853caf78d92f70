package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which schemas apply to the same instance, and when. */
class ConditionalSchemasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {type: object}}                               | S[]
            {S: {allOf: [{->A}]}, A: {}}                      | S[], S/allOf/0[], A[]
            {S: {oneOf: [{->A}, {->A}]}, A: {}}               | S[], S/oneOf/0[S/oneOf/0], A[S/oneOf/0], S/oneOf/1[S/oneOf/1], A[S/oneOf/1]
            {S: {anyOf: [{oneOf: [{}]}]}}                     | S[], S/anyOf/0[S/anyOf/0], S/anyOf/0/oneOf/0[S/anyOf/0 & S/anyOf/0/oneOf/0]
            {S: {if: {}, then: {}, else: {}}}                 | S[], S/if[S/if], S/then[S/if], S/else[!S/if]
            {S: {if: {}, then: {allOf: [{}]}}}                | S[], S/if[S/if], S/then[S/if], S/then/allOf/0[S/if]
            {S: {if: {}, else: {}}}                           | S[], S/if[S/if], S/else[!S/if]
            {S: {dependentSchemas: {p: {}, q: {->A}}}, A: {}} | S[], S/dependentSchemas/p[?p], S/dependentSchemas/q[?q], A[?q]
            {S: {not: {}, properties: {p: {}}, items: {}}}    | S[]
            """)
    void partsAndTheirConditions(String defs, String parts) {
        Defs all = Defs.of(defs);
        assertThat(ConditionalSchemas.of(all.at("S"), all.schemas()).parts().stream()
                        .map(part -> Defs.way(part.schema().at()) + "[" + Defs.when(part.when()) + "]")
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {anyOf: [{}, {}], oneOf: [{}]}}          | [] S/anyOf/0 S/anyOf/1, [] S/oneOf/0
            {S: {if: {}, then: {->A}}, A: {oneOf: [{}]}} | [S/if] A/oneOf/0
            {S: {allOf: [{anyOf: [{oneOf: [{}]}]}]}}     | [] S/allOf/0/anyOf/0, [S/allOf/0/anyOf/0] S/allOf/0/anyOf/0/oneOf/0
            {S: {not: {oneOf: [{}]}, allOf: [{}]}}       | ''
            """)
    void choicesAndTheirConditions(String defs, String choices) {
        Defs all = Defs.of(defs);
        assertThat(ConditionalSchemas.of(all.at("S"), all.schemas()).choices().stream()
                        .map(choice -> "[" + Defs.when(choice.when()) + "] " + Defs.ways(choice.branches()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(choices.replace("'", ""));
    }

    @Test
    void aConditionKnowsTheSchemaThatDecides() {
        Defs all = Defs.of("{S: {}}");
        assertThat(new Condition.Holds(all.at("S")).schemas()).containsExactly(all.at("S"));
        assertThat(new Condition.Fails(all.at("S")).schemas()).containsExactly(all.at("S"));
        assertThat(new Condition.Has("p").schemas()).isEmpty();
    }
}
