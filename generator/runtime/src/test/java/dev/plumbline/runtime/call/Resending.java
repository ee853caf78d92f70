package dev.plumbline.runtime.call;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.RawConnection;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks a server twice over one connection, which the server keeps after the first answer and drops, without a word, after
 * the second request: what an idle connection looks like that a proxy gives up at the wrong moment. Prints, for each
 * method, how many requests the server read whole after the first.
 */
public final class Resending {

    private Resending() {}

    public static void main(String[] arguments) {
        System.out.println(count("POST", true) + " " + count("POST", false) + " " + count("DELETE", false) + " "
                + count("GET", false));
    }

    static int count(String method, boolean body) {
        AtomicInteger requests = new AtomicInteger();
        try (Listener server = Listener.on("resending", connection -> serve(connection, requests))) {
            call(server.url(), method, body);
        }
        return requests.get() - 1;
    }

    private static void call(String url, String method, boolean body) {
        Operation<String> operation =
                Operation.of(method, "act", "/act", json -> "done").build();
        Arguments arguments = body ? Arguments.body(Checks.json("{'a':1}")) : Arguments.none();
        try (Caller caller =
                new Caller(Tasks.config(url).retry(RetryPolicy.none()).build())) {
            caller.call(operation, arguments, CallOptions.none());
            try {
                caller.call(operation, arguments, CallOptions.none());
            } catch (CallException e) {
                // The server never answers the second request.
            }
        }
    }

    private static void serve(RawConnection connection, AtomicInteger requests) throws IOException {
        while (connection.read() != null && requests.incrementAndGet() == 1) {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        }
    }
}
