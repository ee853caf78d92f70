package dev.plumbline.core.examples;

import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.DiscriminatorValues;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.StringNode;

/** Looks for discriminators that name a branch by a value that the branch itself refuses, so that nothing is valid. */
public final class DiscriminatorCheck {

    private DiscriminatorCheck() {}

    /** Reports {@code DiscriminatorContradicted} for each branch that is named so. */
    public static void check(SchemaSet schemas, Index index, Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        for (Schema schema : schemas.schemas().values()) {
            schema.keyword(Discriminator.class)
                    .ifPresent(discriminator -> branches(schema)
                            .forEach(branch -> check(schema, discriminator, branch, schemas, reporter)));
        }
    }

    private static Stream<Schema> branches(Schema schema) {
        return Stream.concat(
                schema.keyword(OneOf.class).stream().flatMap(choice -> choice.schemas().stream()),
                schema.keyword(AnyOf.class).stream().flatMap(choice -> choice.schemas().stream()));
    }

    private static void check(
            Schema schema, Discriminator discriminator, Schema branch, SchemaSet schemas, ProblemReporter reporter) {
        DiscriminatorValues values = DiscriminatorValues.of(discriminator, branch, schemas);
        if (values.contradict()) {
            String name = branch.keyword(Ref.class).orElseThrow().target().lastName();
            String allowed = values.allowed().stream().limit(3).collect(Collectors.joining(" or "));
            reporter.warning(
                    "DiscriminatorContradicted",
                    schema.at().child("discriminator"),
                    "it names " + name + " by " + quoted(values.mapped()) + ", but the \"" + discriminator.property()
                            + "\" of " + name + " must be " + allowed + "; the branch is told by that",
                    "map " + allowed + " to " + name);
        }
    }

    private static String quoted(List<String> values) {
        return values.stream()
                .limit(3)
                .map(value -> JsonWords.text(StringNode.valueOf(value)))
                .collect(Collectors.joining(" or "));
    }
}
