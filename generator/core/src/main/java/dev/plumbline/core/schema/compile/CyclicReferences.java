package dev.plumbline.core.schema.compile;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Finds references that come back to their own schema with the same instance in hand: a validator that follows one
 * never ends. A schema may well refer to itself for its properties or items, for these are other instances.
 */
public final class CyclicReferences {

    /** A schema whose ways on are being tried, and those still to try. */
    private record Visit(Location at, Iterator<Step> left) {}

    private final SchemaSet schemas;
    private final Set<Location> open = new HashSet<>();
    private final Set<Location> done = new HashSet<>();
    private final Deque<Visit> way = new ArrayDeque<>();

    private CyclicReferences(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /**
     * Reports {@code CyclicRef} where a circle closes: an error where the schemas are all there is.
     *
     * @return the references to leave out, so that there are no circles
     */
    public static Set<Location> report(SchemaSet schemas, Index index, Problems problems) {
        CyclicReferences search = new CyclicReferences(schemas);
        Set<Location> closing = new HashSet<>();
        for (Location start : schemas.schemas().keySet()) {
            for (Step step : search.from(start)) {
                Location at = step.writtenAt();
                Problem problem = Problem.error(
                        "CyclicRef",
                        index.place(at),
                        at.pointer(),
                        "the schema at #" + step.to().pointer() + " is asked about the same value again and again",
                        "let it refer to itself only for a property or an item");
                problems.add(index.isOpenApi() ? problem.asWarning("so this is left out") : problem);
                closing.add(at);
            }
        }
        return closing;
    }

    private List<Step> from(Location start) {
        List<Step> closing = new ArrayList<>();
        enter(start);
        while (!way.isEmpty()) {
            Visit visit = way.peek();
            if (!visit.left().hasNext()) {
                open.remove(visit.at());
                done.add(visit.at());
                way.pop();
                continue;
            }
            Step step = visit.left().next();
            if (open.contains(step.to())) {
                closing.add(step);
            } else {
                enter(step.to());
            }
        }
        return closing;
    }

    private void enter(Location at) {
        if (!done.contains(at)) {
            open.add(at);
            way.push(new Visit(
                    at,
                    Step.from(schemas.at(at)).stream().filter(Step::isInPlace).iterator()));
        }
    }
}
