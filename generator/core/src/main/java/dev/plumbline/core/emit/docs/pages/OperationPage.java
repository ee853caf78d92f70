package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.body.BodyTables;
import dev.plumbline.core.emit.docs.body.FieldSections;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Link;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.RequestBody;
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
        this.page = new PageBuilder(
                "operations/" + material.file(operation),
                Line.words(PageContext.title(operation)),
                PageContext.key(operation));
    }

    static Page of(PageContext material, Operation operation) {
        OperationPage page = new OperationPage(material, operation);
        page.introduction();
        new ParameterSection(material.schemas()).add(operation, page.page);
        operation.body().ifPresent(page::request);
        ResponseSections.add(material, operation, page.page);
        page.links();
        page.further();
        return page.page.build();
    }

    private void introduction() {
        page.code("http", operation.method() + " " + operation.path());
        JavaCalls.of(material.plan(), operation)
                .ifPresent(call -> page.paragraph(Line.words("In Java: ").thenCode(call.call())));
        if (operation.docs().deprecated()) {
            page.paragraph(Line.EMPTY.thenStrong("Deprecated."));
        }
        page.addAll(Prose.blocks(operation.docs().description()));
        page.paragraph(
                !operation.security().isNone()
                        ? Line.words("Needs ")
                                .thenLink("your API key", FrontPage.AUTHENTICATION)
                                .then(".")
                        : Line.words("Needs no API key."));
    }

    private void request(RequestBody request) {
        page.heading(2, "Request");
        page.addAll(Prose.blocks(request.description()));
        page.paragraph(Line.words(
                        request.required()
                                ? "The body is required; its media type is "
                                : "The body is optional; its media type is ")
                .thenCode(request.content().mediaType())
                .then("."));
        Body body = material.request(operation).orElseThrow();
        page.addAll(Prose.blocks(material.schemas()
                .at(request.content().schema().orElseThrow())
                .text()
                .description()));
        modes(body);
        BodyTables.capabilities(body, page, PageContext.key(operation));
        BodyTables.usage(body, page);
        FieldSections fields = new FieldSections(body, material.schemas(), PageContext.key(operation));
        page.heading(3, "Fields");
        fields.table(page);
        fields.sections(page, 4);
    }

    private void modes(Body body) {
        if (body.hasModes()) {
            page.heading(3, "Modes");
            page.bullets(body.modes().stream()
                    .map(mode -> Line.EMPTY
                            .thenStrong(mode.title())
                            .then(": ")
                            .then(Prose.line(mode.branch().text().description())))
                    .toList());
        }
    }

    private void links() {
        if (operation.links().isEmpty()) {
            return;
        }
        page.heading(2, "What to do with the response");
        List<Line> lines = new ArrayList<>();
        for (Link link : operation.links()) {
            Line line = material.operation(link.operationId())
                    .map(target -> Line.link(PageContext.title(target), PageContext.key(target)))
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
            lines.add(Line.link("Examples of requests as JSON, curl and Java", PageContext.examplesKey(operation)));
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
