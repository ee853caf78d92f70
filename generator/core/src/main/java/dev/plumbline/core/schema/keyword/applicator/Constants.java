package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.List;
import java.util.stream.Stream;

/** What a choice between constants comes to, each perhaps with a title of its own: an {@code enum}. */
final class Constants {

    private Constants() {}

    /** The arguments of the choice's sentence: {@code enum} and all values; nothing for a choice of another kind. */
    static List<String> of(List<Schema> branches) {
        return branches.stream().allMatch(Constants::isConstant)
                ? Stream.concat(
                                Stream.of("enum"),
                                branches.stream().flatMap(Constants::values).distinct())
                        .toList()
                : List.of();
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
