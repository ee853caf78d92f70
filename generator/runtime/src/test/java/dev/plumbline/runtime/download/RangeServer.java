package dev.plumbline.runtime.download;

import dev.plumbline.runtime.loopback.RawConnection;
import dev.plumbline.runtime.loopback.RawServer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server of one file that loses the connection as often as it is told to, and knows ranges. */
final class RangeServer implements RawServer.Answer, AutoCloseable {

    private static final Pattern RANGE = Pattern.compile("\r\nRange: bytes=(\\d+)-\r\n");

    final byte[] file = new byte[200_000];
    final RawServer server = RawServer.answering(this);
    private final AtomicInteger losses;
    private final String version;
    private volatile String part = "206 Partial Content\r\n";
    private volatile int shift;

    /**
     * @param version header lines that say the file's version
     * @param losses how many answers end half-way
     */
    RangeServer(String version, int losses) {
        this.version = version;
        this.losses = new AtomicInteger(losses);
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) (i * 31 >> 3);
        }
    }

    /** Answers ranges with this status line and these header lines, and with bytes from so many later on. */
    RangeServer lying(String part, int shift) {
        this.part = part;
        this.shift = shift;
        return this;
    }

    @Override
    public void give(RawConnection connection) throws IOException {
        int from = from(connection.request());
        int first = from < 0 ? 0 : from + shift;
        int length = from >= 0 && part.startsWith("416") ? 0 : file.length - first;
        String range = "Content-Range: bytes " + first + "-" + (file.length - 1) + "/" + file.length + "\r\n";
        String status = from < 0 ? "200 OK\r\n" : part + (part.contains("ontent-") ? "" : range);
        connection.send("HTTP/1.1 " + status + version + "Content-Length: " + length + "\r\nConnection: close\r\n\r\n");
        if (status.startsWith("416")) {
            return;
        }
        boolean loses = losses.getAndDecrement() > 0;
        connection.send(Arrays.copyOfRange(file, first, loses ? first + length / 2 : file.length));
    }

    private static int from(String request) {
        Matcher range = RANGE.matcher(request);
        return range.find() ? Integer.parseInt(range.group(1)) : -1;
    }

    /** The range that each request asked for, or -1. */
    List<Integer> asked() {
        return server.requests().stream().map(RangeServer::from).toList();
    }

    String request(int n) {
        return server.requests().get(n);
    }

    String url() {
        return server.url() + "/video.mp4?signature=planted";
    }

    @Override
    public void close() {
        server.close();
    }
}
