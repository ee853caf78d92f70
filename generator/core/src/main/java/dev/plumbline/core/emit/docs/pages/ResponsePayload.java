package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.body.ValueFacts;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.sample.JsonSample;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Payload;
import tools.jackson.databind.JsonNode;

/** What a response's body is made of. */
final class ResponsePayload implements Payload.Visitor<PageBuilder> {

    private final PageContext material;
    private final Content content;
    private final PageBuilder page;
    private final int level;

    /** @param level that of its headings */
    ResponsePayload(PageContext material, Content content, PageBuilder page, int level) {
        this.material = material;
        this.content = content;
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
        page.paragraph("The body is the fields of a form.");
        return described();
    }

    @Override
    public PageBuilder multipart(Payload.Multipart multipart) {
        page.paragraph("The body is made of parts.");
        return described();
    }

    @Override
    public PageBuilder text(Payload.Text text) {
        page.paragraph("The body is text.");
        material.received(content).ifPresent(body -> ValueFacts.ofText(body, material.schemas(), page));
        for (Example example : content.examples()) {
            heading(example);
            page.code("text", data(example.value()));
        }
        return page;
    }

    @Override
    public PageBuilder binary(Payload.Binary binary) {
        page.paragraph(Line.words("The body is bytes. In Java they are a ")
                .thenCode("BinaryContent")
                .then(", to be closed: ")
                .thenCode("writeTo(Path)")
                .then(" stores them, ")
                .thenCode("stream()")
                .then(" gives them as they come, ")
                .thenCode("bytes()")
                .then(" has them in memory."));
        return page;
    }

    @Override
    public PageBuilder events(Payload.Events events) {
        page.paragraph(
                events.data().isEmpty()
                        ? "The body is a stream of server-sent events, whose data is text. An event looks like this:"
                        : "The body is a stream of server-sent events, whose data is a JSON document. An event looks"
                                + " like this:");
        String data = content.examples().isEmpty()
                ? material.sample(content).map(ResponsePayload::data).orElse("text")
                : data(content.examples().get(0).value());
        page.code("text", "data: " + data.replace("\n", "\ndata: "));
        stream(true);
        if (events.data().isPresent()) {
            page.paragraph("The data of each event:");
        }
        return described();
    }

    @Override
    public PageBuilder jsonLines(Payload.JsonLines lines) {
        page.paragraph("The body is a stream of JSON documents, one after another. Each looks like this:");
        page.code("json", material.sample(content).map(JsonNode::toString).orElse("{}"));
        stream(false);
        page.paragraph("Each document:");
        return described();
    }

    private static String data(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    private void stream(boolean events) {
        Line line = Line.words(
                        "The stream ends when the server ends the response; when the connection is lost before that,"
                                + " reading it throws. In Java it is an ")
                .thenCode("EventStream")
                .then(", which is read once and has to be closed.");
        page.paragraph(
                events
                        ? line.then(" Its ")
                                .thenCode("events()")
                                .then(" have the id, the name and the pause that come with the data, its ")
                                .thenCode("lastEventId()")
                                .then(" the id to go on from.")
                        : line);
    }

    private PageBuilder described() {
        material.received(content).ifPresent(this::body);
        for (Example example : content.examples()) {
            heading(example);
            page.code("json", JsonSample.of(example.value()));
        }
        return page;
    }

    private void heading(Example example) {
        page.heading(
                level,
                Line.words("Example: ").thenVerbatim(example.summary() == null ? example.name() : example.summary()));
        page.addAll(Prose.blocks(example.description()));
    }

    private void body(Body body) {
        page.addAll(Prose.blocks(body.modes().get(0).whole().text().description()));
        ValueFacts.add(body, material.schemas(), page);
        for (Mode mode : body.modes()) {
            if (body.hasModes()) {
                page.heading(level, mode.name());
                page.addAll(Prose.blocks(mode.branch().text().description()));
            }
            material.responseTable(body, mode).ifPresent(page::add);
        }
    }
}
