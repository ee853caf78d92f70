package dev.plumbline.tests.exchange;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.json.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A form of a JSON part and a file on disk of 64 KB is sent, and JSON comes back. */
final class UploadExchanges {

    private static final int LENGTH = 64 << 10;

    private UploadExchanges() {}

    private static Path file() throws IOException {
        Path file = Files.createTempFile("upload", ".bin");
        file.toFile().deleteOnExit();
        return Files.write(file, new byte[LENGTH]);
    }

    /** With the runtime, as generated code uses it. */
    static Exchange generated(String url) throws IOException {
        return new Generated(url, file());
    }

    /** With the JDK's client and Jackson. */
    static Exchange byHand(String url) throws IOException {
        return new ByHand(url, file());
    }

    record Note(String model, String prompt, String size) {}

    private static final class Generated implements Exchange {

        private static final JsonWriter<Note> WRITER = note -> JsonNodeFactory.instance
                .objectNode()
                .put("model", note.model())
                .put("prompt", note.prompt())
                .put("size", note.size());
        private static final Operation<String> STORE = Operation.<String>responding("POST", "store", "/v1/files")
                .body(BodyEncoder.multipart("multipart/form-data", null))
                .on("200", ResponseDecoder.json("application/json", Generated::taskId))
                .secured()
                .build();

        private final Caller caller;
        private final Path file;

        Generated(String url, Path file) {
            this.caller = new Caller(
                    ClientConfig.builder().baseUrl(url).apiKey("sk-planted").build());
            this.file = file;
        }

        private static String taskId(JsonNode json) {
            return json.path("task_id").asString("");
        }

        @Override
        public String create(String prompt) {
            MultipartForm form = MultipartForm.builder()
                    .json("note", WRITER.write(new Note("veo3.1-video-720p", prompt, "720p")))
                    .file("file", FileContent.of(file).withType("application/octet-stream"))
                    .build();
            return caller.call(STORE, Arguments.body(form), CallOptions.none()).value();
        }

        @Override
        public void close() {
            caller.close();
        }
    }

    private static final class ByHand implements Exchange {

        private final HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        private final JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        private final URI address;
        private final Path file;

        ByHand(String url, Path file) {
            this.address = URI.create(url + "/v1/files");
            this.file = file;
        }

        @Override
        public String create(String prompt) throws IOException, InterruptedException {
            String boundary = UUID.randomUUID().toString();
            String before = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"note\"\r\n"
                    + "Content-Type: application/json\r\n\r\n"
                    + mapper.writeValueAsString(new Note("veo3.1-video-720p", prompt, "720p"))
                    + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .version(HttpClient.Version.HTTP_1_1)
                    .timeout(Duration.ofMinutes(2))
                    .header("Authorization", "Bearer sk-planted")
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .header("Accept", "application/json")
                    .POST(BodyPublishers.concat(
                            BodyPublishers.ofString(before),
                            BodyPublishers.ofFile(file),
                            BodyPublishers.ofByteArray(after)))
                    .build();
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return String.valueOf(mapper.readValue(response.body(), HandWrittenExchange.Task.class)
                    .taskId());
        }

        @Override
        public void close() {
            // The JDK's client can be closed from JDK 21 on alone.
        }
    }
}
