package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Encoding Object. Its {@code style}, {@code explode} and {@code allowReserved} are null where they are not written:
 * {@code contentType} counts only where none of them is.
 *
 * @param contentType one or more media types, separated by commas
 * @param headers of a part, by name
 */
public record EncodingObject(
        Location at,
        @Nullable String contentType,
        Map<String, HeaderObject> headers,
        @Nullable ParameterStyle style,
        @Nullable Boolean explode,
        @Nullable Boolean allowReserved) {

    public EncodingObject {
        headers = Immutable.of(headers);
    }
}
