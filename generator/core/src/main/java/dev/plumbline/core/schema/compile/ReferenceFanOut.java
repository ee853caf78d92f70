package dev.plumbline.core.schema.compile;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds schemas that come to one value by so many ways that nothing could follow them all: 40 components, each with an
 * {@code allOf} of two references to the next, are a trillion. For schemas that do not lead in a circle in place.
 *
 * <p>The ways are counted and not walked, since there are too many:
 *
 * <ol>
 *   <li>A schema that leads nowhere at the same instance has one way: itself.
 *   <li>Any other has one, and those of each schema that it leads to, as often as it leads there. It can be counted when
 *       all of these are; so schemas are taken up as the last of theirs is counted. As there is no circle, each is.
 *   <li>Counting stops above the limit, so that no number overflows.
 *   <li>Only the schema where the limit is crossed is reported: all that lead to it have too many as well, and to mend that
 *       one is to mend them.
 * </ol>
 */
public final class ReferenceFanOut {

    /** Published documents need some hundreds. */
    private static final long MOST = 100_000;

    private ReferenceFanOut() {}

    /** Reports {@code TooManyWays} at each schema that has too many while those it leads to have not. */
    public static void report(SchemaSet schemas, Index index, Problems problems) {
        Map<Location, Long> ways = ways(schemas);
        for (Schema schema : schemas.schemas().values()) {
            long here = Objects.requireNonNull(ways.get(schema.at()), "there is no circle, so each is counted");
            if (here > MOST && inPlace(schema).stream().allMatch(to -> ways.getOrDefault(to, 0L) <= MOST)) {
                problems.add(Problem.error(
                        "TooManyWays",
                        index.place(schema.at()),
                        schema.at().pointer(),
                        "references and allOf, anyOf and the like lead from here to more than " + MOST
                                + " schemas, each counted as often as it is reached",
                        "refer to each schema once"));
            }
        }
    }

    /** How many schemas each applies to a value, itself included, as often as it comes to each. */
    private static Map<Location, Long> ways(SchemaSet schemas) {
        Map<Location, List<Location>> back = new HashMap<>();
        Map<Location, List<Location>> on = new HashMap<>();
        Map<Location, Integer> left = new HashMap<>();
        Deque<Location> known = new ArrayDeque<>();
        for (Schema schema : schemas.schemas().values()) {
            List<Location> next = inPlace(schema);
            on.put(schema.at(), next);
            next.forEach(to -> back.computeIfAbsent(to, at -> new ArrayList<>()).add(schema.at()));
            left.put(schema.at(), next.size());
            if (next.isEmpty()) {
                known.add(schema.at());
            }
        }
        Map<Location, Long> ways = new HashMap<>();
        while (!known.isEmpty()) {
            Location at = known.remove();
            long sum = 1;
            for (Location next : on.getOrDefault(at, List.of())) {
                sum += Objects.requireNonNull(ways.get(next), "taken up after all of its own");
            }
            ways.put(at, Math.min(sum, MOST + 1));
            for (Location before : back.getOrDefault(at, List.of())) {
                if (left.merge(before, -1, Integer::sum) == 0) {
                    known.add(before);
                }
            }
        }
        return ways;
    }

    private static List<Location> inPlace(Schema schema) {
        List<Location> inPlace = new ArrayList<>();
        for (Step step : Step.from(schema)) {
            if (step.isInPlace()) {
                inPlace.add(step.to());
            }
        }
        return inPlace;
    }
}
