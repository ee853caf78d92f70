package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One applicator on an evaluation path. */
public final class EvaluationStep {
    private static final Set<String> DESCENDING = Set.of(
            "additionalProperties", "unevaluatedProperties", "propertyNames", "items", "unevaluatedItems", "contains");
    private static final Set<String> DESCENDING_BY_NAME = Set.of("properties", "patternProperties", "prefixItems");
    private static final Set<String> IN_PLACE = Set.of("$ref", "$dynamicRef", "if", "then", "else", "not");
    private static final Set<String> IN_PLACE_BY_NAME =
            Set.of("allOf", "anyOf", "oneOf", "dependentSchemas", "dependencies");
    private static final String ADVISORIES = "x-advisories";

    private final String keyword;
    private final @Nullable String name;
    private final int keywordEnd;
    private final int end;
    private final boolean descends;

    /**
     * Of its parts.
     *
     * @param keyword such as {@code properties}
     * @param name which of its schemas, such as {@code size}; null where it has one only
     * @param keywordEnd how far the path goes up to and with the keyword
     * @param end how far the path goes up to and with this step
     * @param descends whether it applies to a property or an item of the value, and not to the value itself
     */
    EvaluationStep(String keyword, @Nullable String name, int keywordEnd, int end, boolean descends) {
        this.keyword = keyword;
        this.name = name;
        this.keywordEnd = keywordEnd;
        this.end = end;
        this.descends = descends;
    }

    String keyword() {
        return keyword;
    }

    @Nullable
    String name() {
        return name;
    }

    /** How far the path goes up to and with the keyword, in characters. */
    public int keywordEnd() {
        return keywordEnd;
    }

    /** How far the path goes up to and with this step, in characters. */
    public int end() {
        return end;
    }

    /** Whether it applies to a property or an item of the value, and not to the value itself. */
    public boolean descends() {
        return descends;
    }

    /** The applicators of a path, outermost first, without the keyword that it ends in. */
    public static List<EvaluationStep> of(String keywordLocation) {
        List<EvaluationStep> steps = new ArrayList<>();
        int from = 0;
        while (from < keywordLocation.length()) {
            int end = endOf(keywordLocation, from);
            String keyword = keywordLocation.substring(from + 1, end);
            int more = names(keyword);
            int last = end;
            for (int i = 0; i < more && last < keywordLocation.length(); i++) {
                last = endOf(keywordLocation, last);
            }
            if (more < 0 || last == keywordLocation.length()) {
                break;
            }
            String name = more == 0 ? null : keywordLocation.substring(end + 1, endOf(keywordLocation, end));
            boolean descends = DESCENDING.contains(keyword) || DESCENDING_BY_NAME.contains(keyword);
            steps.add(new EvaluationStep(keyword, name, end, last, descends));
            from = last;
        }
        return steps;
    }

    /** How many names follow the keyword before the next schema; -1 where none does. */
    private static int names(String keyword) {
        if (DESCENDING.contains(keyword) || IN_PLACE.contains(keyword)) {
            return 0;
        }
        if (DESCENDING_BY_NAME.contains(keyword) || IN_PLACE_BY_NAME.contains(keyword)) {
            return 1;
        }
        return keyword.equals(ADVISORIES) ? 2 : -1;
    }

    private static int endOf(String path, int slash) {
        int next = path.indexOf('/', slash + 1);
        return next < 0 ? path.length() : next;
    }
}
