package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Request Body Object.
 *
 * @param content by media type or range of media types
 */
public record RequestBodyObject(
        Location at, @Nullable String description, boolean required, Map<String, MediaTypeObject> content) {

    public RequestBodyObject {
        content = Immutable.of(content);
    }
}
