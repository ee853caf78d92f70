package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Contains;
import dev.plumbline.core.schema.keyword.applicator.Not;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition comes to in a few clauses, which all hold, or of which one does.
 *
 * @param alternatives whether one of them is enough
 */
record ConditionClauses(List<ConditionClause> clauses, boolean alternatives) {

    /** Of more than these nobody would read what they say. */
    private static final int MOST_CLAUSES = 4;

    /** A condition refers to others, and perhaps to itself. */
    private static final int DEEPEST = 8;

    ConditionClauses {
        clauses = List.copyOf(clauses);
    }

    /** The clauses of a condition; empty where it cannot be said in a few. */
    static Optional<ConditionClauses> of(Schema condition, SchemaSet schemas) {
        return Reading.of(condition, "", schemas, DEEPEST)
                .filter(read -> !read.clauses.isEmpty() && read.clauses.size() <= MOST_CLAUSES);
    }

    /** The opposite: that none of the alternatives holds, or not both of two clauses. */
    Optional<ConditionClauses> negated() {
        List<ConditionClause> opposites =
                clauses.stream().map(ConditionClause::negated).toList();
        return !clauses.isEmpty() && (alternatives || clauses.size() <= 2)
                ? Optional.of(new ConditionClauses(opposites, !alternatives && clauses.size() > 1))
                : Optional.empty();
    }

    /** The same, or that the property is not there; empty where that would take more than a few words. */
    private Optional<ConditionClauses> orAbsent() {
        return clauses.size() == 1 && !clauses.get(0).kind().equals("required")
                ? Optional.of(new ConditionClauses(List.of(clauses.get(0).orAbsent()), false))
                : Optional.empty();
    }

    /** That an item is the constant which this is; empty where it is something else. */
    private Optional<ConditionClauses> held() {
        return clauses.size() == 1
                ? clauses.get(0).held().map(clause -> new ConditionClauses(List.of(clause), false))
                : Optional.empty();
    }

    /** As the runtime's messages say it: of each clause its kind, the path of a property and values as JSON. */
    List<List<String>> told() {
        List<List<String>> told = new ArrayList<>();
        clauses.forEach(clause -> told.add(clause.told(alternatives && !told.isEmpty())));
        return List.copyOf(told);
    }

    /** Collects the clauses of a condition; gives up where one cannot be said. */
    private static final class Reading {

        private static final int MOST_VALUES = 12;

        /** Keywords that are said of a value with one argument. */
        private static final Set<String> COMPARISONS = Set.of(
                "minimum",
                "maximum",
                "exclusiveMinimum",
                "exclusiveMaximum",
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "minProperties",
                "maxProperties",
                "multipleOf",
                "format",
                "pattern");

        private final List<ConditionClause> clauses = new ArrayList<>();
        private final SchemaSet schemas;
        private final int depth;
        private boolean alternatives;
        private boolean sayable;

        private Reading(SchemaSet schemas, int depth) {
            this.schemas = schemas;
            this.depth = depth;
            this.sayable = depth > 0;
        }

        static Optional<ConditionClauses> of(Schema condition, String path, SchemaSet schemas, int depth) {
            Reading all = new Reading(schemas, depth);
            if (all.sayable) {
                all.schema(condition, path);
            }
            return all.sayable ? Optional.of(new ConditionClauses(all.clauses, all.alternatives)) : Optional.empty();
        }

