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

    private static final String COLUMNS = """
            | Fault | Exception | Processed | Requests | Pauses |
            |---|---|---|---|---|
            """;
    private static final String WIRE = """

            # What comes of faults of streams, uploads, downloads and tokens

            The same for exchanges that are more than JSON for JSON, described by hand as generated code describes them. The
            second column is what the caller got, the exception last. Of a stream these are the items that were read, by
            iteration or by a subscriber that asked for one at a time; where the head was a success the request was accepted,
            and is not sent again. *Requests* are those that began to come, a body that broke off included; *Tokens* are the
            requests for access tokens. A request whose token cannot be had is not sent.

            Where the caller takes its time, the server got rid of less than 16 MiB of 256. All that was logged, thrown and
            printed on the way was searched for the key, the client's secret and its token, in every form: none was found.
            """;
    private static final String WIRE_COLUMNS = """
            | Fault | The caller got | Processed | Requests | Tokens | Pauses |
            |---|---|---|---|---|---|
            """;

    private final Map<Exchange, Map<Transports, List<String>>> rows = new EnumMap<>(Exchange.class);

    private final Map<Transports, List<String>> wireRows = new EnumMap<>(Transports.class);

    /** Adds the rows of one transport for what is more than JSON for JSON. */
    void wireSection(Transports transports, List<String> lines) {
        wireRows.put(transports, lines);
    }

    /** Adds the rows of one transport and method. */
    void section(Exchange exchange, Transports transports, List<String> lines) {
        rows.computeIfAbsent(exchange, key -> new EnumMap<>(Transports.class)).put(transports, lines);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        rows.forEach((exchange, byTransport) -> byTransport.forEach((transports, lines) -> {
            List<String> usual = transports == Transports.JDK ? List.of() : byTransport.get(Transports.JDK);
            text.append("\n## ").append(exchange);
            table(text, transports, lines, usual, COLUMNS);
        }));
        text.append(WIRE);
        wireRows.forEach((transports, lines) -> {
            List<String> usual = transports == Transports.JDK ? List.of() : wireRows.get(Transports.JDK);
            text.append("\n## Streams, uploads, downloads and tokens");
            table(text, transports, lines, usual, WIRE_COLUMNS);
        });
        return text.toString();
    }

    private static void table(
            StringBuilder text, Transports transports, List<String> lines, List<String> usual, String columns) {
        List<String> told = lines.stream().filter(line -> !usual.contains(line)).toList();
        text.append(", ").append(transports.title());
        if (lines.size() > told.size()) {
            text.append(": where it differs from the JDK's");
        }
        text.append("\n\n");
        if (told.isEmpty()) {
            text.append("Nowhere.\n");
        } else {
            text.append(columns);
            told.forEach(line -> text.append("| ").append(line).append(" |\n"));
        }
    }

    static String written() throws IOException {
        return Files.readString(FILE);
    }

    void write() throws IOException {
        Files.writeString(FILE, text());
    }
}
