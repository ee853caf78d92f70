package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.List;

/** A JSON body: its media type, type, where its schema stands, and the document's examples of it. */
public record Content(String mediaType, Type type, Location schema, List<Example> examples) {

    public Content {
        examples = List.copyOf(examples);
    }
}
