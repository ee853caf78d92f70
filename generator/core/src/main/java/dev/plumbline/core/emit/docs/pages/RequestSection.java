package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.RequestBody;
import java.util.List;

/** The body of an operation's request, with a section for each media type where there are several. */
final class RequestSection {

    private RequestSection() {}

    static void add(PageContext material, Operation operation, RequestBody request, PageBuilder page) {
        page.heading(2, "Request");
        page.addAll(Prose.blocks(request.description()));
        List<RequestContent> contents = material.requests(operation);
        String required = request.required() ? "The body is required; " : "The body is optional; ";
        if (contents.size() == 1) {
            RequestContent only = contents.get(0);
            page.paragraph(Line.words(required + "its media type is ")
                    .thenCode(only.content().mediaType())
                    .then("."));
            only.content().payload().accept(new RequestPayload(material, only, page, 3));
            return;
        }
        page.paragraph(Line.words(required + "it is sent as one of ")
                .then(Line.join(
                        contents.stream()
                                .map(content -> Line.code(content.content().mediaType()))
                                .toList(),
                        ", "))
                .then(". The first is the one that is sent where nothing is said of it."));
        for (RequestContent content : contents) {
            page.heading(3, Line.code(content.content().mediaType()));
            content.content().payload().accept(new RequestPayload(material, content, page, 4));
        }
    }
}
