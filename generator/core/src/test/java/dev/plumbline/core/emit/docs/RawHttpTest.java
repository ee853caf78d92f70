package dev.plumbline.core.emit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The messages of the pages, sent as they stand there, arrive as what they are said to be. */
class RawHttpTest {

    private static final Path ROOT = Path.of(System.getProperty("plumbline.root", "../.."));
    private static final Pattern SAMPLE = Pattern.compile("(?s)```http\n([^\n]* HTTP/1\\.1\n.*?)\n```");
    private static final Pattern JSON = Pattern.compile("(?s)```json\n(.*?)```");

    private final List<String> requests = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Content-Type"));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static String page(String spec, String path) {
        return Generator.run(NamedDocument.of(ROOT.resolve(spec).toString(), Path.of(""))
                        .request())
                .files()
                .get("docs/" + path);
    }

    private static List<String> found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toList());
    }

    /** Sends a message; its head ends lines as HTTP does, and what is unknown of its length is counted. */
    private String send(String message) throws IOException {
        int end = message.indexOf("\n\n");
        String body = end < 0 ? "" : message.substring(end + 2);
        String head = (end < 0 ? message : message.substring(0, end))
                .replace("{length}", String.valueOf(body.getBytes(StandardCharsets.UTF_8).length))
                .replace("{task_id}", "task_xxx")
                .replace("\n", "\r\n");
        try (Socket socket =
                new Socket(server.getAddress().getAddress(), server.getAddress().getPort())) {
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void examplesArriveAsTheyAreDocumented() throws IOException {
        String page = page("spec/uniall-veo-3.1/openapi.yaml", "examples/create-video.md");
        List<String> messages = found(SAMPLE, page);
        List<JsonNode> examples =
                found(JSON, page).stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(messages).hasSize(5);
        for (int i = 0; i < messages.size(); i++) {
            assertThat(send(messages.get(i))).startsWith("HTTP/1.1 204");
            assertThat(JsonMapper.shared().readTree(bodies.get(i))).isEqualTo(examples.get(i));
            assertThat(requests.get(i)).isEqualTo("POST /v1/video/generations Bearer {API_KEY} application/json");
        }
    }

    @Test
    void whatHasNoBodyArrivesWithoutOne() throws IOException {
        String message = found(SAMPLE, page("spec/uniall-veo-3.1/openapi.yaml", "operations/get-video.md"))
                .get(0);
        assertThat(send(message)).startsWith("HTTP/1.1 204");
        assertThat(requests).containsExactly("GET /v1/videos/task_xxx Bearer {API_KEY} null");
        assertThat(bodies).containsExactly("");
    }

    @Test
    void partsAreBetweenBoundaries() throws IOException {
        String message = found(SAMPLE, page("spec/luma/openapi.yaml", "operations/create-file.md")).stream()
                .filter(each -> each.contains("multipart/form-data"))
                .findFirst()
                .orElseThrow();
        assertThat(send(message)).startsWith("HTTP/1.1 204");
        assertThat(requests.get(0)).contains("multipart/form-data; boundary=boundary");
        assertThat(bodies.get(0))
                .startsWith("--boundary\nContent-Disposition: form-data; name=\"")
                .contains("filename=\"")
                .endsWith("\n--boundary--");
    }
}
