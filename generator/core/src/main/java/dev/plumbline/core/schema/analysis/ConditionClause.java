package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.keyword.validation.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is so of a value: what a keyword demands of it.
 *
 * @param kind the keyword, {@code minimum}
 * @param not whether the opposite is so
 * @param absent whether it is so as well where the property is not there
 * @param path the property, {@code size.width}; empty for the value itself
 * @param values what the keyword compares with, as JSON
 */
record ConditionClause(String kind, boolean not, boolean absent, String path, List<String> values) {

    /** Of comparisons the opposite is another comparison, in fewer words than "not". */
    private static final Map<String, String> OPPOSITES = Map.of(
            "minimum", "exclusiveMaximum",
            "maximum", "exclusiveMinimum",
            "exclusiveMinimum", "maximum",
            "exclusiveMaximum", "minimum",
            "minLength", "maxLength",
            "maxLength", "minLength",
            "minItems", "maxItems",
            "maxItems", "minItems",
            "minProperties", "maxProperties",
            "maxProperties", "minProperties");

    ConditionClause {
        values = List.copyOf(values);
    }

    /** What a type says of a property. */
    static ConditionClause of(Type type, String path) {
        return new ConditionClause("type", false, false, path, type.arguments());
    }

    /** Constants to choose from as the list that they come to; empty where one is something else, or of another property. */
    static Optional<ConditionClause> listed(List<ConditionClause> clauses) {
        ConditionClause first = clauses.get(0);
        boolean same = clauses.stream()
                .allMatch(each -> (each.kind.equals("const") || each.kind.equals("enum"))
                        && !each.not
                        && each.absent == first.absent
                        && each.path.equals(first.path));
        List<String> all = clauses.stream()
                .flatMap(each -> each.values.stream())
                .distinct()
                .toList();
        return same ? Optional.of(new ConditionClause("enum", false, first.absent, first.path, all)) : Optional.empty();
    }

    /** That a property is there. */
    static ConditionClause present(String path) {
        return new ConditionClause("required", false, false, path, List.of());
    }

    /** That an item is what this constant is; empty where this is something else. */
    Optional<ConditionClause> held() {
        return kind.equals("const") && !not
                ? Optional.of(new ConditionClause("contains", false, false, path, values))
                : Optional.empty();
    }

    /** That a property is not there, or what else is so of it. */
    ConditionClause orAbsent() {
        return new ConditionClause(kind, not, true, path, values);
    }

    /** The opposite. */
    ConditionClause negated() {
        String opposite = OPPOSITES.get(kind);
        if (opposite == null) {
            return new ConditionClause(kind, !not, false, path, values);
        }
        BigDecimal limit = new BigDecimal(values.get(0));
        BigDecimal other = switch (kind) {
            case "minLength", "minItems", "minProperties" -> limit.subtract(BigDecimal.ONE);
            case "maxLength", "maxItems", "maxProperties" -> limit.add(BigDecimal.ONE);
            default -> limit;
        };
        boolean orAbsent = !absent && !path.isEmpty();
        return new ConditionClause(opposite, false, orAbsent, path, List.of(other.toPlainString()));
    }

    /** As the runtime's messages say it: what is not there is not this or that, and so much goes without saying. */
    List<String> told(boolean alternative) {
        List<String> told = new ArrayList<>();
        told.add((alternative ? "or." : "") + (absent && !not ? "absent." : "") + (not ? "not." : "") + kind);
        told.add(path);
        told.addAll(values);
        return List.copyOf(told);
    }
}
