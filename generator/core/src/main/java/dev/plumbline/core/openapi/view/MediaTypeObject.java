package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Media Type Object.
 *
 * @param schema where the schema of the body stands; null where it has none
 * @param itemSchema where the schema of each item of a stream stands; null where it has none
 * @param event what its schemas say of server-sent events
 * @param examples of its {@code example}, which is called so, or its {@code examples}
 * @param encoding by property of a form or part of a multipart body
 */
public record MediaTypeObject(
        Location at,
        @Nullable Location schema,
        @Nullable Location itemSchema,
        EventObject event,
        List<ExampleObject> examples,
        Map<String, EncodingObject> encoding) {

    public MediaTypeObject {
        examples = List.copyOf(examples);
        encoding = Immutable.of(encoding);
    }
}
