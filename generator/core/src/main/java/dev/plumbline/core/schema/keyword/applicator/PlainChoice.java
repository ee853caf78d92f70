package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.StringNode;

/**
 * What a choice comes to that needs no branch to be explained: between constants, each perhaps with a title of its own, an
 * {@code enum}; between properties that must be there, their names.
 */
final class PlainChoice {

    private PlainChoice() {}

    /**
     * The arguments of the choice's sentence: {@code enum} and all values, or {@code required} and what each branch needs;
     * nothing for a choice of another kind.
     */
    static List<String> of(List<Schema> branches) {
        return branches.size() > 1 && branches.stream().allMatch(PlainChoice::isRequired)
                ? Stream.concat(Stream.of("required"), branches.stream().map(PlainChoice::names))
                        .toList()
                : constants(branches);
    }

    /** Whether a branch demands nothing but that properties are there. */
    private static boolean isRequired(Schema branch) {
        List<Keyword> asserting = branch.keywords().stream()
                .filter(keyword -> !keyword.checks().isEmpty())
                .toList();
        return asserting.size() == 1
                && asserting.get(0) instanceof Required
                && (branch.text().description() == null || branch.text().title() == null);
    }

    private static String names(Schema branch) {
        return branch.keyword(Required.class).stream()
                .flatMap(required -> required.names().stream())
                .map(name -> JsonWords.text(StringNode.valueOf(name)))
                .collect(Collectors.joining(" + "));
    }

    private static List<String> constants(List<Schema> branches) {
        return isOfConstants(branches)
                ? Stream.concat(
                                Stream.of("enum"),
                                branches.stream().flatMap(PlainChoice::values).distinct())
                        .toList()
                : List.of();
    }

    static boolean isOfConstants(List<Schema> branches) {
        return branches.stream().allMatch(PlainChoice::isConstant);
    }

    private static boolean isConstant(Schema branch) {
        List<Keyword> asserting = branch.keywords().stream()
                .filter(keyword -> !keyword.checks().isEmpty() && !(keyword instanceof Type))
                .toList();
        return asserting.size() == 1 && (asserting.get(0) instanceof Const || asserting.get(0) instanceof Enumeration);
    }

    private static Stream<String> values(Schema branch) {
        return branch.keywords().stream()
                .filter(keyword -> keyword instanceof Const || keyword instanceof Enumeration)
                .flatMap(keyword -> keyword.arguments().stream());
    }
}
