package dev.plumbline.tests.exchange;

import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers every request for a video or a file alike, every one for a message, and every one for events, over connections
 * that live on, with as little work as possible.
 */
final class SteadyProvider implements AutoCloseable {

    /** What its threads are called, whose work is no client's. */
    static final String THREADS = "steady-provider";

    private static final int EVENT_COUNT = 1000;
    private static final String BODY =
            "{\"id\":\"gen_1\",\"task_id\":\"task_1\",\"object\":\"video\",\"status\":\"queued\","
                    + "\"model\":\"veo3.1-video-720p\",\"progress\":0,\"created_at\":1760000000}";
    private static final String MESSAGE = "{\"id\":\"task_1\",\"type\":\"message\",\"role\":\"assistant\","
            + "\"model\":\"m\",\"content\":[],\"stop_reason\":\"end_turn\",\"stop_sequence\":null,"
            + "\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}";
    private static final byte[] ANSWER = answer(BODY);
    private static final byte[] OTHER_ANSWER = answer(MESSAGE);

    private static final byte[] EVENTS = events();

    private final Listener listener = Listener.on(THREADS, SteadyProvider::serve);

    String url() {
        return listener.url();
    }

    private static void serve(RawConnection connection) throws IOException {
        String head = connection.readHead();
        while (head != null) {
            connection.takeBody();
            connection.send(
                    head.contains("/v1/messages") ? OTHER_ANSWER : head.contains("/v1/events") ? EVENTS : ANSWER);
            head = connection.readHead();
        }
    }

    /** 1,000 of about 90 bytes, as a model's words come. */
    private static byte[] events() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < EVENT_COUNT; i++) {
            events.append("event: delta\ndata: {\"index\":")
                    .append(i)
                    .append(",\"text\":\"A street interview at golden hour.\"}\n\n");
        }
        return answer("text/event-stream", events.toString());
    }

    private static byte[] answer(String body) {
        return answer("application/json", body);
    }

    private static byte[] answer(String type, String body) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length();
        return (head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        listener.close();
    }
}
