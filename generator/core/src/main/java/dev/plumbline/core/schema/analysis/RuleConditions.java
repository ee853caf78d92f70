package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import dev.plumbline.core.schema.keyword.applicator.Not;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Under which condition each schema inside a schema applies: that of the nearest {@code if} around it, in no language, as
 * the runtime's messages say it. A condition that takes more than a few words is not told.
 */
public final class RuleConditions {

    /** Of more than these nobody would read what they say. */
    private static final int MOST_CLAUSES = 4;

    private static final int MOST_VALUES = 12;

    private static final String ABSENT = "absent.";
    private static final String NOT = "not.";

    private final Map<Location, List<List<String>>> conditions = new HashMap<>();

    private RuleConditions() {}

    /** The conditions of all schemas inside a schema. */
    public static RuleConditions of(Schema root) {
        RuleConditions conditions = new RuleConditions();
        conditions.collect(root, List.of());
        return conditions;
    }

    /**
     * What is so where a schema applies: a clause each, of its kind, the path of a property and values as JSON. Empty where
     * it always applies, or where its condition is not told.
     */
    public List<List<String>> at(Location schema) {
        return conditions.getOrDefault(schema, List.of());
    }

    private void collect(Schema schema, List<List<String>> around) {
        if (!around.isEmpty()) {
            conditions.put(schema.at(), around);
        }
        for (Keyword keyword : schema.keywords()) {
            for (Schema subschema : keyword.subschemas()) {
                collect(
                        subschema,
                        keyword instanceof IfThenElse choice ? condition(choice, subschema, around) : around);
            }
        }
    }

    private static List<List<String>> condition(IfThenElse choice, Schema branch, List<List<String>> around) {
        if (branch == choice.condition()) {
            return around;
        }
        boolean holds = branch == choice.then();
        return Clauses.of(choice.condition())
                .flatMap(clauses -> holds ? Optional.of(clauses) : Clauses.negated(clauses))
                .orElse(List.of());
    }

    /** Collects the clauses of a condition; gives up where one cannot be said. */
    private static final class Clauses {

        private final List<List<String>> clauses = new ArrayList<>();
        private boolean sayable = true;

        static Optional<List<List<String>>> of(Schema condition) {
            Clauses all = new Clauses();
            all.schema(condition, "");
            boolean few = all.sayable && !all.clauses.isEmpty() && all.clauses.size() <= MOST_CLAUSES;
            return few ? Optional.of(List.copyOf(all.clauses)) : Optional.empty();
        }

        /** The opposite of one clause is one; of more it would take too many words. */
        static Optional<List<List<String>>> negated(List<List<String>> clauses) {
            if (clauses.size() != 1) {
                return Optional.empty();
            }
            List<String> clause = new ArrayList<>(clauses.get(0));
            String kind = clause.get(0).replace(ABSENT, "");
            clause.set(0, kind.startsWith(NOT) ? kind.substring(NOT.length()) : NOT + kind);
            return kind.equals("type") ? Optional.empty() : Optional.of(List.of(List.copyOf(clause)));
        }

        private void schema(Schema schema, String path) {
            Set<String> required = new HashSet<>();
            schema.keyword(Required.class).ifPresent(keyword -> required.addAll(keyword.names()));
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Properties properties) {
                    properties.schemas().forEach((name, property) -> property(name, property, path, required));
                } else if (keyword instanceof AllOf all) {
                    all.schemas().forEach(part -> schema(part, path));
                } else if (keyword instanceof Not not) {
                    opposite(not.schema(), path);
                } else if (!(keyword instanceof Required)
                        && !isObject(keyword)
                        && !keyword.checks().isEmpty()) {
                    sayable = false;
                }
            }
            schema.keyword(Required.class)
                    .ifPresent(keyword -> keyword.names().stream()
                            .filter(required::contains)
                            .forEach(name -> add("required", path(path, name))));
        }

        private void opposite(Schema schema, String path) {
            Clauses inner = new Clauses();
            inner.schema(schema, path);
            Optional<List<List<String>>> opposite = inner.sayable ? negated(inner.clauses) : Optional.empty();
            sayable &= opposite.isPresent();
            opposite.ifPresent(clauses::addAll);
        }

        private static boolean isObject(Keyword keyword) {
            return keyword instanceof Type type && type.arguments().equals(List.of("object"));
        }

        private void property(String name, Schema property, String path, Set<String> required) {
            List<Keyword> demands = property.keywords().stream()
                    .filter(keyword -> !keyword.checks().isEmpty())
                    .filter(keyword ->
                            !(keyword instanceof Type) || property.keywords().size() == 1)
                    .toList();
            String inner = path(path, name);
            if (demands.isEmpty()) {
                return;
            }
            boolean present = required.remove(name);
            Keyword demand = demands.get(0);
            if (demands.stream().allMatch(each -> each instanceof Properties || each instanceof Required)) {
                sayable &= present;
                schema(property, inner);
            } else if (demands.size() > 1) {
                sayable = false;
            } else if (demand instanceof Not not && not.schema().keywords().size() == 1) {
                said(not.schema().keywords().get(0), NOT, inner, true);
            } else {
                said(demand, "", inner, present);
            }
        }

        private void said(Keyword keyword, String prefix, String path, boolean present) {
            List<String> values = keyword.arguments();
            boolean one = keyword instanceof Const || keyword instanceof Enumeration && values.size() == 1;
            boolean some = keyword instanceof Enumeration && values.size() <= MOST_VALUES;
            if (!one && !some && !(keyword instanceof Type && prefix.isEmpty())) {
                sayable = false;
                return;
            }
            String kind = prefix + (one ? "const" : some ? "enum" : "type");
            List<String> clause = new ArrayList<>(List.of(present ? kind : ABSENT + kind, path));
            clause.addAll(values);
            clauses.add(List.copyOf(clause));
        }

        private void add(String kind, String path) {
            clauses.add(List.of(kind, path));
        }

        private static String path(String path, String name) {
            return path.isEmpty() ? name : path + "." + name;
        }
    }
}
