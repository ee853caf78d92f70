package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that are nothing but a reference, and what they mean. */
class BareReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {->A}, A: {}}                            | A | A
            {S: {title: T, description: D, ->A}, A: {}}  | A | A
            {S: {->A, default: 1}, A: {}}                | - | A
            {S: {x-sensitive: true, ->A}, A: {}}         | - | A
            {S: {->A, minimum: 1}, A: {}}                | - | -
            {S: {allOf: [{->A}]}, A: {}}                 | - | -
            {S: {type: string}}                          | - | -
            {S: {}}                                      | - | -
            """)
    void theReferenceThatASchemaIs(String defs, String said, String demanded) {
        Defs all = Defs.of(defs);
        assertThat(name(BareReference.saidBy(all.at("S")))).isEqualTo(said);
        assertThat(name(BareReference.demandedBy(all.at("S")))).isEqualTo(demanded);
    }

    private static String name(Optional<Ref> ref) {
        return ref.map(Ref::target).map(Defs::way).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {type: string}}                             | S
            {S: {->A}, A: {->B}, B: {type: string}}         | B
            {S: {->A}, A: {->B, minimum: 1}, B: {}}         | A
            {S: {->A}, A: {->B, default: 1}, B: {}}         | A
            """)
    void whatItMeans(String defs, String target) {
        Defs all = Defs.of(defs);
        assertThat(BareReference.target(all.at("S"), all.schemas())).isEqualTo(all.at(target));
    }

    @Test
    void theChainEndsWhereItIsTold() {
        Defs all = Defs.of("{S: {->A}, A: {->B, default: 1}, B: {->C}, C: {}}");
        BareReference.Chain chain =
                BareReference.follow(all.at("S"), all.schemas(), BareReference::demandedBy, Defs.location("B")::equals);
        assertThat(chain.end()).isEqualTo(all.at("B"));
        assertThat(chain.references()).extracting(ref -> Defs.way(ref.target())).containsExactly("A", "B");
        BareReference.Chain none =
                BareReference.follow(all.at("S"), all.schemas(), BareReference::demandedBy, at -> true);
        assertThat(none.end()).isEqualTo(all.at("S"));
        assertThat(none.references()).isEmpty();
    }

    @Test
    void aCircleEndsWhereItBegan() {
        Location one = new Location("d", "/one");
        Location two = new Location("d", "/two");
        TreeMap<Location, Schema> schemas = new TreeMap<>();
        schemas.put(one, new Schema(one, SchemaText.NONE, List.of(new Ref("$ref", "#/two", two))));
        schemas.put(two, new Schema(two, SchemaText.NONE, List.of(new Ref("$ref", "#/one", one))));
        SchemaSet set = new SchemaSet(schemas, new TreeMap<>());
        assertThat(BareReference.target(set.at(one), set)).isEqualTo(set.at(one));
    }
}
