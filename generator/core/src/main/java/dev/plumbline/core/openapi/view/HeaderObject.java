package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Header Object; its style is always {@link ParameterStyle#SIMPLE}.
 *
 * @param schema where its schema stands; null where it has none
 * @param content by media type, one at most
 * @param examples of its {@code example}, which is called so, or its {@code examples}
 */
public record HeaderObject(
        Location at,
        @Nullable String description,
        boolean required,
        boolean deprecated,
        boolean explode,
        @Nullable Location schema,
        Map<String, MediaTypeObject> content,
        List<ExampleObject> examples) {

    public HeaderObject {
        content = Immutable.of(content);
        examples = List.copyOf(examples);
    }
}
