package dev.plumbline.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Faults of responses that come item by item. */
final class StreamFaults {

    private static final String EVENTS = "text/event-stream";
    private static final String LINES = "application/x-ndjson";
    private static final String EVENT = "id: 1\ndata: {\"n\":1}\n\n";
    private static final String LINE = "{\"n\":1}\n";
    private static final String UNTIL_CLOSED = "Connection: close\r\n\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";
    private static final Arguments QUESTION =
            Arguments.body(JsonNodeFactory.instance.objectNode().put("question", "why"));
    private static final int HELD_BACK = 16 << 20;
    private static final int FLOOD = 256 << 20;

    private static final Operation<EventStream<JsonNode>> ASK = Operation.<EventStream<JsonNode>>responding(
                    "POST", "ask", "/ask")
            .on("200", ResponseDecoder.events(EVENTS, json -> json, null))
            .secured()
            .build();
    private static final Operation<EventStream<JsonNode>> WATCH = Operation.<EventStream<JsonNode>>responding(
                    "GET", "watch", "/watch")
            .on("200", ResponseDecoder.events(EVENTS, json -> json, null))
            .secured()
            .build();
    private static final Operation<EventStream<JsonNode>> EXPORT = Operation.<EventStream<JsonNode>>responding(
                    "POST", "export", "/export")
            .on("200", ResponseDecoder.jsonLines(LINES, json -> json, null))
            .secured()
            .build();

    private StreamFaults() {}

    static List<WireFault> all() {
        return List.of(
                asking("POST, events: reset in the middle of an event", StreamFaults::resetInAnEvent),
                WireFault.of(
                        "GET, events: reset in the middle of an event",
                        UploadFaults.whole(StreamFaults::resetInAnEvent),
                        call -> Reading.toTheEnd(call, call.value(WATCH, Arguments.none()))),
                exporting("POST, lines: reset in the middle of a line", (peer, number, site) -> {
                    begin(peer, LINES, UNTIL_CLOSED).send(LINE + LINE);
                    site.awaitClient();
                    peer.send("{\"n\"").reset();
                }),
                asking("POST, events: chunks without an end", (peer, number, site) -> {
                    begin(peer, EVENTS, CHUNKED).send(chunk(EVENT)).send(chunk(EVENT));
                    site.awaitClient();
                    peer.send("40\r\ndata: {");
                }),
                asking(
                        "POST, events: of no announced length, they end in the middle of one",
                        (peer, number, site) ->
                                begin(peer, EVENTS, UNTIL_CLOSED).send(EVENT + EVENT + "data: {\"n\"")),
                asking(
                                "POST, events: silence after two",
                                (peer, number, site) -> begin(peer, EVENTS, UNTIL_CLOSED)
                                        .send(EVENT + EVENT)
                                        .silence())
                        .withoutEnd()
                        .saying("The request was accepted"),
                asking("POST, events: silence before the head", (peer, number, site) -> peer.silence())
                        .withoutEnd(),
                WireFault.of(
                        "POST, events: endless, the caller closes them",
                        StreamFaults::flood,
                        call -> Reading.leaving(call, call.value(ASK, QUESTION), 1000, () -> {})),
                WireFault.of(
                        "POST, events: endless, the caller takes ten and its time",
                        StreamFaults::flood,
                        call -> Reading.leaving(call, call.value(ASK, QUESTION), 10, () -> awaitHeldBack(call.site()))),
                WireFault.of(
                        "POST, events: closed from elsewhere while nothing comes",
                        (peer, number, site) -> begin(peer, EVENTS, UNTIL_CLOSED)
                                .send(EVENT + EVENT)
                                .silence(),
                        call -> Reading.closedFromElsewhere(call, call.value(ASK, QUESTION))),
                asking("POST, events: one of 1 GiB", StreamFaults::hugeEvent),
                asking(
                                "POST, events: data that is no JSON",
                                (peer, number, site) ->
                                        begin(peer, EVENTS, UNTIL_CLOSED).send(EVENT + "data: {\"n\n\n" + EVENT))
                        .saying("line 4"),
                exporting(
                                "POST, lines: one that is no JSON",
                                (peer, number, site) ->
                                        begin(peer, LINES, UNTIL_CLOSED).send(LINE + "{\"n\n" + LINE))
                        .saying("line 2"),
                asking(
                                "POST, events: HTML with status 200",
                                (peer, number, site) ->
                                        peer.send(AnswerFaults.body("text/html", "<html><body>Sign in</body></html>")))
                        .saying("text/html"),
                asking(
                        "POST, events: JSON with status 200",
                        (peer, number, site) -> peer.send(AnswerFaults.body("application/json", "{\"n\":1}"))),
                asking(
                        "POST, events: HTTP 503 with `Retry-After: 2`, every time",
                        (peer, number, site) -> peer.send(UploadFaults.status(503, "Retry-After: 2\r\n"))),
                asking("POST, events: HTTP 500", (peer, number, site) -> peer.send(UploadFaults.status(500, ""))));
    }

    private static WireFault asking(String name, WireSite.Script script) {
        return WireFault.of(
                name, UploadFaults.whole(script), call -> Reading.toTheEnd(call, call.value(ASK, QUESTION)));
    }

    private static WireFault exporting(String name, WireSite.Script script) {
        return WireFault.of(
                name, UploadFaults.whole(script), call -> Reading.toTheEnd(call, call.value(EXPORT, QUESTION)));
    }

    private static RawConnection begin(RawConnection peer, String type, String framing) throws IOException {
        return peer.send("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + framing);
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    /** The two before it are read by then: what a reset finds unread may be lost. */
    private static void resetInAnEvent(RawConnection peer, int number, WireSite site)
            throws IOException, InterruptedException {
        begin(peer, EVENTS, UNTIL_CLOSED).send(EVENT + EVENT);
        site.awaitClient();
        peer.send("data: {\"n\"").reset();
    }

    private static void flood(RawConnection peer, int number, WireSite site) throws IOException {
        WireSite.takeBody(peer);
        begin(peer, EVENTS, UNTIL_CLOSED);
        byte[] events = EVENT.repeat(1000).getBytes(StandardCharsets.US_ASCII);
        while (site.sent() < FLOOD) {
            site.flood(peer, events);
        }
        peer.silence();
    }

    private static void hugeEvent(RawConnection peer, int number, WireSite site) throws IOException {
        begin(peer, EVENTS, UNTIL_CLOSED).send(EVENT + "data: \"");
        byte[] mebibyte = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        while (site.sent() < 1 << 30) {
            site.flood(peer, mebibyte);
        }
        peer.silence();
    }

    /** Until the server gets rid of nothing more, which has to be long before the end. */
    private static void awaitHeldBack(WireSite site) throws InterruptedException {
        long before = -1;
        while (before < site.sent() && site.sent() < FLOOD) {
            before = site.sent();
            Thread.sleep(200);
        }
        assertThat(site.sent()).isLessThan(HELD_BACK);
    }
}
