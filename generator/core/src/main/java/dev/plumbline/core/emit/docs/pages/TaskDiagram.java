package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.emit.docs.wording.Wording;
import dev.plumbline.core.model.Link;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.schema.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The life of a task: the request that starts it, the query that is repeated, and how it may end. */
final class TaskDiagram {

    /** What an end is known by is shown where it fits into a line. */
    private static final int LONGEST_CONDITION = 40;

    private static final int MOST_STARTS = 3;

    private final PageContext material;
    private final Operation query;
    private final Waiter waiter;
    private final Wording wording;

    private TaskDiagram(PageContext material, Operation query, Waiter waiter) {
        this.material = material;
        this.query = query;
        this.waiter = waiter;
        this.wording = new Wording(material.schemas());
    }

    static Block of(PageContext material, Operation query, Waiter waiter) {
        return new TaskDiagram(material, query, waiter).block();
    }

    private Block block() {
        List<Block.Diagram.End> ends = ends();
        Line again = again();
        Line start = start();
        Line asked = request(query);
        Line said = Line.words("First: ")
                .then(start)
                .then(". Then: ")
                .then(asked)
                .then(", ")
                .then(again)
                .then(". It ends with one of these: ")
                .then(Line.join(
                        ends.stream()
                                .map(end -> end.when().isEmpty()
                                        ? end.text()
                                        : Line.EMPTY
                                                .then(end.text())
                                                .then(" (")
                                                .then(end.when())
                                                .then(")"))
                                .toList(),
                        "; "))
                .then(".");
        return new Block.Diagram(
                Line.words("The life of a task"),
                said,
                List.of(new Block.Diagram.Step(start, onward()), new Block.Diagram.Step(asked, Line.EMPTY)),
                again,
                ends);
    }

    private List<Operation> starting() {
        return material.api().operations().stream()
                .filter(operation -> operation.links().stream().anyMatch(this::leadsHere))
                .toList();
    }

    private boolean leadsHere(Link link) {
        return link.operationId().equals(query.id());
    }

    private Line start() {
        List<Operation> starting = starting();
        return starting.isEmpty() || starting.size() > MOST_STARTS
                ? Line.words("The request that starts the task")
                : Sentences.or(starting.stream().map(TaskDiagram::request).toList());
    }

    private static Line request(Operation operation) {
        return Line.EMPTY
                .thenCode(operation.method() + " " + operation.path())
                .then(new Inline.LineEnd())
                .then(PageContext.title(operation));
    }

    /** What the first response gives for the query. */
    private Line onward() {
        if (!waiter.urls().isEmpty()) {
            return Line.words("its URL: ")
                    .then(Line.join(waiter.urls().stream().map(Line::code).toList(), ", else "));
        }
        Set<Line> ids = new LinkedHashSet<>();
        starting()
                .forEach(operation -> operation.links().stream()
                        .filter(this::leadsHere)
                        .flatMap(link -> link.parameters().values().stream())
                        .forEach(value -> ids.add(Line.code(value))));
        return ids.isEmpty()
                ? Line.words("its id")
                : Line.words("its id: ").then(Line.join(List.copyOf(ids), ", else "));
    }

    private Line again() {
        Waiter.Pacing pacing = waiter.pacing();
        Line first = Line.words("again after ").thenVerbatim(number(pacing.initial()));
        return pacing.maximum() > pacing.initial() && pacing.factor() > 1
                ? first.then(" seconds, later after up to ")
                        .thenVerbatim(number(pacing.maximum()))
                        .then(", while it is not finished")
                : first.then(" seconds, while it is not finished");
    }

    private List<Block.Diagram.End> ends() {
        List<Block.Diagram.End> ends = new ArrayList<>();
        Schema success = material.schemas().at(waiter.success());
        ends.add(end(
                Block.Diagram.Mark.GOOD,
                success,
                success.text().title() == null
                        ? Line.words("Finished")
                        : Line.verbatim(success.text().title())));
        for (Waiter.Failure failure : waiter.failures()) {
            ends.add(end(
                    Block.Diagram.Mark.BAD, material.schemas().at(failure.schema()), Line.verbatim(failure.title())));
        }
        ends.add(new Block.Diagram.End(
                Block.Diagram.Mark.OPEN,
                Line.verbatim(number(waiter.pacing().deadline())).then(" seconds are over"),
                Line.words("Timeout: the task itself goes on")));
        return ends;
    }

    private Block.Diagram.End end(Block.Diagram.Mark mark, Schema schema, Line text) {
        Line when = Sentences.and(wording.facts(schema, "the response"));
        return new Block.Diagram.End(mark, when.text().length() > LONGEST_CONDITION ? Line.EMPTY : when, text);
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
