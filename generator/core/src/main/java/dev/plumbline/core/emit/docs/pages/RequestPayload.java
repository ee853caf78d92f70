package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.body.BodyTables;
import dev.plumbline.core.emit.docs.body.FieldSections;
import dev.plumbline.core.emit.docs.body.ModeDiagram;
import dev.plumbline.core.emit.docs.body.ValueFacts;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Payload;
import java.util.Optional;

/** What a request's body is made of. */
final class RequestPayload implements Payload.Visitor<PageBuilder> {

    private final PageContext material;
    private final RequestContent request;
    private final PageBuilder page;
    private final int level;

    /** @param level that of its headings */
    RequestPayload(PageContext material, RequestContent request, PageBuilder page, int level) {
        this.material = material;
        this.request = request;
        this.page = page;
        this.level = level;
    }

    @Override
    public PageBuilder json(Payload.Json json) {
        if (json.nullable()) {
            page.paragraph(Line.words("It may be ").thenCode("null").then("."));
        }
        return described();
    }

    @Override
    public PageBuilder form(Payload.Form form) {
        page.paragraph("The fields are sent as those of an HTML form are, each with its name.");
        described();
        return FormFields.add(form, page, level);
    }

    @Override
    public PageBuilder multipart(Payload.Multipart multipart) {
        if (multipart.parts().isEmpty()) {
            page.paragraph("The body is made of parts, whose names are not documented: any may be sent.");
            request.body().ifPresent(this::overview);
            return page;
        }
        page.paragraph("The body is made of parts, each with a name and a media type of its own.");
        request.body().ifPresent(this::overview);
        new PartTable(material.schemas()).add(multipart, request, page, level);
        return page;
    }

    @Override
    public PageBuilder text(Payload.Text text) {
        page.paragraph("The body is text, sent as it is.");
        Optional<Body> scalar = request.body().filter(body -> body.fields().isEmpty());
        if (scalar.isEmpty()) {
            return described();
        }
        overview(scalar.get());
        ValueFacts.ofText(scalar.get(), material.schemas(), page);
        return page;
    }

    @Override
    public PageBuilder binary(Payload.Binary binary) {
        page.paragraph("The body is bytes, such as those of a file; they are sent as they are.");
        if (request.content().mediaType().indexOf('*') >= 0) {
            page.paragraph(Line.words("Any media type that fits ")
                    .thenCode(request.content().mediaType())
                    .then(" may be sent; without one it is ")
                    .thenCode("application/octet-stream")
                    .then("."));
        }
        return page;
    }

    @Override
    public PageBuilder events(Payload.Events events) {
        page.paragraph(
                events.data().isEmpty()
                        ? "The body is server-sent events, whose data is text."
                        : "The body is server-sent events. The data of each is a JSON document:");
        return described();
    }

    @Override
    public PageBuilder jsonLines(Payload.JsonLines lines) {
        page.paragraph("The body is JSON documents, one after another. Each of them:");
        return described();
    }

    /** What it is, and what the forms that it may have can do. */
    private void overview(Body body) {
        page.addAll(Prose.blocks(body.modes().get(0).whole().text().description()));
        modes(body);
        BodyTables.capabilities(body, page, request.scope(), level);
        BodyTables.usage(body, page, level);
    }

    private PageBuilder described() {
        request.body().ifPresent(body -> {
            overview(body);
            ValueFacts.add(body, material.schemas(), page);
            if (!body.fields().isEmpty()) {
                FieldSections fields = new FieldSections(body, material.schemas(), request.scope());
                page.heading(level, "Fields");
                fields.table(page);
                fields.sections(page, level + 1);
            }
        });
        return page;
    }

    private void modes(Body body) {
        if (body.hasModes()) {
            page.heading(level, "Modes");
            page.bullets(body.modes().stream()
                    .map(mode -> Line.EMPTY
                            .then(new Inline.Strong(mode.name().parts()))
                            .then(": ")
                            .then(Prose.line(mode.branch().text().description())))
                    .toList());
            ModeDiagram.of(body, material.schemas()).ifPresent(page::add);
        }
    }
}
