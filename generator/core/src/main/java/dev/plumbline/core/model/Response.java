package dev.plumbline.core.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A documented response.
 *
 * @param status {@code 200}, {@code 4XX} or {@code default}
 * @param contents what it may hold, the preferred first; empty for a response without a body
 * @param headers in document order
 * @param failure how to see that it is a failure all the same
 */
public record Response(
        String status,
        @Nullable String description,
        List<Content> contents,
        List<Header> headers,
        Optional<Failure> failure) {

    public Response {
        contents = List.copyOf(contents);
        headers = List.copyOf(headers);
    }

    public boolean isSuccess() {
        return status.startsWith("2");
    }

    /** Whether its status is a redirection, or says that nothing was modified. */
    public boolean isRedirect() {
        return status.startsWith("3");
    }

    /** What it holds where the caller does not choose: not the stream, where there is something else, too. */
    public Optional<Content> content() {
        return contents.stream()
                .filter(content -> !content.isStream())
                .findFirst()
                .or(() -> contents.stream().findFirst());
    }
}
