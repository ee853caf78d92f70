package dev.plumbline.core.emit.docs.form;

import dev.plumbline.core.emit.docs.wire.FileNames;
import dev.plumbline.core.emit.docs.wire.SampleParts;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.FieldEncoding;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Serialization;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a page writes what is filled in as a body of a media type: {@code shape} is {@code json}, {@code form},
 * {@code parts}, {@code text}, or {@code file} for what a page cannot hold.
 */
final class BodyForm implements Payload.Visitor<ObjectNode> {

    private final String mediaType;
    private final ObjectNode row = RequestForm.NODES.objectNode();

    private BodyForm(String mediaType) {
        this.mediaType = mediaType;
    }

    static ObjectNode of(Content content) {
        return content.payload().accept(new BodyForm(content.mediaType()));
    }

    /** The style of a value, or the media type that it is a document of. */
    static void written(ObjectNode row, Serialization serialization) {
        serialization.accept(new Serialization.Visitor<ObjectNode>() {
            @Override
            public ObjectNode styled(Serialization.Styled styled) {
                row.put("style", styled.style().name()).put("explode", styled.explode());
                return styled.allowReserved() ? row.put("reserved", true) : row;
            }

            @Override
            public ObjectNode encoded(Serialization.Encoded encoded) {
                return row.put("media", encoded.mediaType());
            }
        });
    }

    private ObjectNode shape(String shape) {
        return row.put("media", mediaType).put("shape", shape);
    }

    @Override
    public ObjectNode json(Payload.Json json) {
        return shape("json");
    }

    @Override
    public ObjectNode form(Payload.Form form) {
        ObjectNode written = row.putObject("written");
        for (FieldEncoding field : form.fields()) {
            ObjectNode how = written.putObject(field.name());
            Serialization.Styled styled = field.styled();
            if (styled != null) {
                written(how, styled);
            } else if (field.contentType() != null) {
                how.put("media", field.contentType());
            }
        }
        return shape("form");
    }

    @Override
    public ObjectNode multipart(Payload.Multipart multipart) {
        ArrayNode parts = row.putArray("parts");
        for (Part part : multipart.parts()) {
            ObjectNode each = parts.addObject().put("name", part.name());
            SampleParts.type(part).ifPresent(type -> each.put("type", type));
            if (part.value() instanceof Part.File) {
                each.put("file", SampleParts.fileName(part));
            }
            each.put("json", part.value() instanceof Part.Json).put("repeated", part.repeated());
        }
        return shape("parts");
    }

    @Override
    public ObjectNode text(Payload.Text text) {
        return shape("text");
    }

    @Override
    public ObjectNode binary(Payload.Binary binary) {
        ObjectNode file = shape("file").put("file", FileNames.of("file", mediaType));
        return mediaType.indexOf('*') < 0 ? file : file.put("media", "application/octet-stream");
    }

    @Override
    public ObjectNode events(Payload.Events events) {
        return shape("file").put("file", "events.txt");
    }

    @Override
    public ObjectNode jsonLines(Payload.JsonLines lines) {
        return shape("file").put("file", "lines.jsonl");
    }
}
