package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks a server twice over one connection, which the server keeps after the first answer and drops, without a word, after
 * the second request: what an idle connection looks like that a proxy gives up at the wrong moment. Prints, for each
 * method, how many requests the server read whole after the first.
 */
public final class Resending {

    private Resending() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(count("POST", true) + " " + count("POST", false) + " " + count("DELETE", false) + " "
                + count("GET", false));
    }

    static int count(String method, boolean body) throws IOException {
        AtomicInteger requests = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread accepting = new Thread(() -> accept(server, requests));
            accepting.setDaemon(true);
            accepting.start();
            call("http://127.0.0.1:" + server.getLocalPort(), method, body);
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

    private static void accept(ServerSocket server, AtomicInteger requests) {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread serving = new Thread(() -> serve(socket, requests));
                serving.setDaemon(true);
                serving.start();
            }
        } catch (IOException e) {
            // The test has ended.
        }
    }

    private static void serve(Socket socket, AtomicInteger requests) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            while (read(in)) {
                if (requests.incrementAndGet() > 1) {
                    return;
                }
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private static boolean read(BufferedReader in) throws IOException {
        int length = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            if (line.isEmpty()) {
                return in.skip(length) == length;
            }
        }
        return false;
    }
}
