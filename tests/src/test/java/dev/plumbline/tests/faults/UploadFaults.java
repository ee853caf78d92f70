package dev.plumbline.tests.faults;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Faults of requests whose body is a form or a file. */
final class UploadFaults {

    private static final Operation<String> STORE = Operation.<String>responding("POST", "store", "/files")
            .body(BodyEncoder.multipart("multipart/form-data", null), BodyEncoder.binary("*/*"))
            .on("201", ResponseDecoder.json("application/json", json -> "a value"))
            .on("202", ResponseDecoder.empty("nothing, as documented"))
            .on("204", ResponseDecoder.empty("nothing, as documented"))
            .secured()
            .build();
    private static final byte[] LARGE = new byte[16 << 20];
    private static final byte[] SMALL = new byte[1000];

    private UploadFaults() {}

    static List<WireFault> all() {
        return List.of(
                WireFault.of(
                        "POST, form: reset in the middle of the upload",
                        (peer, number, site) -> {
                            peer.take(1 << 20);
                            peer.reset();
                        },
                        call -> store(call, form(FileContent.of(LARGE)))),
                WireFault.of(
                        "POST, file: reset in the middle of the upload",
                        (peer, number, site) -> {
                            peer.take(1 << 20);
                            peer.reset();
                        },
                        call -> store(call, file(FileContent.of(LARGE)))),
                WireFault.of(
                        "POST, form: HTTP 413 while it is sent",
                        (peer, number, site) -> {
                            peer.take(1 << 10);
                            peer.send(status(413, "")).silence();
                        },
                        call -> store(call, form(FileContent.of(LARGE)))),
                WireFault.of(
                        "POST, form of a file on disk: HTTP 503 with `Retry-After: 2`, then HTTP 201",
                        whole((peer, number, site) -> peer.send(number == 1 ? unavailable() : created())),
                        call -> store(call, form(FileContent.of(onDisk(call))))),
                WireFault.of(
                                "POST, form of a stream that can be read once: HTTP 503 with `Retry-After: 2`",
                                whole((peer, number, site) -> peer.send(unavailable())),
                                call -> store(call, form(once())))
                        .saying("cannot send it again"),
                WireFault.of(
                                "POST, stream that can be read once: HTTP 500",
                                whole((peer, number, site) -> peer.send(status(500, ""))),
                                call -> store(call, file(once())))
                        .saying("cannot send it again"),
                WireFault.of(
                        "POST, form of a file that has vanished",
                        whole((peer, number, site) -> peer.send(created())),
                        call -> {
                            FileContent content = FileContent.of(onDisk(call));
                            Files.delete(onDisk(call));
                            store(call, form(content));
                        }),
                WireFault.of(
                        "POST, file that has vanished", whole((peer, number, site) -> peer.send(created())), call -> {
                            FileContent content = FileContent.of(onDisk(call));
                            Files.delete(onDisk(call));
                            store(call, file(content));
                        }),
                WireFault.of(
                                "POST, file that vanishes while it is sent",
                                whole((peer, number, site) -> peer.send(created())),
                                call -> store(call, file(FileContent.of(UploadFaults::vanished))))
                        .saying("NoSuchFileException"),
                WireFault.of(
                        "POST, form of a stream that breaks after 8 MiB",
                        whole((peer, number, site) -> peer.send(created())),
                        call -> store(call, form(FileContent.of(UploadFaults::breaking)))),
                WireFault.of(
                        "POST, form: HTTP 204, as documented",
                        whole((peer, number, site) -> peer.send("HTTP/1.1 204 No\r\nConnection: close\r\n\r\n")),
                        call -> store(call, form(FileContent.of(SMALL)))),
                WireFault.of(
                        "POST, form: HTTP 202, as documented",
                        whole((peer, number, site) ->
                                peer.send("HTTP/1.1 202 Yes\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")),
                        call -> store(call, form(FileContent.of(SMALL)))),
                WireFault.of(
                        "POST, form: HTTP 201 without its JSON",
                        whole((peer, number, site) ->
                                peer.send("HTTP/1.1 201 Yes\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")),
                        call -> store(call, form(FileContent.of(SMALL)))));
    }

    /** The script once the whole request is there. */
    static WireSite.Script whole(WireSite.Script script) {
        return (peer, number, site) -> {
            WireSite.takeBody(peer);
            script.play(peer, number, site);
        };
    }

    /** An answer of this status; its headers end with a line's end each. */
    static String status(int status, String headers) {
        return "HTTP/1.1 " + status + " Told\r\n" + headers
                + "Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    }

    private static String unavailable() {
        return status(503, "Retry-After: 2\r\n");
    }

    private static String created() {
        return status(201, "");
    }

    private static void store(WireCall call, Arguments arguments) throws Throwable {
        call.tell(call.value(STORE, arguments));
    }

    private static Arguments form(FileContent content) {
        return Arguments.body(MultipartForm.builder()
                .text("title", "holidays")
                .file("photo", content)
                .build());
    }

    private static Arguments file(FileContent content) {
        return Arguments.none().withBody("image/png", content);
    }

    private static Path onDisk(WireCall call) throws IOException {
        Path file = call.folder().resolve("photo.png");
        return Files.exists(file) ? file : Files.write(file, SMALL);
    }

    private static FileContent once() {
        return FileContent.once(new ByteArrayInputStream(SMALL));
    }

    private static InputStream vanished() {
        throw new UncheckedIOException(new NoSuchFileException("photo.png"));
    }

    private static InputStream breaking() {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[8 << 20]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        });
    }
}
