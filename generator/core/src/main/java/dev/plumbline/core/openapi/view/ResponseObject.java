package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Response Object.
 *
 * @param headers by name
 * @param content by media type or range of media types; empty where the response has no body
 * @param links by name
 * @param failure what its {@code x-failure} says
 */
public record ResponseObject(
        Location at,
        @Nullable String description,
        Map<String, HeaderObject> headers,
        Map<String, MediaTypeObject> content,
        Map<String, LinkObject> links,
        Optional<FailureExtension> failure) {

    public ResponseObject {
        headers = Immutable.of(headers);
        content = Immutable.of(content);
        links = Immutable.of(links);
    }
}
