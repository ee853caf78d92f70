package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values must not be shown. */
class SecretSchemasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {x-sensitive: true}}                                       | true  | true
            {S: {format: password}}                                        | true  | true
            {S: {x-sensitive: false, format: email}}                       | false | false
            {S: {->A}, A: {format: password}}                              | false | true
            {S: {allOf: [{}, {x-sensitive: true}]}}                        | false | true
            {S: {anyOf: [{type: integer}, {->A}]}, A: {x-sensitive: true}} | false | true
            {S: {if: {}, then: {format: password}}}                        | false | true
            {S: {dependentSchemas: {p: {x-sensitive: true}}}}              | false | true
            {S: {items: {format: password}}}                               | false | true
            {S: {prefixItems: [{}, {format: password}]}}                   | false | true
            {S: {additionalProperties: {items: {->A}}}, A: {format: password}} | false | true
            {S: {unevaluatedItems: {format: password}}}                    | false | true
            {S: {unevaluatedProperties: {format: password}}}               | false | true
            {S: {properties: {p: {format: password}}}}                     | false | false
            {S: {not: {format: password}}}                                 | false | false
            {S: {contains: {format: password}}}                            | false | false
            {S: {items: {->S}}}                                            | false | false
            """)
    void whetherAValueMayBeASecret(String defs, boolean marked, boolean secret) {
        Defs all = Defs.of(defs);
        assertThat(SecretSchemas.isMarked(all.at("S"))).isEqualTo(marked);
        assertThat(new SecretSchemas(all.schemas()).isSecret(all.at("S"))).isEqualTo(secret);
    }
}
