package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.curl.CurlSample;
import dev.plumbline.core.emit.docs.fact.Modes;
import dev.plumbline.core.emit.docs.http.HttpSample;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Draft;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.sample.JavaSamples;
import dev.plumbline.core.emit.docs.sample.JsonSample;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Operation;
import java.util.List;

/** The document's examples of an operation's request, each as JSON, as a curl command, as Java and as HTTP. */
final class ExamplesPage {

    private ExamplesPage() {}

    static Draft draft(PageContext material, Operation operation) {
        return Draft.of(path(material, operation), PageContext.examplesKey(operation), () -> of(material, operation));
    }

    private static String path(PageContext material, Operation operation) {
        return "examples/" + material.file(operation);
    }

    private static Page of(PageContext material, Operation operation) {
        PageBuilder page = new PageBuilder(
                path(material, operation),
                Line.words("Examples: ").then(PageContext.title(operation)),
                PageContext.examplesKey(operation));
        List<Line> variables = CurlSample.of(material.api(), material.schemas(), operation).variables().stream()
                .map(Line::code)
                .toList();
        Line line = Line.words("Requests of ").then(PageContext.link(operation)).then(", exactly as documented. ");
        page.paragraph((variables.isEmpty()
                        ? line
                        : line.then("The commands take ")
                                .then(Sentences.and(variables))
                                .then(" from the environment; "))
                .then((variables.isEmpty() ? "The" : "the") + " Java is that of the generated client."));
        for (RequestContent request : material.requests(operation)) {
            for (Example example : request.content().examples()) {
                add(material, operation, request, example, page);
            }
        }
        return page.build();
    }

    private static void add(
            PageContext material, Operation operation, RequestContent request, Example example, PageBuilder page) {
        Content content = request.content();
        page.heading(2, Line.verbatim(example.summary() == null ? example.name() : example.summary()));
        page.addAll(Prose.blocks(example.description()));
        if (material.requests(operation).size() > 1) {
            page.paragraph(Line.words("As ").thenCode(content.mediaType()).then("."));
        }
        request.body()
                .filter(Body::hasModes)
                .flatMap(body -> new Modes(material.schemas()).accepting(body.modes(), example.value()))
                .ifPresent(mode -> page.paragraph(Line.words("Mode: ").then(mode.name())));
        if (content.type().isPresent()) {
            page.heading(3, "JSON").code("json", JsonSample.of(example.value()));
        }
        page.heading(3, "curl")
                .code(
                        "bash",
                        CurlSample.of(material.api(), material.schemas(), operation, content, example.value())
                                .text());
        content.type()
                .ifPresent(type -> page.heading(3, "Java")
                        .code(
                                "java",
                                JavaSamples.of(material.schemas(), material.plan(), type, example.value())
                                        .declaring("request")));
        page.heading(3, "HTTP")
                .code("http", HttpSample.of(material.api(), material.schemas(), operation, content, example.value()));
    }
}
