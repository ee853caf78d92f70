package dev.plumbline.runtime.loopback;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** The server's end of one connection. */
public final class RawConnection {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final Socket socket;
    private final InputStream in;
    private String request = "";
    private boolean clientGone;

    RawConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** Head and body of the next request, or null where the client sends no whole one. */
    public @Nullable String read() throws IOException {
        String head = readHead();
        if (head == null) {
            return null;
        }
        Matcher announced = LENGTH.matcher(head);
        int length = announced.find() ? Integer.parseInt(announced.group(1)) : 0;
        byte[] body = in.readNBytes(length);
        request = head + new String(body, StandardCharsets.UTF_8);
        return body.length < length ? null : request;
    }

    /** The head of the next request, or null where the client sends no whole one. */
    public @Nullable String readHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
        }
        request = head.toString();
        return request;
    }

    /** Reads the body that follows the head: as long as that says, or in chunks. */
    public byte[] takeBody() throws IOException {
        Matcher announced = LENGTH.matcher(request);
        return announced.find() ? take(Integer.parseInt(announced.group(1))) : takeChunks();
    }

    /** Reads a body in chunks to its end, and gives what is in them. */
    public byte[] takeChunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = chunk(); length > 0; length = chunk()) {
            body.write(in.readNBytes(length));
            in.readNBytes(2);
        }
        in.readNBytes(2);
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.append((char) next);
        }
        return Integer.parseInt(line.toString().strip(), 16);
    }

    /** Reads so many bytes, or as many as the client sends. */
    public byte[] take(int bytes) throws IOException {
        return in.readNBytes(bytes);
    }

    /** Reads a TLS record to its end: a connection that is closed with bytes unread is reset. */
    public void takeTlsRecord() throws IOException {
        byte[] head = take(5);
        if (head.length == 5) {
            take((head[3] & 0xFF) << 8 | head[4] & 0xFF);
        }
    }

    /** The connection as TLS has it, on a server of TLS. */
    public SSLSocket tls() {
        return (SSLSocket) socket;
    }

    /** Head and body of the request that was read last. */
    public String request() {
        return request;
    }

    public RawConnection send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    public RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Ends the connection with a reset instead of an orderly close. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Says nothing until the client ends the connection. */
    public void silence() throws IOException {
        try {
            while (in.read() >= 0) {
                // What a client sends after its request does not matter.
            }
        } finally {
            clientGone = true;
        }
    }

    /** Whether a silence lasted until the client ended the connection. */
    boolean isClientGone() {
        return clientGone;
    }
}
