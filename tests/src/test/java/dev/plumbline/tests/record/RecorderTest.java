package dev.plumbline.tests.record;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The recorder against a provider made for the test, which repeats the planted key wherever it can. */
class RecorderTest {

    /** Has every character that some encoding of it would change. */
    private static final String KEY = "sk-planted/Kq7+Zt\"9=x";

    private final WireMockServer upstream =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        upstream.start();
    }

    @AfterEach
    void stop() {
        upstream.stop();
    }

    @Test
    void storesTheExchangeAsAMappingThatCanBeReadAndReplayed() throws Exception {
        upstream.stubFor(post("/v1/video/generations")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withHeader("Retry-After", "3")
                        .withHeader("Date", "Thu, 01 Jan 2026 00:00:00 GMT")
                        .withBody("{\"id\":\"gen_1\",\"progress\":0}")));

        Path file = record(base -> send(
                        base + "/v1/video/generations", "POST", "{\"model\":\"veo3.1-video-720p\",\"duration\":8}"))
                .get(0);

        JsonNode mapping = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(file).hasFileName("post-v1-video-generations.json");
        assertThat(mapping.at("/request/method").stringValue()).isEqualTo("POST");
        assertThat(mapping.at("/request/url").stringValue()).isEqualTo("/v1/video/generations");
        assertThat(mapping.at("/request/bodyPatterns/0/equalToJson/duration").intValue())
                .isEqualTo(8);
        assertThat(mapping.at("/response/jsonBody/id").stringValue()).isEqualTo("gen_1");
        assertThat(mapping.at("/response/headers").propertyNames())
                .containsExactlyInAnyOrder("Content-Type", "Retry-After");
        assertThat(mapping.at("/metadata/response/provenance").stringValue()).isEqualTo("recorded");
        assertReplays(file, "{\"id\":\"gen_1\",\"progress\":0}");
    }

    @Test
    void noFormOfTheKeyIsStored() throws Exception {
        upstream.stubFor(post(urlPathEqualTo("/v1/echo"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withHeader("X-Auth-Token", "header-token-0815")
                        .withHeader("Set-Cookie", "sid=cookie-value-4711; Path=/")
                        .withHeader("X-Echo", KEY)
                        .withBody(JsonMapper.shared()
                                .writeValueAsString(JsonMapper.shared()
                                        .createObjectNode()
                                        .put("message", "key " + KEY + " is unknown")
                                        .put(KEY, "as a name")
                                        .put("access_token", "body-token-0816")
                                        .put("total_tokens", 5)
                                        .put("keyframe", "https://example.com/keyframe.png")
                                        .put("encoded", basic())
                                        .put("url", "https://cdn.example.com/a.mp4?Expires=9&Signature=signed-4712&x=1")
                                        .put("link", "https://example.com/?q=" + encoded())))));

        List<Path> files =
                record(base -> send(base + "/v1/echo?model=veo&api_key=" + encoded(), "POST", "{\"note\":\"none\"}"));

        String stored = Files.readString(files.get(0));
        assertThat(stored)
                .doesNotContain(KEY, encoded(), basic(), JsonMapper.shared().writeValueAsString(KEY))
                .doesNotContain("sk-planted", "Kq7", "header-token-0815", "cookie-value-4711")
                .doesNotContain(
                        "body-token-0816", "signed-4712", "Authorization", "X-Auth-Token", "Set-Cookie", "api_key")
                .contains("https://example.com/keyframe.png", "\"total_tokens\" : 5", "key *** is unknown");
        JsonNode request = JsonMapper.shared().readTree(stored).get("request");
        assertThat(request.path("urlPath").stringValue()).isEqualTo("/v1/echo");
        assertThat(request.at("/queryParameters/model/hasExactly/0/equalTo").stringValue())
                .isEqualTo("veo");
    }

    @Test
    void aCompressedAnswerIsStoredAsText() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("{\"key_seen\":\"" + "sk-planted-in-gzip" + "\"}").getBytes(StandardCharsets.UTF_8));
        }
        upstream.stubFor(get("/packed")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withHeader("Content-Encoding", "gzip")
                        .withBody(packed.toByteArray())));

        Path file = record(base -> send(base + "/packed", "GET", null, "sk-planted-in-gzip"))
                .get(0);

        assertThat(Files.readString(file)).contains("\"key_seen\" : \"***\"").doesNotContain("sk-planted");
    }

    @Test
    void whatCannotBeSearchedIsNotStored() throws Exception {
        upstream.stubFor(get("/strange")
                .willReturn(aResponse().withHeader("Content-Encoding", "br").withBody(new byte[] {1, 2, 3})));

        try (Recording recording = Recording.start(upstream.baseUrl(), 0)) {
            send(recording.baseUrl() + "/strange", "GET", null);
            assertThat(recording.mappings()).isEmpty();
            assertThat(recording.refused())
                    .containsExactly("/strange is encoded as br: nobody can search it for secrets");
        }
    }

    @Test
    void helpSaysHowToUseIt() {
        StringWriter text = new StringWriter();
        int exit = new CommandLine(new Recorder()).setOut(new PrintWriter(text)).execute("--help");
        assertThat(exit).isZero();
        assertThat(text.toString()).contains("--to=URL", "--out=DIR", "press Enter");
    }

    @Test
    void theCommandStoresOnEnterAndNeverOverwrites() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("get-a.json"), "mine");
        java.io.InputStream before = System.in;
        StringWriter text = new StringWriter();
        try {
            System.setIn(new ByteArrayInputStream("\n".getBytes(StandardCharsets.UTF_8)));
            int exit = new CommandLine(new Recorder())
                    .setOut(new PrintWriter(text))
                    .execute(
                            "--to",
                            upstream.baseUrl(),
                            "--out",
                            folder.resolve("out").toString());
            assertThat(exit).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(text.toString()).contains("Base URL for your client: http://127.0.0.1:", "0 exchanges stored");
        assertThat(folder.resolve("out/get-a.json")).hasContent("mine");
    }

    private static String encoded() {
        return URLEncoder.encode(KEY, StandardCharsets.UTF_8);
    }

    private static String basic() {
        return Base64.getEncoder().encodeToString(KEY.getBytes(StandardCharsets.UTF_8));
    }

    private interface Calls {
        void to(String baseUrl) throws Exception;
    }

    private List<Path> record(Calls calls) throws Exception {
        try (Recording recording = Recording.start(upstream.baseUrl(), 0)) {
            calls.to(recording.baseUrl());
            return Recorder.store(recording.mappings(), folder.resolve("mappings"));
        }
    }

    private void send(String url, String method, String body) throws IOException, InterruptedException {
        send(url, method, body, KEY);
    }

    private String send(String url, String method, String body, String key) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private void assertReplays(Path file, String expected) throws Exception {
        WireMockServer replay = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .usingFilesUnderDirectory(file.getParent().getParent().toString()));
        replay.start();
        try {
            String body = "{\"duration\":8,\"model\":\"veo3.1-video-720p\"}";
            String answer = send(replay.baseUrl() + "/v1/video/generations", "POST", body, "another key");
            assertThat(JsonMapper.shared().readTree(answer))
                    .isEqualTo(JsonMapper.shared().readTree(expected));
        } finally {
            replay.stop();
        }
    }
}
