package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Response;
import java.util.List;

/** The responses of an operation. */
final class ResponseSections {

    private static final String JSON = "application/json";

    private ResponseSections() {}

    static void add(PageContext material, Operation operation, PageBuilder page) {
        page.heading(2, "Responses");
        page.paragraph(operation.result().accept(new ResultLine(operation)));
        List<Response> errors = operation.errors();
        for (Response response : operation.responses()) {
            page.heading(3, title(response, operation.responses().size() == 1));
            page.addAll(Prose.blocks(response.description()));
            if (!errors.contains(response)) {
                contents(material, response.contents(), page, 4);
                response.failure().ifPresent(failure -> new FailureSection(material, page).add(failure));
            } else if (!response.contents().isEmpty()) {
                page.paragraph(Line.words("What the body looks like, and what the client does with it: ")
                        .thenLink("Errors", ErrorsPage.KEY)
                        .then("."));
            } else if (response.isRedirect()) {
                page.paragraph(redirect(response));
            }
            headers(material, response, page);
        }
        if (operation.responses().isEmpty()) {
            page.paragraph("No responses are documented.");
        }
    }

    private static String title(Response response, boolean only) {
        if (response.status().equals("default")) {
            return only ? "Any status" : "Any other status";
        }
        return "Status " + response.status();
    }

    private static Line redirect(Response response) {
        return response.status().equals("304")
                ? Line.words("In Java: a ").thenCode("NotModifiedException").then(".")
                : Line.words("In Java: a ")
                        .thenCode("RedirectException")
                        .then(", whose ")
                        .thenCode("location()")
                        .then(" says where to. It is not followed.");
    }

    private static void headers(PageContext material, Response response, PageBuilder page) {
        if (!response.headers().isEmpty()) {
            page.paragraph("Headers:");
            new HeaderTable(material.schemas()).add(response.headers(), "Always there", "yes", "no", page);
        }
    }

    /** What bodies hold, with a heading for each where there are several. */
    static void contents(PageContext material, List<Content> contents, PageBuilder page, int level) {
        if (contents.size() == 1) {
            Content only = contents.get(0);
            if (!only.mediaType().equals(JSON)) {
                page.paragraph(Line.words("Its media type is ")
                        .thenCode(only.mediaType())
                        .then("."));
            }
            only.payload().accept(new ResponsePayload(material, only, page, level));
            return;
        }
        for (Content content : contents) {
            page.heading(level, Line.words("As ").thenCode(content.mediaType()));
            content.payload().accept(new ResponsePayload(material, content, page, level + 1));
        }
    }
}
