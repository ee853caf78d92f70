package dev.plumbline.core.emit.java.validator;

import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.stream.Stream;

/**
 * Whether a validator has so few rules that they stand in its class. Many stand in a nested class that is loaded when
 * something is reported; so do those that name other classes, which may need this one before it is ready.
 */
final class RulePlacement {

    private static final int FEW = 10;

    private final Plan plan;
    private int rules;

    private RulePlacement(Plan plan) {
        this.plan = plan;
    }

    static boolean in(Schema root, Plan plan) {
        RulePlacement few = new RulePlacement(plan);
        return few.alone(root) && few.rules <= FEW;
    }

    private boolean alone(Schema schema) {
        return schema.keywords().stream().allMatch(this::alone);
    }

    private boolean alone(Keyword keyword) {
        rules += keyword.checks().isEmpty() ? 0 : 1;
        return !(keyword instanceof Ref)
                && keyword.checks().stream().allMatch(check -> check.branches().isEmpty())
                && keyword.checks().stream()
                        .allMatch(check -> reported(keyword, check)
                                .allMatch(schema -> !plan.validators().containsKey(schema.at()) && alone(schema)));
    }

    /** The schemas in a keyword that report; of others only whether they match is of interest. */
    private static Stream<Schema> reported(Keyword keyword, Check check) {
        return keyword.subschemas().stream()
                .filter(schema -> !check.onlyMatched().contains(schema));
    }
}
