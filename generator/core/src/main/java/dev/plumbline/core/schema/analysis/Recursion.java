package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Contains;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.PatternProperties;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which schemas follow a value without a bound of their own, because references lead round in a circle, and which of
 * those could be asked about the same value again and again.
 *
 * <p>A list whose items are such lists asks each of them once. {@code anyOf} with two such lists asks each item twice,
 * each of its items four times, and so on: what is asked about the innermost value doubles with each level.
 *
 * <p>How it is found:
 *
 * <ol>
 *   <li>All schemas and the steps between them make a graph. Its circles could be found by strongly connected components,
 *       but for what is asked here it is enough to take ends away until none are left, which needs no stack.
 *   <li>Schemas that lead nowhere are taken away, then those that now lead nowhere, and so on. Each that is left leads to
 *       a circle: it follows a value without a bound of its own.
 *   <li>From these the same is done backwards: those that nothing leads to are taken away. Each that is left is in a
 *       circle, or on a way from one circle to another.
 *   <li>A schema of these that comes to one value in two ways makes all that it leads to within the circles come to values
 *       again and again. To say too many costs a memory that is not needed, to say too few an exponential time.
 * </ol>
 */
public final class Recursion {

    private final Map<Location, List<Step>> steps = new HashMap<>();
    private final Set<Location> endless = new HashSet<>();
    private final Set<Location> circles = new HashSet<>();
    private final Set<Location> repeated = new HashSet<>();

    private Recursion() {}

    public static Recursion of(SchemaSet schemas) {
        Recursion recursion = new Recursion();
        // 1. The graph.
        schemas.schemas().values().forEach(schema -> recursion.steps.put(schema.at(), Step.from(schema)));
        // 2. and 3. What leads to circles, and what is in them.
        recursion.findCircles();
        // 4. What comes to one value again and again.
        for (Location at : recursion.circles) {
            if (recursion.branches(schemas.at(at))) {
                recursion.repeat(at);
            }
        }
        return recursion;
    }

    /** Whether a schema leads to a circle, so that a value is followed as deep as it goes. */
    public boolean isEndless(Location schema) {
        return endless.contains(schema);
    }

    /**
     * Whether a schema is in a circle, or on a way from one to another: it is asked about what stands in the value of which
     * it has been asked before. What only leads to a circle is asked about a value once.
     */
    public boolean isCircular(Location schema) {
        return circles.contains(schema);
    }

    /** Whether a circle is entered where one schema asks another: the depth of the value is to be looked at there. */
    public boolean isEntered(Location from, Location to) {
        return isCircular(to) && !isCircular(from);
    }

    /** Whether a schema in a circle may come to the same value by several ways, so that verdicts must be remembered. */
    public boolean isRepeated(Location schema) {
        return repeated.contains(schema);
    }

    private List<Step> from(Location at) {
        return steps.getOrDefault(at, List.of());
    }

    /** What is left after schemas that lead nowhere are taken away leads to a circle; the same backwards is in one. */
    private void findCircles() {
        Map<Location, List<Location>> on = new HashMap<>();
        Map<Location, List<Location>> back = new HashMap<>();
        steps.forEach((from, all) -> all.forEach(step -> {
            on.computeIfAbsent(from, at -> new ArrayList<>()).add(step.to());
            back.computeIfAbsent(step.to(), at -> new ArrayList<>()).add(from);
        }));
        endless.addAll(withoutEnds(steps.keySet(), on, back));
        circles.addAll(withoutEnds(endless, back, on));
    }

    /** The schemas that are left when those without a way on are taken away, and those that lose theirs by that. */
    private static Set<Location> withoutEnds(
            Set<Location> all, Map<Location, List<Location>> on, Map<Location, List<Location>> back) {
        Map<Location, Integer> left = new HashMap<>();
        Deque<Location> ends = new ArrayDeque<>();
        for (Location at : all) {
            int count = (int) on.getOrDefault(at, List.of()).stream()
                    .filter(all::contains)
                    .count();
            left.put(at, count);
            if (count == 0) {
                ends.add(at);
            }
        }
        Set<Location> kept = new HashSet<>(all);
        while (!ends.isEmpty()) {
            Location end = ends.remove();
            kept.remove(end);
            for (Location before : back.getOrDefault(end, List.of())) {
                if (all.contains(before) && left.merge(before, -1, Integer::sum) == 0) {
                    ends.add(before);
                }
            }
        }
        return kept;
    }

    /** Whether the schema may lead from one value to one value in two ways that stay in the circles. */
    private boolean branches(Schema schema) {
        List<Step> inside = from(schema.at()).stream()
                .filter(step -> circles.contains(step.to()))
                .toList();
        // A second way to the same value needs one that stays at the value, or contains, which tests items that items
        // or
        // unevaluatedItems test again; properties and items alone never meet.
        boolean inPlace = inside.stream().anyMatch(Step::isInPlace);
        boolean contains = has(inside, Contains.class);
        // What is unevaluated depends on tests of the branches, which are made for that once more.
        boolean again = schema.keyword(UnevaluatedProperties.class).isPresent()
                || schema.keyword(UnevaluatedItems.class).isPresent();
        return (inPlace || contains) && (inside.size() > 1 || again)
                // A report tests the branches before one of them reports.
                || has(inside, AnyOf.class)
                || has(inside, OneOf.class)
                // A property may be named and match a pattern, or match two.
                || has(inside, PatternProperties.class)
                        && inside.stream()
                                        .filter(step -> step.by() instanceof Properties
                                                || step.by() instanceof PatternProperties)
                                        .count()
                                > 1;
    }

    private static boolean has(List<Step> steps, Class<? extends Keyword> keyword) {
        return steps.stream().anyMatch(step -> keyword.isInstance(step.by()));
    }

    /** Marks all that a branching schema leads to within the circles. */
    private void repeat(Location branching) {
        Deque<Location> pending = new ArrayDeque<>(List.of(branching));
        while (!pending.isEmpty()) {
            for (Step step : from(pending.remove())) {
                if (circles.contains(step.to()) && repeated.add(step.to())) {
                    pending.add(step.to());
                }
            }
        }
    }
}
