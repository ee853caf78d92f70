package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tests of an object with a great many named properties. One look-up each, as {@link PropertySteps} has them, would
 * be two thousand for a value that has three of two thousand properties; and a {@code switch} over so many names is more
 * than a method has room for.
 *
 * <ol>
 *   <li>So it goes the other way round: each property that the value has is looked up in a table of names, which gives a
 *       number. A value costs what it has itself, not what it could have.
 *   <li>A {@code switch} over the numbers, which are dense, jumps to the property's test; a name that is not in the table
 *       has the number -1, and passes.
 *   <li>A property that every value satisfies is not in the table, one that must not be there is a test that fails.
 * </ol>
 */
final class NameTables {

    /** A switch in a switch: so many cases stand together. */
    private static final int CASES = 64;

    private final Schema schema;
    private final TestBuilder tests;

    NameTables(Schema schema, TestBuilder tests) {
        this.schema = schema;
        this.tests = tests;
    }

    /** Whether the schema names so many properties. */
    boolean isLarge() {
        return schema.keyword(Properties.class)
                .filter(all -> all.schemas().size() > ByteSize.NAMES)
                .isPresent();
    }

    /** A test that is true for a value with all the properties. */
    Expression hasAll(String keyword, @Nullable String trigger, List<String> names) {
        return new Expression.HasAll(
                schema.at(), keyword, Optional.ofNullable(trigger).stream().toList(), names);
    }

    /** What returns false where a property does not satisfy its schema; none where each satisfies it. */
    Optional<Statement> properties(Map<String, Schema> schemas) {
        List<String> names = new ArrayList<>();
        List<Expression> cases = new ArrayList<>();
        schemas.forEach((name, property) -> {
            if (!tests.isTrue(property)) {
                names.add(name);
                cases.add(
                        ObjectSignature.isNever(property, tests.facts().schemas())
                                ? Expression.FALSE
                                : tests.condition(property, Value.WHOLE));
            }
        });
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement.EachTabledEntry(schema.at(), "properties", names, choose(cases)));
    }

    /** A part that chooses by the parameter {@code index}, which counts the cases. */
    private MethodPart choose(List<Expression> cases) {
        MethodSplit split = tests.split(schema, MethodPart.Verb.IS_VALID_PROPERTY, false, PartParameter.INDEX);
        List<MethodPart> groups = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += CASES) {
            List<Expression> group = cases.subList(from, Math.min(from + CASES, cases.size()));
            groups.add(split.part(MethodBody.of(new Expression.ByIndex(from, 0, group))));
        }
        if (groups.size() == 1) {
            return groups.get(0);
        }
        List<Expression> calls = groups.stream()
                .map(group -> (Expression) new Expression.PartHolds(group))
                .toList();
        return split.part(MethodBody.of(new Expression.ByIndex(0, Integer.numberOfTrailingZeros(CASES), calls)));
    }
}
