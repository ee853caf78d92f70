package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what one type a value is known to be where a schema is tested. */
class KnownTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {type: object}}                                     | S                    | - | object
            {S: {type: [object, string]}}                           | S                    | - | -
            {S: {}}                                                 | S                    | - | -
            {S: {type: object, allOf: [{}]}}                        | S/allOf/0            | - | object
            {S: {type: object, anyOf: [{allOf: [{}]}]}}             | S/anyOf/0/allOf/0    | - | object
            {S: {type: object, oneOf: [{}]}}                        | S/oneOf/0            | - | object
            {S: {type: object, not: {}}}                            | S/not                | - | object
            {S: {type: object, if: {}, then: {}}}                   | S/then               | - | object
            {S: {type: object, dependentSchemas: {p: {}}}}          | S/dependentSchemas/p | - | object
            {S: {type: string, x-advisories: [{id: A, message: m, schema: {}}]}} | S/x-advisories/0/schema | - | string
            {S: {type: object, properties: {p: {}}}}                | S/properties/p       | - | -
            {S: {type: array, items: {}}}                           | S/items              | - | -
            {S: {type: [object, string], allOf: [{type: string}]}}  | S/allOf/0            | - | string
            {S: {type: object, allOf: [{type: string, anyOf: [{}]}]}} | S/allOf/0/anyOf/0  | - | -
            {S: {type: object, allOf: [{}]}}                        | S/allOf/0            | S/allOf/0 | -
            {S: {type: object}, A: {type: object}}                  | A                    | - | -
            """)
    void theOneTypeThatIsLeft(String defs, String schema, String givenAnyValue, String type) {
        Set<Location> free = givenAnyValue.equals("-") ? Set.of() : Set.of(Defs.location(givenAnyValue));
        KnownTypes types = KnownTypes.of(Defs.of(defs).at("S"), free);
        String only = Stream.of(JsonType.values())
                .filter(each -> types.isOnly(Defs.location(schema), each))
                .map(JsonType::typeName)
                .collect(Collectors.joining(" "));
        assertThat(only.isEmpty() ? "-" : only).isEqualTo(type);
    }
}
