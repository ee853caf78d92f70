package dev.plumbline.core.emit.docs.rule;

import dev.plumbline.core.emit.docs.page.Line;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule or advisory, and everything that it holds for.
 *
 * @param title the rule's title or the advisory's id
 * @param sentence what to do, Markdown
 * @param source where it is documented
 * @param advisory whether it is advice
 * @param demands what its keywords demand, as sentences, and the modes where they demand it
 * @param fields the paths of the fields that it speaks of
 * @param modes the indexes of the modes that it holds in
 */
public record RuleEntry(
        @Nullable String title,
        @Nullable String sentence,
        @Nullable String source,
        boolean advisory,
        Map<Line, SortedSet<Integer>> demands,
        Set<String> fields,
        SortedSet<Integer> modes) {

    /**
     * What makes two entries the same rule: the document's words, and where it has none, what is demanded.
     *
     * @param demands empty where there are words
     */
    record Words(
            @Nullable String title,
            @Nullable String sentence,
            @Nullable String source,
            boolean advisory,
            Set<Line> demands) {}

    Words words() {
        boolean named = title != null || sentence != null || source != null;
        return new Words(title, sentence, source, advisory, named ? Set.of() : Set.copyOf(demands.keySet()));
    }

    /** This entry, holding for what the other holds for, too. */
    RuleEntry with(RuleEntry other) {
        Set<String> allFields = new LinkedHashSet<>(fields);
        allFields.addAll(other.fields);
        Map<Line, SortedSet<Integer>> allDemands = new LinkedHashMap<>(demands);
        other.demands.forEach((demand, where) -> allDemands.merge(demand, where, RuleEntry::both));
        return new RuleEntry(title, sentence, source, advisory, allDemands, allFields, both(modes, other.modes));
    }

    private static SortedSet<Integer> both(SortedSet<Integer> some, SortedSet<Integer> others) {
        SortedSet<Integer> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
