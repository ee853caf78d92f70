package dev.plumbline.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Faults of responses that are bytes. */
final class DownloadFaults {

    private static final Operation<BinaryContent> LOAD = Operation.<BinaryContent>responding("GET", "load", "/file")
            .on("200", ResponseDecoder.binary("application/octet-stream"))
            .secured()
            .build();
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n";
    private static final byte[] SOME = new byte[100_000];
    private static final byte[] BEFORE = "as it was".getBytes(StandardCharsets.US_ASCII);

    private DownloadFaults() {}

    static List<WireFault> all() {
        return List.of(
                WireFault.of("GET, bytes into a file: cut short", DownloadFaults::cutShort, DownloadFaults::intoFile),
                WireFault.of("GET, bytes into memory: cut short", DownloadFaults::cutShort, DownloadFaults::bytes),
                WireFault.of("GET, bytes as a stream: cut short", DownloadFaults::cutShort, DownloadFaults::stream),
                WireFault.of(
                        "GET, bytes into a file: reset on the way",
                        (peer, number, site) -> {
                            half(peer, site);
                            peer.reset();
                        },
                        DownloadFaults::intoFile),
                WireFault.of(
                        "GET, bytes into a file: chunks without an end",
                        (peer, number, site) -> {
                            peer.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
                            site.awaitClient();
                        },
                        DownloadFaults::intoFile),
                WireFault.of(
                                "GET, bytes into a file: silence on the way",
                                (peer, number, site) -> {
                                    half(peer, site);
                                    peer.silence();
                                },
                                DownloadFaults::intoFile)
                        .withoutEnd(),
                WireFault.of(
                                "GET, bytes into memory: 1 GiB that is announced",
                                (peer, number, site) -> {
                                    peer.send(HEAD + "Content-Length: " + (1 << 30) + "\r\n\r\n");
                                    peer.silence();
                                },
                                DownloadFaults::bytes)
                        .saying("writeTo"),
                WireFault.of(
                        "GET, bytes: closed after the first",
                        (peer, number, site) -> {
                            half(peer, site);
                            peer.silence();
                        },
                        call -> {
                            try (BinaryContent content = load(call);
                                    InputStream stream = content.stream()) {
                                assertThat(stream.read()).isZero();
                            }
                            call.tell("closed");
                        }));
    }

    private static BinaryContent load(WireCall call) throws Throwable {
        BinaryContent content = call.value(LOAD, Arguments.none());
        call.tell("the head");
        call.site().proceed();
        return content;
    }

    /** What comes next comes once the caller has the head: else the failure might be that of the call. */
    private static void half(RawConnection peer, WireSite site) throws IOException, InterruptedException {
        peer.send(HEAD + "Content-Length: " + 2 * SOME.length + "\r\n\r\n").send(SOME);
        site.awaitClient();
    }

    private static void cutShort(RawConnection peer, int number, WireSite site)
            throws IOException, InterruptedException {
        half(peer, site);
    }

    private static void bytes(WireCall call) throws Throwable {
        try (BinaryContent content = load(call)) {
            call.tell(String.format(Locale.ROOT, "%,d bytes", content.bytes().length));
        }
    }

    /** The failure of a stream is an {@link IOException} with the call's own as its cause. */
    private static void stream(WireCall call) throws Throwable {
        try (BinaryContent content = load(call);
                InputStream stream = content.stream()) {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            assertThat(e.getCause()).isInstanceOf(CallException.class);
            throw e.getCause();
        }
    }

    /** Whatever happens, what was there before is there, and nothing beside it. */
    private static void intoFile(WireCall call) throws Throwable {
        Path target = Files.write(call.folder().resolve("target.bin"), BEFORE);
        try (BinaryContent content = load(call)) {
            content.writeTo(target);
            call.tell("a file");
        } finally {
            assertThat(target).hasBinaryContent(BEFORE);
            try (Stream<Path> files = Files.list(call.folder())) {
                assertThat(files.toList()).containsExactly(target);
            }
        }
    }
}
