package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.types.TypeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON bodies. */
final class ContentReader {

    private final TypeReader types;
    private final ExampleReader examples;
    private final ProblemReporter reporter;

    ContentReader(TypeReader types, ExampleReader examples, ProblemReporter reporter) {
        this.types = types;
        this.examples = examples;
        this.reporter = reporter;
    }

    /** The body, or empty where its media type has no schema, which is reported. */
    Optional<Content> read(Map.Entry<String, MediaTypeObject> media) {
        MediaTypeObject type = media.getValue();
        Location schema = type.schema();
        if (schema == null) {
            reporter.error(
                    "MissingSchema",
                    type.at(),
                    "the body has no schema, so nothing can be made to hold it",
                    "describe it under \"schema\"; {} is any JSON");
            return Optional.empty();
        }
        List<Example> own = examples.read(type.examples());
        return Optional.of(new Content(
                media.getKey(),
                new Payload.Json(types.of(schema), schema, false),
                own.isEmpty() ? examples.ofSchema(schema) : own));
    }
}
