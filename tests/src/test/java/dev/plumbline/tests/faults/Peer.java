package dev.plumbline.tests.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's end of one connection. */
final class Peer {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final Socket socket;
    private String request = "";

    Peer(Socket socket) {
        this.socket = socket;
    }

    /** Reads a whole request; false where there is none. */
    boolean read() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            read.write(next);
            head = next == '\n' ? read.toString(StandardCharsets.ISO_8859_1) : "";
        }
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            read.write(in.readNBytes(Integer.parseInt(length.group(1))));
        }
        request = read.toString(StandardCharsets.UTF_8);
        return true;
    }

    /** Reads so many bytes and no more. */
    void read(int bytes) throws IOException {
        socket.getInputStream().readNBytes(bytes);
    }

    /** Head and body of the request. */
    String request() {
        return request;
    }

    Peer send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    Peer send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Ends the connection with a reset instead of an orderly close. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Says nothing until the client ends the connection. */
    void silence() throws IOException {
        while (socket.getInputStream().read() >= 0) {
            // What a client sends after its request does not matter.
        }
    }
}
