package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/**
 * One branch of a {@code oneOf} or {@code anyOf}, with what tells at a glance that a value was meant for it.
 *
 * @param name the branch's title, or its place in the list
 * @param validator the branch's schema
 * @param required the properties it needs
 * @param forbidden the properties it does not allow
 * @param fixed the properties of which it allows only some texts
 */
public record Branch(
        String name, Validator validator, Set<String> required, Set<String> forbidden, Map<String, Set<String>> fixed) {

    /** A branch of which nothing is known but its schema. */
    public static Branch of(String name, Validator validator) {
        return new Branch(name, validator, Set.of(), Set.of(), Map.of());
    }

    public Branch requiring(String... names) {
        return new Branch(name, validator, Set.of(names), forbidden, fixed);
    }

    public Branch forbidding(String... names) {
        return new Branch(name, validator, required, Set.of(names), fixed);
    }

    public Branch fixing(Map<String, Set<String>> texts) {
        return new Branch(name, validator, required, forbidden, texts);
    }

    /**
     * The branch that a value was meant for, although none accepts it: the one whose fixed texts, required and forbidden
     * properties fit best; among equals the one with most of its required properties there, then with the fewest
     * errors, then the first.
     *
     * @param errors counts the errors that a branch would report
     */
    static Branch meant(List<Branch> branches, JsonNode value, ToLongFunction<Branch> errors) {
        Branch best = branches.get(0);
        for (Branch branch : branches.subList(1, branches.size())) {
            if (branch.fitsBetterThan(best, value, errors)) {
                best = branch;
            }
        }
        return best;
    }

    private boolean fitsBetterThan(Branch other, JsonNode value, ToLongFunction<Branch> errors) {
        int misfit = Integer.compare(misfits(value), other.misfits(value));
        if (misfit != 0) {
            return misfit < 0;
        }
        int fit = Long.compare(fits(value), other.fits(value));
        if (fit != 0) {
            return fit > 0;
        }
        return misfits(value) == 0 && errors.applyAsLong(this) < errors.applyAsLong(other);
    }

    private int misfits(JsonNode value) {
        int count = 0;
        for (String name : required) {
            count += value.has(name) ? 0 : 1;
        }
        for (String name : forbidden) {
            count += value.has(name) ? 1 : 0;
        }
        for (Map.Entry<String, Set<String>> entry : fixed.entrySet()) {
            JsonNode text = value.get(entry.getKey());
            // A wrong fixed text weighs more than anything else: it names another branch.
            count += text != null && !Assertions.oneOf(text, entry.getValue()) ? 1000 : 0;
        }
        return count;
    }

    private long fits(JsonNode value) {
        return required.stream().filter(value::has).count();
    }
}
