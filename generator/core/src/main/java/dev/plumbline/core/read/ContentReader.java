package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.openapi.OpenApiView;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.types.TypeReader;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
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
    Optional<Content> read(Map.Entry<String, MediaType> media) {
        MediaType type = media.getValue();
        Schema<?> described = type.getSchema();
        if (described == null) {
            reporter.error(
                    "MissingSchema",
                    OpenApiView.location(type.getExtensions()),
                    "the body has no schema, so nothing can be made to hold it",
                    "describe it under \"schema\"; {} is any JSON");
            return Optional.empty();
        }
        Location schema = OpenApiView.location(described.getExtensions());
        List<Example> own = examples.read(type.getExample(), type.getExamples());
        return Optional.of(
                new Content(media.getKey(), types.of(schema), schema, own.isEmpty() ? examples.ofSchema(schema) : own));
    }
}
