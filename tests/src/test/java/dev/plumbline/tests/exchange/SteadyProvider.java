package dev.plumbline.tests.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers every request for a video alike, and every one for a message, over connections that live on, with as little work as possible. */
final class SteadyProvider implements AutoCloseable {

    /** What its threads are called, whose work is no client's. */
    static final String THREADS = "steady-provider";

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final String BODY =
            "{\"id\":\"gen_1\",\"task_id\":\"task_1\",\"object\":\"video\",\"status\":\"queued\","
                    + "\"model\":\"veo3.1-video-720p\",\"progress\":0,\"created_at\":1760000000}";
    private static final String MESSAGE = "{\"id\":\"task_1\",\"type\":\"message\",\"role\":\"assistant\","
            + "\"model\":\"m\",\"content\":[],\"stop_reason\":\"end_turn\",\"stop_sequence\":null,"
            + "\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}";
    private static final byte[] ANSWER = answer(BODY);
    private static final byte[] OTHER_ANSWER = answer(MESSAGE);

    private final ServerSocket listener;

    SteadyProvider() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            StringBuilder head = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.append((char) next);
                if (next == '\n' && head.length() > 3 && head.charAt(head.length() - 3) == '\n') {
                    Matcher length = LENGTH.matcher(head);
                    in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                    socket.getOutputStream().write(head.indexOf("/v1/messages") < 0 ? ANSWER : OTHER_ANSWER);
                    head.setLength(0);
                }
            }
        } catch (IOException e) {
            // The client ended the connection.
        }
    }

    private static byte[] answer(String body) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length();
        return (head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, THREADS);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
