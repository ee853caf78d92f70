package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.ResponseTable;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.emit.docs.wording.Wording;
import dev.plumbline.core.model.Link;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.schema.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Operations that are asked until something is finished: when that is, how often, and what may go wrong. */
final class TasksPage {

    static final String KEY = "tasks";
    static final String PATH = "tasks";

    private final PageContext material;
    private final Wording wording;
    private final PageBuilder page = new PageBuilder(PATH, Line.words("Tasks"), KEY);

    private TasksPage(PageContext material) {
        this.material = material;
        this.wording = new Wording(material.schemas());
    }

    static Page of(PageContext material) {
        TasksPage tasks = new TasksPage(material);
        tasks.page.paragraph("A task is started by one request and followed by others until it is finished. The client"
                + " does the asking. Whatever ends the wait, the task itself goes on: keep its id.");
        for (Operation operation : material.api().operations()) {
            operation.waiter().ifPresent(waiter -> tasks.section(operation, waiter));
        }
        return tasks.page.build();
    }

    private void section(Operation query, Waiter waiter) {
        page.heading(2, Line.code(waiter.name()), "waiter " + waiter.name());
        page.paragraph(Line.words("Asks ")
                .then(Line.link(Line.verbatim(query.method() + " " + query.path()), PageContext.key(query)))
                .then(" until one of the following is so. The first that is decides."));
        page.add(TaskDiagram.of(material, query, waiter));
        end(waiter);
        status(query, waiter);
        pacing(waiter.pacing());
        ids(query);
        JavaCalls.of(material, query)
                .filter(call -> call.waitMethod().isPresent())
                .ifPresent(call -> new TaskJava(material, query, call).add(waiter, page));
        downloads(waiter);
    }

    private void end(Waiter waiter) {
        page.heading(3, "When it is finished, and when it has failed");
        List<List<Line>> rows = new ArrayList<>();
        Schema success = material.schemas().at(waiter.success());
        rows.add(List.of(
                Line.words("finished"),
                success.text().title() == null
                        ? Line.words("Finished")
                        : Line.verbatim(success.text().title()),
                Prose.line(success.text().description()),
                facts(success)));
        waiter.retries().forEach(retry -> rows.add(notYet(retry)));
        for (Waiter.Failure failure : waiter.failures()) {
            rows.add(List.of(
                    Line.words("failed"),
                    Line.verbatim(failure.title()),
                    Prose.line(failure.description()),
                    facts(material.schemas().at(failure.schema()))));
        }
        page.table(List.of("Outcome", "Name", "What it means", "Known by"), rows);
        page.paragraph("Any other response means that the task is not finished yet, whatever its status word is.");
    }

    private List<Line> notYet(Waiter.Retry retry) {
        Line status = retry.status().isPresent()
                ? Line.verbatim("HTTP " + retry.status().getAsInt())
                : Line.EMPTY;
        Line body = retry.schema()
                .map(schema -> facts(material.schemas().at(schema)))
                .orElse(Line.words("Any body."));
        Line known = status.isEmpty() ? body : status.then(". ").then(body);
        return List.of(Line.words("not finished yet"), Line.words("Not yet"), Prose.line(retry.description()), known);
    }

    private Line facts(Schema schema) {
        return Sentences.sentence(List.of(Sentences.and(wording.facts(schema, "the response"))));
    }

    private void status(Operation query, Waiter waiter) {
        String status = waiter.status();
        if (status == null) {
            return;
        }
        page.paragraph(Line.words("The status word is at ")
                .thenCode(status)
                .then(
                        waiter.progress() == null
                                ? Line.words(".")
                                : progress(waiter).thenCode(waiter.progress()).then(".")));
        query.jsonResult().flatMap(material::body).ifPresent(body -> {
            Line words = new ResponseTable(body, material.schemas())
                    .values(status.substring(1).replace('/', '.'));
            page.paragraph(
                    words.isEmpty()
                            ? words
                            : Line.words("Known status words: ").then(words).then("."));
        });
    }

    private static Line progress(Waiter waiter) {
        return waiter.complete().compareTo(BigDecimal.valueOf(100)) == 0
                ? Line.words(", the percentage at ")
                : Line.words(", how far it is, up to ")
                        .thenVerbatim(waiter.complete().stripTrailingZeros().toPlainString())
                        .then(", at ");
    }

    private void pacing(Waiter.Pacing pacing) {
        page.heading(3, "How often, and for how long");
        page.table(
                List.of("What", "Seconds"),
                List.of(
                        row("First pause between two queries", pacing.initial()),
                        row("Longest pause", pacing.maximum()),
                        row("The whole wait", pacing.deadline())));
        page.paragraph(Line.words("Each pause is ")
                .thenVerbatim(number(pacing.factor()))
                .then(" times as long as the one before. When the whole"
                        + " wait is over and the task is not, the wait ends with a timeout: the task may still be running, and"
                        + " may still be paid for. Wait again by its id; do not start another."));
    }

    private static List<Line> row(String what, double seconds) {
        return List.of(Line.words(what), Line.verbatim(number(seconds)));
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private void ids(Operation query) {
        List<Line> lines = material.api().operations().stream()
                .flatMap(operation -> operation.links().stream()
                        .filter(link -> link.operationId().equals(query.id()))
                        .flatMap(link -> line(operation, link)))
                .toList();
        query.waiter()
                .map(Waiter::urls)
                .filter(urls -> !urls.isEmpty())
                .ifPresent(urls -> page.paragraph(
                        Line.words("What was created is asked for at the URL that the response gives, at ")
                                .then(Line.join(urls.stream().map(Line::code).toList(), " or "))
                                .then(credentials(query.waiter().orElseThrow().hosts()))));
        if (!lines.isEmpty()) {
            page.heading(3, "Which id");
            page.paragraph("The response to the request that started the task says the id. The first of these that is"
                    + " there is used:");
            page.steps(lines);
        }
    }

    private static Line credentials(List<String> hosts) {
        return hosts.isEmpty()
                ? Line.words("; the credentials go to the API's own server alone.")
                : Line.words("; the credentials go to the API's own server and over HTTPS to hosts at ")
                        .then(Line.join(hosts.stream().map(Line::code).toList(), ", "))
                        .then(", and to no other.");
    }

    private static Stream<Line> line(Operation operation, Link link) {
        return link.parameters().entrySet().stream()
                .map(parameter -> Line.code(parameter.getValue())
                        .then(" of the response to ")
                        .then(PageContext.link(operation))
                        .then(", as ")
                        .thenCode(parameter.getKey()));
    }

    private void downloads(Waiter waiter) {
        if (waiter.downloads().isEmpty()) {
            return;
        }
        page.heading(3, "The result");
        page.paragraph(Line.words("The URL of the result is the first of these in the finished response: ")
                .then(Line.join(waiter.downloads().stream().map(Line::code).toList(), ", "))
                .then(
                        ". Fetch it soon, such URLs may expire. The client stores it under a temporary name first, so that the"
                                + " target is either complete or untouched"
                                + (material.takesKey() ? ", and never sends the API key along." : ".")));
    }
}
