package dev.plumbline.tests.soak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A provider whose connections live on, that fails one request in twenty, and counts the work it did by order. */
final class FlakyProvider implements AutoCloseable {

    /** The header by which a request says which order it is for. */
    static final String ORDER = "X-Order";

    private static final Pattern ORDER_LINE = Pattern.compile("(?i)\r\nx-order: *(\\S+)");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final String TASK = "{\"id\":\"t1\",\"task_id\":\"t1\",\"status\":\"queued\"}";
    private static final int ONE_IN = 20;

    private final ServerSocket listener;
    private final SplittableRandom random;
    private final Map<String, Integer> work = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger mishaps = new AtomicInteger();

    FlakyProvider(long seed) throws IOException {
        this.random = new SplittableRandom(seed);
        this.listener = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /** How often an order was worked on. */
    int work(String order) {
        return work.getOrDefault(order, 0);
    }

    int requests() {
        return requests.get();
    }

    int mishaps() {
        return mishaps.get();
    }

    int connections() {
        return open.size();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean lives = true;
            while (lives) {
                String head = head(in);
                if (head.isEmpty()) {
                    return;
                }
                Matcher length = LENGTH.matcher(head);
                in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                lives = answer(socket, head);
            }
        } catch (IOException e) {
            // The client ended the connection.
        } finally {
            open.remove(socket);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int next = in.read();
        while (next >= 0) {
            head.append((char) next);
            if (next == '\n' && head.length() > 3 && head.charAt(head.length() - 3) == '\n') {
                return head.toString();
            }
            next = in.read();
        }
        return "";
    }

    private boolean answer(Socket socket, String head) throws IOException {
        requests.incrementAndGet();
        Mishap mishap = draw();
        Matcher order = ORDER_LINE.matcher(head);
        if (mishap.works() && order.find()) {
            work.merge(order.group(1), 1, Integer::sum);
        }
        switch (mishap) {
            case NONE -> send(socket, "200 OK", "", TASK);
            case RESET_AFTER_WORK -> socket.setSoLinger(true, 0);
            case NO_REPLY -> socket.shutdownOutput();
            case CUT_OFF ->
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"id\"".getBytes(StandardCharsets.UTF_8));
            case HTML -> send(socket, "200 OK", "", "<html>Sign in</html>");
            case SERVER_ERROR -> send(socket, "500 Oops", "", "{}");
            case UNAVAILABLE -> send(socket, "503 Busy", "Retry-After-Ms: 1\r\nRetry-After: 0\r\n", "{}");
            case DECLINED -> send(socket, "429 Slowly", "", "{}");
            case DECLINED_FOR_A_WHILE -> send(socket, "429 Slowly", "Retry-After-Ms: 2\r\n", "{}");
        }
        return mishap != Mishap.RESET_AFTER_WORK && mishap != Mishap.NO_REPLY && mishap != Mishap.CUT_OFF;
    }

    private synchronized Mishap draw() {
        if (random.nextInt(ONE_IN) > 0) {
            return Mishap.NONE;
        }
        mishaps.incrementAndGet();
        return Mishap.values()[1 + random.nextInt(Mishap.values().length - 1)];
    }

    private static void send(Socket socket, String status, String headers, String body) throws IOException {
        String answer = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "flaky-provider");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
