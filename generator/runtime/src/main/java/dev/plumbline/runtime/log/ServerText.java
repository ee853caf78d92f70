package dev.plumbline.runtime.log;

import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.http.HttpReply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The beginning of a server's text, fit for one line of a log. */
public final class ServerText {

    private static final int LONGEST = 200;
    /** So much of a text is enough for an excerpt. */
    public static final int ENOUGH = 8192;

    private static final List<String> REQUEST_IDS = List.of(
            "x-request-id", "request-id", "x-amzn-requestid", "x-ms-request-id", "x-correlation-id", "x-trace-id");

    private ServerText() {}

    /** As much of a body as an excerpt can need. */
    public static String start(byte[] body) {
        return new String(body, 0, Math.min(body.length, ENOUGH), StandardCharsets.UTF_8);
    }

    /**
     * Without secrets. White space and control characters become one space each run; what is cut off is shown by dots.
     */
    public static String of(Secrets secrets, String text) {
        String line = secrets.redact(text)
                .replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    /** What the server calls a request: by the header that the document names, else by one that servers use for it. */
    public static @Nullable String requestId(HttpReply reply, @Nullable String documented, Secrets secrets) {
        String id = documented == null ? null : id(reply, documented);
        for (int i = 0; id == null && i < REQUEST_IDS.size(); i++) {
            id = id(reply, REQUEST_IDS.get(i));
        }
        return id == null ? null : of(secrets, id);
    }

    private static @Nullable String id(HttpReply reply, String header) {
        List<String> ids = reply.headers().allValues(header);
        return ids.isEmpty() || ids.get(0).isBlank() ? null : ids.get(0);
    }
}
