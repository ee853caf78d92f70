package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Finds out which branch of a {@code oneOf} or {@code anyOf} a value was meant for that none accepts. */
final class BranchExplainer {

    private static final String DISCRIMINATOR = "discriminator";

    private BranchExplainer() {}

    /**
     * The branch that speaks; none where the choice speaks itself: where it comes to an {@code enum} or a {@code type},
     * or where the property that says which branch is meant (OpenAPI 3.1, 4.8.25) is missing or wrong.
     */
    static @Nullable Branch meant(Rule rule, JsonNode value, List<Branch> branches, Report report) {
        String discriminator = branches.get(0).discriminator();
        return discriminator == null || !value.isObject() || contradicted(discriminator, branches)
                ? fitting(rule, value, branches, report)
                : discriminated(rule, value, discriminator, branches, report);
    }

    /** Whether a branch fixes the property at something else than the discriminator says: then that is what is taken. */
    private static boolean contradicted(String property, List<Branch> branches) {
        boolean contradicted = false;
        for (Branch branch : branches) {
            Map<String, String> fixed = branch.fixed().getOrDefault(property, Map.of());
            if (fixed.isEmpty()) {
                return false;
            }
            boolean names = false;
            for (String text : branch.values()) {
                names |= fixed.containsKey(CanonicalJson.text(StringNode.valueOf(text)));
            }
            contradicted |= !names;
        }
        return contradicted;
    }

    private static @Nullable Branch discriminated(
            Rule rule, JsonNode value, String property, List<Branch> branches, Report report) {
        List<String> values = new ArrayList<>();
        Branch other = null;
        for (Branch branch : branches) {
            other = branch.isDefault ? branch : other;
            if (Assertions.oneOf(value.path(property), branch.values())) {
                return branch;
            }
            for (String text : branch.values()) {
                values.add(ShownValue.quoted(text));
            }
        }
        if (other != null) {
            return other;
        }
        if (value.has(property)) {
            Rule wrong = rule.sibling(DISCRIMINATOR, values);
            report.violation(wrong, value, property);
        } else {
            values.addAll(0, List.of("missing", property));
            report.violation(rule.sibling(DISCRIMINATOR, values), value);
        }
        return null;
    }

    /**
     * The only branch that allows what a fixed property says, else the best; none where a property fits none of them.
     */
    private static @Nullable Branch fitting(Rule rule, JsonNode value, List<Branch> branches, Report report) {
        List<Branch> taking = new ArrayList<>();
        Set<String> types = new LinkedHashSet<>(List.of("type"));
        for (Branch branch : branches) {
            types.addAll(branch.types());
            if (branch.takes(value)) {
                taking.add(branch);
            }
        }
        boolean constants = !rule.arguments().isEmpty();
        if (constants || taking.isEmpty()) {
            report.violation(constants ? rule : rule.with(List.copyOf(types)), value);
            return null;
        }
        Branch only = null;
        for (String property : taking.get(0).fixed().keySet()) {
            List<Branch> allowing = allowing(taking, property, value);
            if (value.has(property) && allowing.isEmpty()) {
                Rule allowed = allowed(rule, taking, property);
                report.violation(allowed, value, property);
                return null;
            }
            only = only == null && allowing.size() == 1 ? allowing.get(0) : only;
        }
        return only == null ? best(taking, value, report) : only;
    }

    /** The branches that allow what a fixed property says; empty also where the value does not have it. */
    private static List<Branch> allowing(List<Branch> branches, String property, JsonNode value) {
        String said = CanonicalJson.text(value.path(property));
        List<Branch> allowing = new ArrayList<>();
        for (Branch branch : branches) {
            if (branch.fixed().getOrDefault(property, Map.of()).containsKey(said)) {
                allowing.add(branch);
            }
        }
        return allowing;
    }

    /** The rule with all that the branches allow a fixed property to be. */
    private static Rule allowed(Rule rule, List<Branch> branches, String property) {
        Set<String> allowed = new LinkedHashSet<>(List.of("enum"));
        for (Branch branch : branches) {
            allowed.addAll(branch.fixed().getOrDefault(property, Map.of()).values());
        }
        return rule.with(List.copyOf(allowed));
    }

    /**
     * The branch whose required and forbidden properties fit best; among equals the one with most of its required
     * properties there, then the one that got furthest, then the first.
     */
    private static Branch best(List<Branch> branches, JsonNode value, Report report) {
        List<Branch> best = new ArrayList<>();
        int misfits = Integer.MAX_VALUE;
        int fits = 0;
        for (Branch branch : branches) {
            int missing = branch.missing(value);
            int misfit = missing + branch.unwanted(value);
            int fit = branch.required().size() - missing;
            if (misfit < misfits || misfit == misfits && fit > fits) {
                best.clear();
                misfits = misfit;
                fits = fit;
            }
            if (misfit == misfits && fit == fits) {
                best.add(branch);
            }
        }
        return misfits > 0 || best.size() == 1 ? best.get(0) : furthest(best, value, report);
    }

    private static Branch furthest(List<Branch> branches, JsonNode value, Report report) {
        Branch best = branches.get(0);
        long least = report.weight(best, value);
        for (Branch branch : branches.subList(1, branches.size())) {
            long next = report.weight(branch, value);
            if (next < least) {
                best = branch;
                least = next;
            }
        }
        return best;
    }
}
