package dev.plumbline.core.plan;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short names for all schemas in a schema, made from the words on the way to each: as few from the end as tell it apart
 * from the others.
 */
final class SchemaStems {

    private SchemaStems() {}

    /** A schema's way, and how many of its last words are used so far. */
    private static final class Way {

        private final Location at;
        private final List<Step> steps;
        private int used;

        Way(Location at, List<Step> steps) {
            this.at = at;
            this.steps = steps;
            this.used = Math.min(steps.size(), least(steps));
        }

        String text() {
            List<String> words = steps.subList(steps.size() - used, steps.size()).stream()
                    .map(Step::words)
                    .toList();
            return words.isEmpty() ? "root" : String.join(" ", words);
        }

        /** Words that only say where something stands need the word before them. */
        private static int least(List<Step> steps) {
            int from = Math.max(steps.size() - 1, 0);
            while (from > 0
                    && (steps.get(from - 1).kind() == Step.Kind.PLACE
                            || steps.subList(from, steps.size()).stream()
                                    .noneMatch(step -> step.kind() == Step.Kind.SUBJECT))) {
                from--;
            }
            return steps.size() - from;
        }
    }

    /** Each schema's text to make names from; their constants are different. */
    static Map<Location, String> of(Schema root) {
        List<Way> ways = new ArrayList<>();
        collect(root, List.of(), ways);
        while (lengthen(ways)) {
            // each round uses one more word of those that are still alike
        }
        Names names = Names.members(Set.of());
        Map<Location, String> stems = new LinkedHashMap<>();
        for (Way way : ways) {
            stems.put(way.at, names.add(JavaNames.constant(way.text())));
        }
        return stems;
    }

    private static void collect(Schema schema, List<Step> steps, List<Way> ways) {
        ways.add(new Way(schema.at(), steps));
        for (Step step : Step.into(schema)) {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(step);
            collect(step.to(), longer, ways);
        }
    }

    private static boolean lengthen(List<Way> ways) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ways.forEach(way -> counts.merge(JavaNames.constant(way.text()), 1, Integer::sum));
        Set<Way> alike = new HashSet<>();
        ways.stream()
                .filter(way -> counts.getOrDefault(JavaNames.constant(way.text()), 0) > 1)
                .filter(way -> way.used < way.steps.size())
                .forEach(alike::add);
        alike.forEach(way -> way.used++);
        return !alike.isEmpty();
    }
}
