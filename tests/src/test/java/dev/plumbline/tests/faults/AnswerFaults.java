package dev.plumbline.tests.faults;

import dev.plumbline.runtime.loopback.RawConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Faults of an answer that comes. */
final class AnswerFaults {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String TASK = "{\"id\":\"t1\",\"task_id\":\"t1\",\"status\":\"queued\"}";
    private static final String UNKNOWN_ENCODING =
            OK + "Content-Encoding: br\r\nContent-Length: 3\r\nConnection: close\r\n\r\n\t\b\f";
    private static final int GIBIBYTE = 1 << 30;

    private AnswerFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.text("Not HTTP", "SSH-2.0-OpenSSH_9.6\r\n"),
                Fault.answer("Reset during the headers", peer -> peer.send(OK).reset()),
                Fault.answer("Slow headers", peer -> peer.send(OK).silence()).withoutEnd(),
                Fault.answer(
                        "Reset during the body",
                        peer -> peer.send(OK + "Content-Length: 50\r\n\r\n{\"id\"")
                                .reset()),
                Fault.answer(
                                "Slow body",
                                peer -> peer.send(OK + "Content-Length: 50\r\n\r\n{\"id\"")
                                        .silence())
                        .withoutEnd(),
                Fault.text("`Content-Length` too long", OK + "Content-Length: 500\r\n\r\n" + TASK),
                Fault.text("`Content-Length` too short", OK + "Content-Length: 20\r\n\r\n" + TASK),
                Fault.text("`Content-Length` that is no number", OK + "Content-Length: many\r\n\r\n" + TASK),
                Fault.text("Chunks that are none", OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + TASK),
                Fault.text("Chunks without an end", OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n"),
                Fault.text("Truncated JSON", body("application/json", TASK.substring(0, 20))),
                Fault.text("JSON of another shape", body("application/json", "[]")),
                Fault.text("JSON that is 100,000 deep", body("application/json", "[".repeat(100_000))),
                Fault.text("HTML with status 200", body("text/html", "<html><body>Sign in</body></html>")),
                Fault.text("No content with status 200", body("application/json", "")),
                Fault.answer("gzip that was not asked for", peer -> peer.send(gzip(TASK, 1))),
                Fault.answer("gzip that is cut short", peer -> peer.send(answering(Arrays.copyOf(packed(TASK), 20)))),
                Fault.answer("gzip of 1 GiB", peer -> peer.send(gzip(" ".repeat(16 << 20), 64))),
                Fault.answer("An encoding that is not known", peer -> peer.send(UNKNOWN_ENCODING)),
                Fault.answer("1 GiB that is announced", peer -> flood(peer, "Content-Length: " + GIBIBYTE, "")),
                Fault.answer("1 GiB in chunks", peer -> flood(peer, "Transfer-Encoding: chunked", "100000\r\n")));
    }

    static String body(String type, String text) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + text.length()
                + "\r\nConnection: close\r\n\r\n" + text;
    }

    /** An answer of so many members, which unpack to one text. */
    private static byte[] gzip(String member, int members) throws IOException {
        byte[] packed = packed(member);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < members; i++) {
            all.writeBytes(packed);
        }
        return answering(all.toByteArray());
    }

    private static byte[] answering(byte[] body) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        String head = OK + "Content-Encoding: gzip\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
        answer.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    static void flood(RawConnection peer, String header, String chunk) throws IOException {
        byte[] mebibyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        peer.send(OK + header + "\r\n\r\n");
        for (int sent = 0; sent < GIBIBYTE; sent += mebibyte.length) {
            peer.send(chunk).send(mebibyte).send(chunk.isEmpty() ? "" : "\r\n");
        }
    }
}
