package dev.plumbline.core.plan;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
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
        private final List<SchemaStep> steps;
        private final StepWords words;
        private int used;
        private String name;

        Way(Location at, List<SchemaStep> steps, StepWords words) {
            this.at = at;
            this.steps = steps;
            this.words = words;
            this.used = Math.min(steps.size(), least(steps));
            this.name = name();
        }

        boolean canBeLonger() {
            return used < steps.size();
        }

        void lengthen() {
            used++;
            name = name();
        }

        private String name() {
            return used == 0
                    ? JavaNames.constant("root")
                    : words.constant(steps.subList(steps.size() - used, steps.size()));
        }

        /** Words that only say where something stands need the word before them. */
        private static int least(List<SchemaStep> steps) {
            int from = Math.max(steps.size() - 1, 0);
            boolean hasSubject = !steps.isEmpty() && steps.get(from).kind() == SchemaStep.Kind.SUBJECT;
            while (from > 0 && (steps.get(from - 1).kind() == SchemaStep.Kind.PLACE || !hasSubject)) {
                from--;
                hasSubject |= steps.get(from).kind() == SchemaStep.Kind.SUBJECT;
            }
            return steps.size() - from;
        }
    }

    /** Each schema's text to make names from; their constants are different. */
    static Map<Location, String> of(Schema root) {
        List<Way> ways = new ArrayList<>();
        collect(root, List.of(), new StepWords(), ways);
        while (lengthen(ways)) {
            // each round uses one more word of those that are still alike
        }
        NameAllocator names = NameAllocator.members(Set.of());
        Map<Location, String> stems = new LinkedHashMap<>();
        for (Way way : ways) {
            stems.put(way.at, names.add(way.name));
        }
        return stems;
    }

    private static void collect(Schema schema, List<SchemaStep> steps, StepWords words, List<Way> ways) {
        ways.add(new Way(schema.at(), steps, words));
        for (SchemaStep step : SchemaStep.into(schema)) {
            List<SchemaStep> longer = new ArrayList<>(steps);
            longer.add(step);
            collect(step.to(), longer, words, ways);
        }
    }

    private static boolean lengthen(List<Way> ways) {
        Map<String, Integer> counts = new HashMap<>();
        ways.forEach(way -> counts.merge(way.name, 1, Integer::sum));
        List<Way> alike = ways.stream()
                .filter(way -> counts.getOrDefault(way.name, 0) > 1 && way.canBeLonger())
                .toList();
        alike.forEach(Way::lengthen);
        return !alike.isEmpty();
    }
}
