package dev.plumbline.core.read;

import dev.plumbline.core.model.FieldEncoding;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.openapi.MediaKind;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.openapi.view.EventObject;
import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.types.TypeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what a body is: by its media type, and where that leaves it open, by its schema. */
final class PayloadReader {

    private final TypeReader types;
    private final WireSchemas schemas;
    private final PartReader parts;
    private final ProblemReporter reporter;

    PayloadReader(TypeReader types, WireSchemas schemas, PartReader parts, ProblemReporter reporter) {
        this.types = types;
        this.schemas = schemas;
        this.parts = parts;
        this.reporter = reporter;
    }

    /** A body of a request; a program writes a stream as bytes, since it may be of any length. */
    Payload request(String mediaType, MediaTypeObject media) {
        return switch (MediaKind.of(mediaType)) {
            case EVENTS, JSON_LINES -> new Payload.Binary();
            default -> read(mediaType, media);
        };
    }

    /** A body of a response; a form is read as text, and parts as bytes: no server is known to send them. */
    Payload response(String mediaType, MediaTypeObject media) {
        return switch (MediaKind.of(mediaType)) {
            case FORM -> new Payload.Text(Optional.empty());
            case MULTIPART -> new Payload.Binary();
            default -> read(mediaType, media);
        };
    }

    private Payload read(String mediaType, MediaTypeObject media) {
        return switch (MediaKind.of(mediaType)) {
            case JSON -> isBinary(media) ? new Payload.Binary() : json(media);
            case ANY -> any(media);
            case FORM -> form(media);
            case MULTIPART -> multipart(media);
            case EVENTS -> events(media);
            case JSON_LINES -> lines(media);
            case XML -> isBinary(media) ? new Payload.Binary() : new Payload.Text(Optional.empty());
            case TEXT -> isBinary(media) ? new Payload.Binary() : text(media);
            case BINARY -> isEncoded(media) ? text(media) : new Payload.Binary();
        };
    }

    /** Any media type, so the schema decides; where it does not either, JSON is what most servers mean. */
    private Payload any(MediaTypeObject media) {
        if (isBinary(media)) {
            return new Payload.Binary();
        }
        return media.schema() != null && schemas.isText(schemas.at(media.schema())) ? text(media) : json(media);
    }

    /**
     * Whether the schema means bytes, whatever the media type. In real documents {@code format: binary} beside {@code
     * application/json} is a file of JSON, handed over as it is, and never a JSON text with bytes in it.
     */
    private boolean isBinary(MediaTypeObject media) {
        return media.schema() != null && schemas.isBinary(schemas.at(media.schema()));
    }

    private boolean isEncoded(MediaTypeObject media) {
        return media.schema() != null && schemas.isEncoded(schemas.at(media.schema()));
    }

    private Payload.Json json(MediaTypeObject media) {
        Location at = schema(media);
        return new Payload.Json(types.of(at), at, types.nullable(schemas.at(at)));
    }

    private static Location schema(MediaTypeObject media) {
        return media.schema() == null ? SchemaRoots.unwritten(media.at()) : media.schema();
    }

    private Payload.Text text(MediaTypeObject media) {
        return new Payload.Text(Optional.ofNullable(media.schema()).filter(at -> schemas.isText(schemas.at(at))));
    }

    /** Fields, where the schema allows an object; what allows none is what a caller has written out already. */
    private Payload form(MediaTypeObject media) {
        Location at = schema(media);
        if (!schemas.mayBeObject(schemas.at(at))) {
            reporter.warning(
                    "FormWithoutFields",
                    media.at(),
                    "the form's schema allows no object, so its fields are not known: it is sent as a text, which is to"
                            + " be encoded as a=1&b=2",
                    "describe the fields as the properties of an object");
            return text(media);
        }
        Type type = types.of(at);
        List<FieldEncoding> fields = media.encoding().entrySet().stream()
                .flatMap(each -> Encodings.field(each.getKey(), each.getValue()).stream())
                .toList();
        reportNested(at, media);
        return new Payload.Form(type.equals(new Type.Any()) ? new Type.MapOf(type) : type, at, fields);
    }

    private void reportNested(Location form, MediaTypeObject media) {
        NestedValues nested = new NestedValues(schemas, reporter);
        Map<String, List<Schema>> properties =
                EffectiveSchema.of(schemas.at(form), schemas.schemas()).properties();
        media.encoding().forEach((name, encoding) -> {
            List<Schema> all = properties.getOrDefault(name, List.of());
            Encodings.field(name, encoding)
                    .map(FieldEncoding::styled)
                    .filter(styled -> !all.isEmpty())
                    .ifPresent(styled -> nested.reportField(name, styled, all.get(0), encoding.at()));
        });
    }

    private Payload.Multipart multipart(MediaTypeObject media) {
        Optional<Location> schema = Optional.ofNullable(media.schema());
        return new Payload.Multipart(
                schema.map(at -> parts.read(at, media.encoding())).orElse(List.of()), schema);
    }

    private Payload.Events events(MediaTypeObject media) {
        EventObject event = media.event();
        if (event.described()) {
            return described(media, event);
        }
        Location at = media.itemSchema() == null ? media.schema() : media.itemSchema();
        if (at == null || schemas.isText(schemas.at(at)) || schemas.isBinary(schemas.at(at))) {
            return new Payload.Events(Optional.empty(), Optional.empty());
        }
        return new Payload.Events(Optional.of(types.of(at)), Optional.of(at));
    }

    private Payload.Events described(MediaTypeObject media, EventObject event) {
        List<Location> json = event.json();
        if (json.size() == 1 && !event.text()) {
            return new Payload.Events(Optional.of(types.of(json.get(0))), Optional.of(json.get(0)));
        }
        if (!json.isEmpty()) {
            reporter.warning(
                    "SeveralEvents",
                    media.at(),
                    "the events have data of different types, so that callers get "
                            + (event.text() ? "it as text" : "any JSON"),
                    "describe the data with one schema, a oneOf of the types");
        }
        return event.text()
                ? new Payload.Events(Optional.empty(), Optional.empty())
                : new Payload.Events(Optional.of(new Type.Any()), Optional.empty());
    }

    /** The schema is the whole body's: of an array each item is a line, and of a text nothing is known of the lines. */
    private Payload.JsonLines lines(MediaTypeObject media) {
        Location line = media.itemSchema();
        if (line == null && media.schema() != null) {
            Schema whole = schemas.at(media.schema());
            boolean array = schemas.isArray(whole);
            line = array
                    ? schemas.items(whole).map(Schema::at).orElse(null)
                    : schemas.isText(whole) ? null : media.schema();
        }
        Location at = line == null ? SchemaRoots.anyItem(media) : line;
        return new Payload.JsonLines(types.of(at), at);
    }
}
