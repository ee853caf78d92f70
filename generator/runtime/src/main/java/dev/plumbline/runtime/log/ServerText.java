package dev.plumbline.runtime.log;

import dev.plumbline.runtime.auth.Secrets;
import java.nio.charset.StandardCharsets;

/** The beginning of a server's text, fit for one line of a log. */
public final class ServerText {

    private static final int LONGEST = 200;
    /** So much of a text is enough for an excerpt. */
    public static final int ENOUGH = 8192;

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
}
