package dev.plumbline.core.validator;

import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.analysis.PossibleTypes;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Branches of which a value satisfies one at most, as can be seen without testing it. The first that holds is then the only
 * one, so that {@code oneOf} need not count; and where a text tells them apart, only the branch that it names is tested.
 *
 * <p>Two branches exclude each other where
 *
 * <ol>
 *   <li>the types of the one are none of the other, or
 *   <li>the one lets only objects through and requires a property that the other forbids, by {@code false} or because it
 *       is closed and does not name it, or
 *   <li>the one lets only objects through and requires a property, and both allow it different values, compared as texts
 *       or as whole numbers that are written alike.
 * </ol>
 */
final class ExclusiveBranches {

    /** Fewer branches than this are tested one after the other as fast. */
    private static final int SEVERAL = 3;

    /** A value that only equals what is written in the same way, or what is no literal of this kind. */
    private static final Pattern PLAIN = Pattern.compile("\".*\"|-?[1-9][0-9]*|0|true|false|null", Pattern.DOTALL);

    private final List<Branch> branches;

    private ExclusiveBranches(List<Branch> branches) {
        this.branches = branches;
    }

    /** What is seen of a branch. */
    private record Branch(
            Set<JsonType> types, ObjectSignature outline, boolean isObject, Optional<Set<String>> closed) {

        static Branch of(Schema schema, SchemaSet schemas) {
            EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
            Optional<Set<String>> closed = effective
                    .keywords(AdditionalProperties.class)
                    .filter(others -> others.matched().isEmpty() && isFalse(others.schema()))
                    .findFirst()
                    .map(AdditionalProperties::named);
            return new Branch(
                    new PossibleTypes(schemas).of(schema),
                    ObjectSignature.of(schema, schemas),
                    effective.isOnlyObjects(),
                    closed);
        }

        private static boolean isFalse(Schema schema) {
            return schema.keywords().stream().anyMatch(FalseSchema.class::isInstance);
        }

        boolean excludes(Branch other) {
            return isObject && outline.required().stream().anyMatch(name -> other.forbids(name) || differ(other, name));
        }

        private boolean forbids(String name) {
            return outline.forbidden().contains(name)
                    || closed.filter(named -> !named.contains(name)).isPresent();
        }

        private boolean differ(Branch other, String name) {
            Set<String> own = outline.fixed().getOrDefault(name, Set.of());
            Set<String> others = other.outline.fixed().getOrDefault(name, Set.of());
            return !own.isEmpty()
                    && !others.isEmpty()
                    && Collections.disjoint(own, others)
                    && own.stream().allMatch(value -> PLAIN.matcher(value).matches())
                    && others.stream().allMatch(value -> PLAIN.matcher(value).matches());
        }
    }

    static ExclusiveBranches of(List<Schema> branches, SchemaSet schemas) {
        return new ExclusiveBranches(
                branches.stream().map(branch -> Branch.of(branch, schemas)).toList());
    }

    /** Whether each two of them exclude each other. */
    boolean areExclusive() {
        for (int i = 0; i < branches.size(); i++) {
            for (int j = 0; j < i; j++) {
                Branch one = branches.get(i);
                Branch other = branches.get(j);
                if (!Collections.disjoint(one.types(), other.types()) && !one.excludes(other) && !other.excludes(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * A switch on the text of a property that tells the branches apart; empty where none does. It is right where
     *
     * <ol>
     *   <li>all branches let only objects through, and allow the property nothing but texts, each text in one branch: of a
     *       value with one of these texts all branches but one fail;
     *   <li>all require it, but for one perhaps: for any other text, for what is no text, and for an object without it,
     *       all but this one fail.
     * </ol>
     *
     * <p>The branch is then tested in full, so that it does not matter what else it says of the property.
     *
     * @param tests those of the branches
     */
    Optional<Expression> chosen(List<Expression> tests) {
        return branches.size() < SEVERAL || !branches.stream().allMatch(Branch::isObject)
                ? Optional.empty()
                : branches.get(0).outline().fixed().keySet().stream()
                        .flatMap(property -> chosen(property, tests).stream())
                        .findFirst();
    }

    private Optional<Expression> chosen(String property, List<Expression> tests) {
        Map<List<String>, Expression> cases = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        List<Expression> otherwise = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            ObjectSignature outline = branches.get(i).outline();
            Set<String> values = outline.fixed().getOrDefault(property, Set.of());
            if (values.isEmpty() || !values.stream().allMatch(value -> value.startsWith("\"") && all.add(value))) {
                return Optional.empty();
            }
            cases.put(
                    values.stream()
                            .map(value -> JsonMapper.shared().readTree(value).stringValue())
                            .collect(Collectors.toList()),
                    tests.get(i));
            if (!outline.required().contains(property)) {
                otherwise.add(tests.get(i));
            }
        }
        return otherwise.size() > 1
                ? Optional.empty()
                : Optional.of(new Expression.Switch(property, cases, Expression.or(otherwise)));
    }
}
