package dev.plumbline.runtime.log;

import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.http.HttpReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a server calls a request: the header that the document names, else one that servers use for it. */
public final class RequestIds {

    private static final List<String> KNOWN = List.of(
            "x-request-id", "request-id", "x-amzn-requestid", "x-ms-request-id", "x-correlation-id", "x-trace-id");

    private RequestIds() {}

    public static @Nullable String of(HttpReply reply, @Nullable String documented, Secrets secrets) {
        String id = documented == null ? null : id(reply, documented);
        for (int i = 0; id == null && i < KNOWN.size(); i++) {
            id = id(reply, KNOWN.get(i));
        }
        return id == null ? null : ServerText.of(secrets, id);
    }

    private static @Nullable String id(HttpReply reply, String header) {
        List<String> ids = reply.headers().allValues(header);
        return ids.isEmpty() || ids.get(0).isBlank() ? null : ids.get(0);
    }
}
