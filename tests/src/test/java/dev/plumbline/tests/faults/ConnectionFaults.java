package dev.plumbline.tests.faults;

import dev.plumbline.runtime.loopback.ClosedPort;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Faults before there is an answer. */
final class ConnectionFaults {

    private static final Certificates VALID = Certificates.issue("localhost", 1);
    private static final Certificates FOREIGN = Certificates.issue("other.example", 1);
    private static final Certificates EXPIRED = Certificates.issue("localhost", 10);

    private ConnectionFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("No such host", () -> new Nowhere("http://no-such-host.invalid", () -> {})),
                Fault.of("Connection refused", ConnectionFaults::refused),
                Fault.of("TLS: a certificate that nobody vouches for", () -> untrusted(VALID)),
                Fault.of("TLS: a certificate for another host", () -> trusted(FOREIGN)),
                Fault.of("TLS: a certificate that has expired", () -> trusted(EXPIRED)),
                Fault.of(
                        "TLS: the server speaks plain HTTP",
                        // It waits for the client to end it: to close with a handshake unread would be a reset.
                        () -> RawSite.expectingTls(
                                peer -> peer.send("HTTP/1.1 400 Bad\r\n\r\n").silence())),
                Fault.of(
                        "TLS: reset during the handshake",
                        () -> RawSite.expectingTls(peer -> {
                            peer.take(20);
                            peer.reset();
                        })),
                Fault.of(
                        "TLS: the server ends the connection during the handshake",
                        () -> RawSite.expectingTls(RawConnection::takeTlsRecord)),
                Fault.of("Reset before the request", () -> RawSite.connecting(RawConnection::reset))
                        .withRace(),
                Fault.of("Reset during the request", () -> RawSite.connecting(ConnectionFaults::resetDuringTheRequest))
                        .withLargeRequest(),
                Fault.answer("Reset after the request", RawConnection::reset),
                Fault.answer("Empty reply", peer -> {}),
                Fault.answer("No answer in time", RawConnection::silence).withoutEnd());
    }

    private static Site refused() {
        ClosedPort port = new ClosedPort();
        return new Nowhere(port.url(), port::close);
    }

    /** Well within its body, where it has one: until the client is asked for that, it knows that nothing was sent. */
    private static void resetDuringTheRequest(RawConnection peer) throws IOException {
        String beginning = new String(peer.take(20), StandardCharsets.US_ASCII);
        if (beginning.startsWith("POST")) {
            peer.take(1 << 20);
        }
        peer.reset();
    }

    private static Site untrusted(Certificates keys) throws Exception {
        return RawSite.secure(keys.server(), null);
    }

    private static Site trusted(Certificates keys) throws Exception {
        return RawSite.secure(keys.server(), keys.client());
    }
}
