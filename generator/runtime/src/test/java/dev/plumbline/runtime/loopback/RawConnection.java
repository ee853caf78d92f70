package dev.plumbline.runtime.loopback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection of a {@link RawServer}. */
public final class RawConnection {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final Socket socket;
    private final RawServer server;
    private String request = "";

    RawConnection(Socket socket, RawServer server) {
        this.socket = socket;
        this.server = server;
    }

    /** Head and body, or null where the client sends no whole request. */
    @Nullable
    String readRequest() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String text = "";
        while (!text.contains("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            read.write(next);
            text = next == '\n' ? read.toString(StandardCharsets.UTF_8) : text;
        }
        Matcher length = LENGTH.matcher(text);
        if (length.find()) {
            read.write(in.readNBytes(Integer.parseInt(length.group(1))));
        }
        request = read.toString(StandardCharsets.UTF_8);
        return request;
    }

    /** Head and body of the request. */
    public String request() {
        return request;
    }

    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Ends the connection with a reset instead of an orderly close. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Says nothing until the client ends the connection. */
    public void silence() throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {
                // What a client sends after its request does not matter.
            }
        } finally {
            server.clientWentAway();
        }
    }
}
