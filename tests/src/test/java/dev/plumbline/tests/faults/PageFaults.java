package dev.plumbline.tests.faults;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.json.JsonReader;
import dev.plumbline.runtime.loopback.RawConnection;
import dev.plumbline.runtime.page.Pages;
import dev.plumbline.runtime.page.Paging;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Faults of a list that comes page by page: of three, the second is the one that fails. */
final class PageFaults {

    private static final String JSON = "application/json";
    private static final String LAST = "{\"data\":[\"e\",\"f\"]}";
    private static final Operation<JsonNode> LIST =
            Operation.get("list", "/items", json -> json).secured().build();
    private static final Paging<String, JsonNode> ITEMS =
            Paging.of(LIST, "/data", JsonReader::string).cursor("after", "/next", null);

    private PageFaults() {}

    static List<WireFault> all() {
        return List.of(
                listing("GET, pages: reset in the middle of the second, every time", (peer, number, site) -> {
                    if (number == 1) {
                        send(peer, page(1));
                    } else {
                        resetInAPage(peer);
                    }
                }),
                listing("GET, pages: reset in the middle of the second, once", (peer, number, site) -> {
                    if (number == 2) {
                        resetInAPage(peer);
                    } else {
                        send(peer, number == 4 ? LAST : page(number == 1 ? 1 : 2));
                    }
                }),
                WireFault.of(
                        "GET, pages: reset in the middle of the second, until the caller goes on from there",
                        (peer, number, site) -> {
                            if (number > 1 && number < 5) {
                                resetInAPage(peer);
                            } else {
                                send(peer, number == 6 ? LAST : page(number == 1 ? 1 : 2));
                            }
                        },
                        PageFaults::goOn),
                listing("GET, pages: the second has no list", (peer, number, site) -> {
                    send(peer, number == 1 ? page(1) : "{\"data\":\"none\"}");
                }),
                listing("GET, pages: the second leads to itself", (peer, number, site) -> {
                    send(peer, page(1));
                }),
                listing("GET, pages: HTTP 403 for the second", (peer, number, site) -> {
                    if (number == 1) {
                        send(peer, page(1));
                    } else {
                        peer.send(UploadFaults.status(403, ""));
                    }
                }));
    }

    private static WireFault listing(String name, WireSite.Script script) {
        return WireFault.of(name, script, call -> Reading.toTheEnd(call, pages(call)));
    }

    private static Pages<String, JsonNode> pages(WireCall call) {
        return call.caller().pages(ITEMS, Arguments.none(), CallOptions.none());
    }

    private static void goOn(WireCall call) throws Throwable {
        Pages<String, JsonNode> pages = pages(call);
        try {
            Reading.toTheEnd(call, pages);
        } catch (ConnectionFailedException e) {
            call.tell("`ConnectionFailedException`");
            Reading.toTheEnd(call, pages.from("c1"));
        }
    }

    private static void send(RawConnection peer, String page) throws IOException {
        peer.send(AnswerFaults.body(JSON, page));
    }

    private static String page(int number) {
        return "{\"data\":[\"" + (number == 1 ? "a\",\"b" : "c\",\"d") + "\"],\"next\":\"c" + number + "\"}";
    }

    private static void resetInAPage(RawConnection peer) throws IOException {
        String whole = AnswerFaults.body(JSON, page(2));
        peer.send(whole.substring(0, whole.length() - 5)).reset();
    }
}
