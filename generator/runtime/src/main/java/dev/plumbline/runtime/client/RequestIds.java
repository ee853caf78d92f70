package dev.plumbline.runtime.client;

import dev.plumbline.runtime.http.HttpReply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a server calls a request: the header that the document names, else one that servers use for it. */
final class RequestIds {

    private static final List<String> KNOWN = List.of(
            "x-request-id", "request-id", "x-amzn-requestid", "x-ms-request-id", "x-correlation-id", "x-trace-id");

    private RequestIds() {}

    static @Nullable String of(HttpReply reply, @Nullable String documented, @Nullable ApiKey key) {
        return Stream.concat(Stream.ofNullable(documented), KNOWN.stream())
                .map(name -> reply.headers().firstValue(name))
                .flatMap(Optional::stream)
                .filter(id -> !id.isBlank())
                .findFirst()
                .map(id -> Excerpt.of(ApiKey.redact(key, id)))
                .orElse(null);
    }
}
