package dev.plumbline.core.emit.docs.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Chromium without a window, {@code -Dverdict.browser=/usr/bin/chromium}: one page for all calls, which are made by the
 * browser's own protocol for developers.
 */
final class BrowserEngine implements ScriptEngine {

    private static final String PROPERTY = "verdict.browser";
    private static final String ANNOUNCED = "DevTools listening on ";
    private static final int LONGEST_CALL_IN_MINUTES = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final Process browser;
    private final WebSocket page;

    BrowserEngine() {
        try {
            Path profile = Files.createTempDirectory("verdict");
            browser = new ProcessBuilder(
                            System.getProperty(PROPERTY),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            page = open(announced());
            evaluate(ScriptEngine.scripts() + ";0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isAsked() {
        return System.getProperty(PROPERTY) != null;
    }

    /** Where the browser listens, which it says when it is ready. */
    private URI announced() throws IOException {
        BufferedReader lines = browser.errorReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ANNOUNCED)) {
                Thread rest = new Thread(() -> lines.lines().forEach(said -> {}), "browser-says");
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring(ANNOUNCED.length()));
            }
        }
        throw new IllegalStateException("the browser has ended");
    }

    private WebSocket open(URI announced) throws IOException {
        URI list = URI.create("http://" + announced.getAuthority() + "/json/list");
        try {
            JsonNode pages = JsonMapper.shared()
                    .readTree(http.send(
                                    HttpRequest.newBuilder(list).build(),
                                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                            .body());
            JsonNode blank = pages.valueStream()
                    .filter(each -> each.path("type").asString().equals("page"))
                    .findFirst()
                    .orElseThrow();
            return http.newWebSocketBuilder()
                    .buildAsync(URI.create(blank.get("webSocketDebuggerUrl").asString()), new Listener(received))
                    .join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Puts together messages that come in pieces. */
    private static final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();
        private final BlockingQueue<String> received;

        Listener(BlockingQueue<String> received) {
            this.received = received;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                received.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }

    private JsonNode evaluate(String expression) {
        ObjectNode call = JsonNodeFactory.instance.objectNode().put("id", 1).put("method", "Runtime.evaluate");
        call.putObject("params").put("expression", expression).put("returnByValue", true);
        page.sendText(call.toString(), true).join();
        try {
            String text = received.poll(LONGEST_CALL_IN_MINUTES, TimeUnit.MINUTES);
            if (text == null) {
                throw new IllegalStateException("the browser says nothing");
            }
            JsonNode result = JsonMapper.shared().readTree(text).path("result");
            if (result.has("exceptionDetails") || !result.has("result")) {
                throw new IllegalStateException(text);
            }
            return result.get("result").path("value");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> call(String function, String json) {
        return evaluate("Plumbline." + function + "(" + json + ")")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    /** What the browser leaves is in the folder for what is temporary. */
    @Override
    public void close() {
        page.abort();
        browser.destroy();
    }
}
