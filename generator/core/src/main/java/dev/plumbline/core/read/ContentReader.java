package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;

/** Reads bodies: what each is, and the document's examples of it. */
final class ContentReader {

    private final PayloadReader payloads;
    private final ExampleReader examples;

    ContentReader(PayloadReader payloads, ExampleReader examples) {
        this.payloads = payloads;
        this.examples = examples;
    }

    Content request(Map.Entry<String, MediaTypeObject> media) {
        return content(media, payloads.request(media.getKey(), media.getValue()));
    }

    Content response(Map.Entry<String, MediaTypeObject> media) {
        return content(media, payloads.response(media.getKey(), media.getValue()));
    }

    private Content content(Map.Entry<String, MediaTypeObject> media, Payload payload) {
        MediaTypeObject type = media.getValue();
        List<Example> own = examples.read(type.examples());
        Location schema = type.schema();
        return new Content(
                media.getKey(),
                payload,
                own.isEmpty() && schema != null && payload.schema().isPresent() ? examples.ofSchema(schema) : own);
    }
}
