package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what types instances can be. {@code number} is one with a fraction. */
class PossibleTypesTest {

    private static final String ALL = "null boolean integer number string array object";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {}}                                              | all
            {S: {minimum: 1, properties: {p: {type: string}}}}   | all
            {S: {type: string}}                                  | string
            {S: {type: number}}                                  | integer number
            {S: {type: integer}}                                 | integer
            {S: {type: [string, 'null']}}                        | null string
            {S: {enum: [1, 1.5, a, true, null, [], {}]}}         | all
            {S: {enum: [1.0, 0, 0.0, 1e3]}}                      | integer
            {S: {enum: [0.5]}}                                   | number
            {S: {const: a}}                                      | string
            {S: {const: true}}                                   | boolean
            {S: {const: []}}                                     | array
            {S: {const: {}}}                                     | object
            {S: {const: null}}                                   | null
            {S: {type: [string, array], enum: [a, 1]}}           | string
            {S: {->A}, A: {type: string}}                        | string
            {S: {allOf: [{type: [string, array]}, {type: [array, object]}]}} | array
            {S: {oneOf: [{type: string}, {type: array}]}}        | string array
            {S: {anyOf: [{type: string}, {type: 'null'}]}}       | null string
            {S: {anyOf: [{type: string}, {}], type: [string, object]}} | string object
            {S: {not: {type: string}}}                           | all
            {S: {if: {type: string}}}                            | all
            {S: {items: {->S}, type: array}}                     | array
            {S: {oneOf: [{->A}, {->A}]}, A: {anyOf: [{type: string}]}} | string
            """)
    void whatIsPossible(String defs, String types) {
        Defs all = Defs.of(defs);
        PossibleTypes possible = new PossibleTypes(all.schemas());
        String expected = types.equals("all") ? ALL : types;
        assertThat(Defs.joined(possible.of(all.at("S")).stream().map(JsonType::typeName)))
                .isEqualTo(expected);
        assertThat(possible.limited(all.at("S"))).isEqualTo(!types.equals("all"));
        assertThat(possible.never(all.at("S"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: false}
            {S: {not: {}}}
            {S: {->A}, A: false}
            {S: {allOf: [{type: string}, {type: array}]}}
            {S: {type: string, const: 1}}
            {S: {oneOf: [false, {not: {}}]}}
            {S: {enum: []}}
            """)
    void whatIsNot(String defs) {
        Defs all = Defs.of(defs);
        PossibleTypes possible = new PossibleTypes(all.schemas());
        assertThat(possible.of(all.at("S"))).isEmpty();
        assertThat(possible.never(all.at("S"))).isTrue();
        assertThat(possible.limited(all.at("S"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {oneOf: [{type: string}, {type: 'null'}]}}     | true
            {S: {anyOf: [{type: string}, {const: null}]}}      | true
            {S: {anyOf: [{type: [string, 'null']}]}}           | false
            {S: {oneOf: [{type: string}, {}]}}                 | false
            {S: {type: 'null'}}                                | false
            """)
    void whetherABranchIsForNullAlone(String defs, boolean names) {
        Defs all = Defs.of(defs);
        assertThat(new PossibleTypes(all.schemas()).namesNull(all.at("S"))).isEqualTo(names);
    }

    @Test
    void whatComesBackToItselfSaysNothingNew() {
        Location at = new Location("d", "/s");
        Location branch = new Location("d", "/s/oneOf/0");
        Schema back = new Schema(branch, SchemaText.NONE, List.of(new Ref("$ref", "#/s", at)));
        Schema schema = new Schema(at, SchemaText.NONE, List.of(new OneOf(List.of(back))));
        TreeMap<Location, Schema> schemas = new TreeMap<>();
        schemas.put(at, schema);
        schemas.put(branch, back);
        assertThat(new PossibleTypes(new SchemaSet(schemas, new TreeMap<>())).of(schema))
                .hasSize(JsonType.values().length);
    }
}
