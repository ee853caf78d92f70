package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One branch of a {@code oneOf} or {@code anyOf}, with what tells at a glance that a value was meant for it.
 *
 * @param name the branch's title, or its place in the list
 * @param validator the branch's schema
 * @param required the properties it needs
 * @param forbidden the properties it does not allow
 * @param fixed the properties of which it allows only some texts
 * @param discriminator the property that says which branch is meant, where the document names one
 * @param values what that property says for this branch
 */
public record Branch(
        String name,
        Validator validator,
        List<String> required,
        List<String> forbidden,
        Map<String, Set<String>> fixed,
        @Nullable String discriminator,
        Set<String> values) {

    /** A branch of which nothing is known but its schema. */
    public static Branch of(String name, Validator validator) {
        return new Branch(name, validator, List.of(), List.of(), Map.of(), null, Set.of());
    }

    public Branch requiring(String... names) {
        return new Branch(name, validator, List.of(names), forbidden, fixed, discriminator, values);
    }

    public Branch forbidding(String... names) {
        return new Branch(name, validator, required, List.of(names), fixed, discriminator, values);
    }

    public Branch fixing(Map<String, Set<String>> texts) {
        return new Branch(name, validator, required, forbidden, texts, discriminator, values);
    }

    /** The branch that is meant where a property holds one of the values. */
    public Branch discriminatedBy(String property, String... texts) {
        Set<String> ordered = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(texts)));
        return new Branch(name, validator, required, forbidden, fixed, property, ordered);
    }

    /**
     * The branch that a value was meant for, although none accepts it: the one whose fixed texts, required and forbidden
     * properties fit best; among equals the one with most of its required properties there, then with the fewest
     * errors, then the first.
     *
     * @param errors counts the errors that a branch would report
     */
    static Branch meant(List<Branch> branches, JsonNode value, ToLongFunction<Branch> errors) {
        List<Branch> best = new ArrayList<>();
        int misfits = Integer.MAX_VALUE;
        int fits = 0;
        for (Branch branch : branches) {
            int missing = branch.missing(value);
            int misfit = missing + branch.misfits(value);
            int fit = branch.required.size() - missing;
            if (misfit < misfits || misfit == misfits && fit > fits) {
                best.clear();
                misfits = misfit;
                fits = fit;
            }
            if (misfit == misfits && fit == fits) {
                best.add(branch);
            }
        }
        return misfits > 0 || best.size() == 1 ? best.get(0) : fewest(best, errors);
    }

    private static Branch fewest(List<Branch> branches, ToLongFunction<Branch> errors) {
        Branch best = branches.get(0);
        long fewest = errors.applyAsLong(best);
        for (Branch branch : branches.subList(1, branches.size())) {
            long count = errors.applyAsLong(branch);
            if (count < fewest) {
                best = branch;
                fewest = count;
            }
        }
        return best;
    }

    private int missing(JsonNode value) {
        int count = 0;
        for (String name : required) {
            count += value.has(name) ? 0 : 1;
        }
        return count;
    }

    private int misfits(JsonNode value) {
        int count = 0;
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
}