        private void schema(Schema schema, String path) {
            Set<String> required = new HashSet<>();
            schema.keyword(Required.class).ifPresent(keyword -> required.addAll(keyword.names()));
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Properties properties) {
                    properties.schemas().forEach((name, property) -> property(name, property, path, required));
                } else if (keyword instanceof Not not) {
                    add(inside(not.schema(), path).flatMap(ConditionClauses::negated));
                } else if (keyword instanceof AllOf all) {
                    all.schemas().forEach(part -> add(inside(part, path)));
                } else if (keyword instanceof Ref ref) {
                    add(inside(schemas.at(ref.target()), path));
                } else if (keyword instanceof AnyOf any && !any.isOfConstants()) {
                    add(either(any.schemas(), path));
                } else if (keyword instanceof Contains contains) {
                    add(holds(contains, path));
                } else if (!(keyword instanceof Required)
                        && !isObject(keyword)
                        && !keyword.checks().isEmpty()) {
                    said(keyword, path);
                }
            }
            schema.keyword(Required.class)
                    .ifPresent(keyword -> keyword.names().stream()
                            .filter(required::contains)
                            .forEach(name -> clauses.add(ConditionClause.present(path(path, name)))));
            // "a or b, and c" would be read in two ways.
            sayable &= !alternatives
                    || schema.keywords().stream().filter(Reading::demands).count() == 1;
        }

        private static boolean demands(Keyword keyword) {
            return !keyword.checks().isEmpty() && !isObject(keyword);
        }

        private Optional<ConditionClauses> inside(Schema schema, String path) {
            return of(schema, path, schemas, depth - 1);
        }

        private void add(Optional<ConditionClauses> inner) {
            sayable &= inner.isPresent();
            inner.ifPresent(some -> {
                sayable &= clauses.isEmpty() || !alternatives && !some.alternatives();
                alternatives |= some.alternatives();
                clauses.addAll(some.clauses());
            });
        }

        /** Of each branch the one clause that it has. */
        private Optional<ConditionClauses> either(List<Schema> branches, String path) {
            List<ConditionClause> each = new ArrayList<>();
            for (Schema branch : branches) {
                inside(branch, path)
                        .filter(read -> read.clauses().size() == 1)
                        .ifPresent(read -> each.add(read.clauses().get(0)));
            }
            if (each.size() < branches.size()) {
                return Optional.empty();
            }
            return Optional.of(ConditionClause.listed(each)
                    .map(listed -> new ConditionClauses(List.of(listed), false))
                    .orElseGet(() -> new ConditionClauses(each, each.size() > 1)));
        }

        /** That one item is such a constant; that so many are, or something else of them, takes more words. */
        private Optional<ConditionClauses> holds(Contains contains, String path) {
            return contains.isUnbounded()
                    ? inside(contains.schema(), path).flatMap(ConditionClauses::held)
                    : Optional.empty();
        }

        private static boolean isObject(Keyword keyword) {
            return keyword instanceof Type type && type.arguments().equals(List.of("object"));
        }

        /** The type of a value goes without saying where more is said of it. */
        private void property(String name, Schema written, String path, Set<String> required) {
            Schema property = BareReference.follow(written, schemas, BareReference::demandedBy, at -> false)
                    .end();
            List<Keyword> demands = property.keywords().stream()
                    .filter(keyword -> !keyword.checks().isEmpty())
                    .filter(keyword ->
                            !(keyword instanceof Type) || property.keywords().size() == 1)
                    .toList();
            if (demands.isEmpty()) {
                return;
            }
            boolean present = required.remove(name);
            String inner = path(path, name);
            Optional<ConditionClauses> read = demands.get(0) instanceof Type type
                    ? Optional.of(new ConditionClauses(List.of(ConditionClause.of(type, inner)), false))
                    : inside(new Schema(property.at(), property.text(), demands), inner);
            add(present ? read : read.flatMap(ConditionClauses::orAbsent));
        }

        private void said(Keyword keyword, String path) {
            List<String> values = isOfConstants(keyword)
                    ? keyword.arguments().subList(1, keyword.arguments().size())
                    : keyword.arguments();
            boolean listed = keyword instanceof Enumeration || isOfConstants(keyword);
            boolean one = keyword instanceof Const || listed && values.size() == 1;
            boolean some = listed && values.size() <= MOST_VALUES;
            boolean compared = COMPARISONS.contains(keyword.name());
            sayable &= one || some || compared || keyword instanceof Type;
            String kind = one ? "const" : some ? "enum" : keyword.name();
            clauses.add(new ConditionClause(kind, false, false, path, values));
        }

        private static boolean isOfConstants(Keyword keyword) {
            return keyword instanceof AnyOf any && any.isOfConstants()
                    || keyword instanceof OneOf one && one.isOfConstants();
        }

        private static String path(String path, String name) {
            return path.isEmpty() ? name : path + "." + name;
        }
    }
}
