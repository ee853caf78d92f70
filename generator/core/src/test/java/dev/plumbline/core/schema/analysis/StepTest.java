package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a validator goes on from a schema; {@code =} for a step at the same instance. */
class StepTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {->A, minimum: 1}, A: {}}                  | = $ref A at S/$ref
            {S: {allOf: [{}], anyOf: [{}], oneOf: [{}]}}   | = allOf S/allOf/0 at S/allOf/0, = anyOf S/anyOf/0 at S/anyOf/0, = oneOf S/oneOf/0 at S/oneOf/0
            {S: {not: {}}}                                 | = not S/not at S/not
            {S: {if: {}, then: {}}}                        | = if S/if at S/if, = if S/then at S/then
            {S: {dependentSchemas: {p: {}}}}               | = dependentSchemas S/dependentSchemas/p at S/dependentSchemas/p
            {S: {properties: {p: {}}, items: {}}}          | > properties S/properties/p at S/properties/p, > items S/items at S/items
            {S: {x-advisories: [{id: A, message: m, schema: {}}]}} | = x-advisories S/x-advisories/0/schema at S/x-advisories/0/schema
            {S: {$defs: {T: {}}, type: object}}            | ''
            """)
    void theStepsOfASchema(String defs, String steps) {
        assertThat(Step.from(Defs.of(defs).at("S")).stream()
                        .map(step -> (step.isInPlace() ? "= " : "> ")
                                + step.by().name() + " " + Defs.way(step.to()) + " at "
                                + Defs.way(step.writtenAt()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps.replace("'", ""));
    }
}
