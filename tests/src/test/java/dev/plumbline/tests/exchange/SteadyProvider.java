package dev.plumbline.tests.exchange;

import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers every request for a video alike, and every one for a message, over connections that live on, with as little work as possible. */
final class SteadyProvider implements AutoCloseable {

    /** What its threads are called, whose work is no client's. */
    static final String THREADS = "steady-provider";

    private static final String BODY =
            "{\"id\":\"gen_1\",\"task_id\":\"task_1\",\"object\":\"video\",\"status\":\"queued\","
                    + "\"model\":\"veo3.1-video-720p\",\"progress\":0,\"created_at\":1760000000}";
    private static final String MESSAGE = "{\"id\":\"task_1\",\"type\":\"message\",\"role\":\"assistant\","
            + "\"model\":\"m\",\"content\":[],\"stop_reason\":\"end_turn\",\"stop_sequence\":null,"
            + "\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}";
    private static final byte[] ANSWER = answer(BODY);
    private static final byte[] OTHER_ANSWER = answer(MESSAGE);

    private final Listener listener = Listener.on(THREADS, SteadyProvider::serve);

    String url() {
        return listener.url();
    }

    private static void serve(RawConnection connection) throws IOException {
        String request = connection.read();
        while (request != null) {
            connection.send(request.contains("/v1/messages") ? OTHER_ANSWER : ANSWER);
            request = connection.read();
        }
    }

    private static byte[] answer(String body) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length();
        return (head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        listener.close();
    }
}
