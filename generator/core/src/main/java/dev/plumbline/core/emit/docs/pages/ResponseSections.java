package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.body.ResponseTable;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.sample.JsonSample;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Response;
import java.util.List;

/** The responses of an operation. */
final class ResponseSections {

    private ResponseSections() {}

    static void add(PageContext material, Operation operation, PageBuilder page) {
        page.heading(2, "Responses");
        for (Response response : operation.responses()) {
            page.heading(3, title(response));
            page.addAll(Prose.blocks(response.description()));
            if (response.isSuccess()) {
                response.content().ifPresent(content -> content(material, content, page, 4));
            } else if (response.content().isPresent()) {
                page.paragraph(Line.words("What the body looks like, and what the client does with it: ")
                        .thenLink("Errors", ErrorsPage.KEY)
                        .then("."));
            }
        }
        if (operation.responses().isEmpty()) {
            page.paragraph("No responses are documented.");
        }
    }

    private static String title(Response response) {
        return response.status().equals("default") ? "Any other status" : "Status " + response.status();
    }

    /** Fields and examples of a response's body. */
    static void content(PageContext material, Content content, PageBuilder page, int level) {
        Body body = material.body(content);
        page.addAll(Prose.blocks(
                material.schemas().at(content.schema().orElseThrow()).text().description()));
        for (Mode mode : body.modes()) {
            if (body.hasModes()) {
                page.heading(level, mode.title());
                page.addAll(Prose.blocks(mode.branch().text().description()));
            }
            new ResponseTable(body.only(mode, material.schemas()), material.schemas()).add(page);
        }
        for (Example example : content.examples()) {
            page.heading(level, "Example: " + (example.summary() == null ? example.name() : example.summary()));
            page.addAll(Prose.blocks(example.description()));
            page.code("json", JsonSample.of(example.value()));
        }
    }

    static List<Response> failures(Operation operation) {
        return operation.responses().stream()
                .filter(response -> !response.isSuccess())
                .toList();
    }
}
