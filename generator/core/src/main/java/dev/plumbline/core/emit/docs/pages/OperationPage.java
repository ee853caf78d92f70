package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Draft;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Link;
import dev.plumbline.core.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An operation: what it does, takes and gives back. */
final class OperationPage {

    private final PageContext material;
    private final Operation operation;
    private final PageBuilder page;

    private OperationPage(PageContext material, Operation operation) {
        this.material = material;
        this.operation = operation;
        this.page =
                new PageBuilder(path(material, operation), PageContext.title(operation), PageContext.key(operation));
    }

    private static String path(PageContext material, Operation operation) {
        return "operations/" + material.file(operation);
    }

    static Draft draft(PageContext material, Operation operation) {
        Draft draft = Draft.of(path(material, operation), PageContext.key(operation), () -> of(material, operation));
        return material.hasOverview(operation) ? draft.withPlaces() : draft;
    }

    private static Page of(PageContext material, Operation operation) {
        OperationPage page = new OperationPage(material, operation);
        page.introduction();
        new ParameterSection(material).add(operation, page.page);
        operation.body().ifPresent(body -> RequestSection.add(material, operation, body, page.page));
        ResponseSections.add(material, operation, page.page);
        PagesSection.add(material, operation, page.page);
        page.links();
        SampleSection.add(material, operation, page.page);
        page.further();
        return page.page.build();
    }

    private void introduction() {
        page.code("http", operation.method() + " " + operation.path());
        JavaCalls.of(material, operation)
                .ifPresent(call -> page.paragraph(Line.words("In Java: ").thenCode(call.call())));
        if (operation.docs().deprecated()) {
            page.paragraph(Line.EMPTY.thenStrong("Deprecated."));
        }
        page.addAll(Prose.blocks(operation.docs().description()));
        if (!operation.servers().isEmpty()) {
            page.paragraph("Not served where the rest of the API is, but at:");
            ServerLines.add(operation.servers(), page);
        }
        page.paragraph(SecurityLine.of(material.api(), operation));
        operation
                .idempotencyKey()
                .ifPresent(header -> page.paragraph(Line.words("The header ")
                        .thenCode(header)
                        .then(" holds a key by which the server knows a request that is sent twice. In Java it is ")
                        .thenCode("withIdempotencyKey(...)")
                        .then(" of the call's options.")));
    }

    private void links() {
        if (operation.links().isEmpty()) {
            return;
        }
        page.heading(2, "What to do with the response");
        List<Line> lines = new ArrayList<>();
        for (Link link : operation.links()) {
            Line line = material.operation(link.operationId())
                    .map(target -> PageContext.link(target))
                    .orElse(Line.code(link.operationId()));
            for (Map.Entry<String, String> parameter : link.parameters().entrySet()) {
                line = line.then(", ")
                        .thenCode(parameter.getKey())
                        .then(" from ")
                        .thenCode(parameter.getValue())
                        .then(" of the response");
            }
            lines.add(link.description() == null ? line : line.then(": ").then(Prose.line(link.description())));
        }
        page.steps(lines);
    }

    private void further() {
        List<Line> lines = new ArrayList<>();
        if (material.hasExamples(operation)) {
            lines.add(
                    Line.link("Examples of requests as JSON, curl, Java and HTTP", PageContext.examplesKey(operation)));
        }
        if (material.hasRules(operation)) {
            lines.add(Line.link("All rules and advice, with their sources", PageContext.rulesKey(operation)));
        }
        if (operation.waiter().isPresent()) {
            lines.add(Line.link("Waiting for the result", TasksPage.KEY));
        }
        lines.add(Line.link("Errors", ErrorsPage.KEY));
        page.heading(2, "See also").bullets(lines);
    }
}
