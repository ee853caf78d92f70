package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.EmittedValidators;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Branches that properties tell apart are not tried one after the other. */
class BranchTreeTest {

    @Test
    void oneLookForEachPropertyLeadsToTheBranch() {
        EmittedValidators validators = EmittedValidators.of("""
                Pick:
                  oneOf:
                    - {type: object, required: [a], properties: {a: {type: string}, b: false}}
                    - {type: object, required: [b], properties: {b: {type: string}, a: false}}
                    - {type: object, properties: {a: false, b: false, c: {type: string}}}
                """);

        assertThat(validators.text("Pick"))
                .contains("return value.has(\"a\") ? isValidOption1(value) : value.has(\"b\") ?")
                .doesNotContain("int matches");
        assertThat(validators.accepts("Pick", "{'a': ''}")).isTrue();
        assertThat(validators.accepts("Pick", "{'a': 1}")).isFalse();
        assertThat(validators.accepts("Pick", "{'b': ''}")).isTrue();
        assertThat(validators.accepts("Pick", "{'a': '', 'b': ''}")).isFalse();
        assertThat(validators.accepts("Pick", "{'c': ''}")).isTrue();
        assertThat(validators.accepts("Pick", "{'c': 1}")).isFalse();
        assertThat(validators.accepts("Pick", "'c'")).isFalse();
    }

    @Test
    void branchesThatMayBothHoldAreCounted() {
        EmittedValidators validators = EmittedValidators.of("""
                Forbidden: {oneOf: [{type: object, required: [a]}, {type: object, properties: {b: false}}]}
                AnyType: {oneOf: [{required: [a]}, {properties: {a: false}}]}
                """);

        assertThat(validators.text("Forbidden")).contains("int matches");
        assertThat(validators.text("AnyType")).contains("int matches");
        assertThat(validators.accepts("Forbidden", "{'a': 1, 'b': 1}")).isTrue();
        assertThat(validators.accepts("Forbidden", "{'a': 1}")).isFalse();
        assertThat(validators.accepts("AnyType", "{'a': 1}")).isTrue();
        assertThat(validators.accepts("AnyType", "1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {oneOf: [{type: object}]}}                                                                         | 0                | ''
            {S: {oneOf: [{type: object, required: [a]}, {type: object, properties: {a: false}}]}}                  | a ? 0 : 1        | a
            {S: {oneOf: [{type: object, properties: {a: false}}, {type: object, required: [a]}]}}                  | a ? 1 : 0        | a
            {S: {oneOf: [{->A}, {->B}]}, A: {type: object, required: [a]}, B: {allOf: [{type: object}, {properties: {a: {not: {}}}}]}} | a ? 0 : 1 | a
            {S: {oneOf: [{type: object, required: [a], properties: {b: false}}, {type: object, required: [b], properties: {a: false}}, {type: object, properties: {a: false, b: false}}]}} | a ? 0 : (b ? 1 : 2) | a b
            {S: {oneOf: [{type: object, required: [p, a]}, {type: object, required: [p], properties: {a: false}}, {type: object, properties: {p: false}}]}} | p ? (a ? 0 : 1) : 2 | p a
            {S: {oneOf: [{type: object, required: [p, q]}, {type: object, required: [p], properties: {q: false}}, {type: object, required: [q], properties: {p: false}}, {type: object, properties: {p: false, q: false}}]}} | p ? (q ? 0 : 1) : (q ? 2 : 3) | p q
            {S: {oneOf: [{type: object, required: [p, q]}, {type: object, required: [p], properties: {q: false}}, {type: object, properties: {p: false, q: false}}]}} | q ? 0 : (p ? 1 : 2) | q p
            {S: {oneOf: [{required: [a]}, {type: object, properties: {a: false}}]}}                                | none             | ''
            {S: {oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}}                           | none             | ''
            {S: {oneOf: [{type: object, required: [a]}, {type: object, required: [a]}]}}                           | none             | ''
            {S: {oneOf: [{type: object, required: [a]}, {type: object, properties: {a: false}}, {type: object, properties: {a: false}}]}} | none | ''
            """)
    void theTreeOfAChoice(String defs, String tree, String properties) {
        Defs all = Defs.of(defs);
        Optional<BranchTree> found = BranchTree.of(branches(all), all.schemas());
        assertThat(found.map(BranchTreeTest::text).orElse("none")).isEqualTo(tree);
        assertThat(Defs.joined(found.map(BranchTree::properties).orElse(List.of()).stream()))
                .isEqualTo(properties.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource({"16, true", "17, false"})
    void moreBranchesThanAreSortedOut(int count, boolean sorted) {
        String branches = IntStream.range(0, count)
                .mapToObj(own -> "{type: object, required: [p" + own + "], properties: {"
                        + IntStream.range(0, count)
                                .filter(other -> other != own)
                                .mapToObj(other -> "p" + other + ": false")
                                .collect(Collectors.joining(", "))
                        + "}}")
                .collect(Collectors.joining(", "));
        Defs all = Defs.of("{S: {oneOf: [" + branches + "]}}");
        assertThat(BranchTree.of(branches(all), all.schemas()).isPresent()).isEqualTo(sorted);
    }

    private static List<Schema> branches(Defs all) {
        return all.at("S").keyword(OneOf.class).orElseThrow().schemas();
    }

    private static String text(BranchTree tree) {
        if (tree instanceof BranchTree.Fork fork) {
            return fork.property() + " ? " + inner(fork.present()) + " : " + inner(fork.absent());
        }
        return ((BranchTree.Leaf) tree).branch().at().lastName();
    }

    private static String inner(BranchTree tree) {
        return tree instanceof BranchTree.Fork ? "(" + text(tree) + ")" : text(tree);
    }
}
