package dev.plumbline.core.emit.docs.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.read.Reading;
import dev.plumbline.core.resolve.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {const: 4k}                                            | The value must be "4k".
                    {enum: [1, 2]}                                         | The value must be one of 1, 2.
                    {not: {enum: [1, 2]}}                                  | The value must not be one of 1, 2.
                    {type: [string, integer]}                              | The value must be an integer or a string.
                    {minLength: 1}                                         | The value must not be empty.
                    {maxItems: 3, items: {type: string}}                   | The value must have at most 3 items; each item must be a string.
                    {required: [a]}                                        | a must be present.
                    {not: {required: [a]}}                                 | a must not be present.
                    {properties: {a: false}}                               | a must not be present.
                    {properties: {a: {not: {}}}}                           | a must not be present.
                    {properties: {a: {properties: {b: {minimum: 2}}}}}     | a.b must be at least 2.
                    {dependentRequired: {a: [b, c]}}                       | If a is present, b must be present and c must be present.
                    {if: {required: [a]}, then: {required: [b]}}           | If a is present, b must be present.
                    {if: {required: [a]}, else: {required: [b]}}           | Unless a is present, b must be present.
                    {anyOf: [{required: [a]}, {required: [b]}]}            | a or b must be present.
                    {oneOf: [{required: [a]}, {required: [b]}]}            | a or b must be present, not both.
                    {oneOf: [{required: [a]}, {required: [b]}, {required: [c]}]} | a, b or c must be present, and only one of them.
                    {if: {anyOf: [{required: [a]}, {required: [b]}]}, then: {required: [c]}} | If a or b is present, c must be present.
                    {anyOf: [{type: string, enum: [x]}, {type: string}]}   | The value must be a string.
                    {not: {anyOf: [{required: [a]}, {required: [b]}]}}     | a must not be present; b must not be present.
                    {not: {anyOf: [{properties: {a: {const: 1}}, required: [a]}, {required: [b]}]}} | None of these must be so: a is 1, or b is present.
                    {not: {required: [a, b]}}                              | Not all of this must be so: a is present and b is present.
                    {propertyNames: {maxLength: 9}}                        | Each field name must have at most 9 characters.
                    {additionalProperties: false}                          | Any other field must not be present.
                    {contains: {const: 1}, minContains: 2}                 | The value must hold between 2 and any number items that fit (the item is 1).
                    {description: nothing, default: 1}                     | ''
                    """)
    void demands(String schema, String sentence) {
        Reading reading = Reading.of("""
                openapi: 3.1.0
                info: {title: t, version: '1'}
                paths: {}
                components: {schemas: {S: %s}}
                """.formatted(schema));
        assertThat(reading.problems()).isEmpty();
        Wording wording = new Wording(reading.schemas());
        assertThat(Sentences.sentence(wording.demands(
                                reading.schemas().at(new Location("api.yaml", "/components/schemas/S")),
                                "",
                                "the value"))
                        .text())
                .isEqualTo(sentence);
    }

    @Test
    void aSchemaInsideItselfEnds() {
        Reading reading = Reading.of("""
                openapi: 3.1.0
                info: {title: t, version: '1'}
                paths: {}
                components: {schemas: {S: {properties: {next: {$ref: '#/components/schemas/S'}, n: {minimum: 1}}}}}
                """);
        List<String> demands = new Wording(reading.schemas())
                .demands(reading.schemas().at(new Location("api.yaml", "/components/schemas/S")), "", "it").stream()
                        .map(line -> line.text())
                        .toList();
        assertThat(demands).contains("n must be at least 1", "next.n must be at least 1");
    }
}
