package dev.plumbline.tests.faults;

import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The page that says what comes of every fault; it is written from what was seen, and held against it. */
final class FaultPage {

    private static final Path FILE = Checkout.root().resolve("tests/FAULTS.md");
    private static final String HEAD = """
            # What comes of faults

            Every row is a fault over a real socket, and what the checked-in client for UniAll's Veo 3.1 made of it: the
            exception, whether it says that the request may have been processed, how many requests the server saw, and the
            pauses between them. The blocking and the asynchronous form did the same. No connection was left open, and when
            the client was closed no thread. `GET` is `getVideo`; `POST` is `createVideo`, which costs money and must not
            reach the server twice.

            The JDK's client repeats a `GET` by itself, once, when the connection ends before the first byte of the answer;
            that is why three attempts can be six requests. Apache HttpClient repeats nothing; of its rows those are shown
            that differ. A dash is a call that succeeds: an answer that comes packed with gzip or deflate is unpacked above the
            transport, and may be no longer than any other then. Where a row says *either*, the client may notice the reset
            before it sends anything, and then tries again, or after.

            `FaultTest` makes these tables from what it sees and fails where they differ. To write them anew:
            `mvn verify -pl tests -am -Dtest=FaultTest -Dsurefire.failIfNoSpecifiedTests=false -Dfaults.write=true`.
            """;

    private final Map<Exchange, Map<Transports, List<String>>> rows = new EnumMap<>(Exchange.class);

    /** Adds the rows of one transport and method. */
    void section(Exchange exchange, Transports transports, List<String> lines) {
        rows.computeIfAbsent(exchange, key -> new EnumMap<>(Transports.class)).put(transports, lines);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        rows.forEach((exchange, byTransport) -> byTransport.forEach((transports, lines) -> {
            text.append("\n## ").append(exchange).append(", ").append(transports.title());
            List<String> usual = transports == Transports.JDK ? List.of() : byTransport.get(Transports.JDK);
            List<String> told =
                    lines.stream().filter(line -> !usual.contains(line)).toList();
            if (lines.size() > told.size()) {
                text.append(": where it differs from the JDK's");
            }
            text.append("\n\n");
            if (told.isEmpty()) {
                text.append("Nowhere.\n");
            } else {
                text.append("| Fault | Exception | Processed | Requests | Pauses |\n|---|---|---|---|---|\n");
                told.forEach(line -> text.append("| ").append(line).append(" |\n"));
            }
        }));
        return text.toString();
    }

    static String written() throws IOException {
        return Files.readString(FILE);
    }

    void write() throws IOException {
        Files.writeString(FILE, text());
    }
}
