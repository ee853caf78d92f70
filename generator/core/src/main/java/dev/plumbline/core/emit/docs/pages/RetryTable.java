package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Line;
import java.util.List;

/** When the runtime repeats an attempt by itself. */
final class RetryTable {

    static final List<String> HEADER =
            List.of("What happened", "A request that can be sent twice", "Any other request");

    private static final String AGAIN = "sent again";
    private static final String NEVER = "not sent again";

    static final List<List<Line>> ROWS = List.of(
            row("No connection: refused, no such host, TLS, too late", AGAIN, AGAIN),
            row("429", AGAIN, AGAIN),
            row("503 that asks for a pause", AGAIN, AGAIN),
            row("408, 500, 502, 504, any other 503", AGAIN, NEVER),
            row("The connection was lost after sending began", AGAIN, NEVER),
            row("No complete response within the call's timeout", NEVER, NEVER),
            row("Any other status", NEVER, NEVER));

    private RetryTable() {}

    private static List<Line> row(String event, String repeatable, String other) {
        return List.of(Line.words(event), Line.words(repeatable), Line.words(other));
    }
}
