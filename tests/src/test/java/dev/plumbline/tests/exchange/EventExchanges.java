package dev.plumbline.tests.exchange;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.content.EventStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON is sent, and 1,000 events of a short text each come back; the sum of their numbers says that all were read. */
final class EventExchanges {

    private static final String EXPECTED = "499500";

    private EventExchanges() {}

    /** With the runtime, as generated code uses it. */
    static Exchange generated(String url) {
        return new Generated(url);
    }

    /** With the JDK's client and Jackson. */
    static Exchange byHand(String url) {
        return new ByHand(url);
    }

    private static String taskId(long sum) {
        return String.valueOf(sum).equals(EXPECTED) ? "task_1" : "events were lost";
    }

    record Question(String prompt) {}

    record Delta(@Nullable Integer index, @Nullable String text) {

        static Delta of(JsonNode json) {
            return new Delta(json.path("index").asInt(), json.path("text").asString(null));
        }

        int number() {
            return index == null ? 0 : index;
        }
    }

    private static final class Generated implements Exchange {

        private static final Operation<EventStream<Delta>> ASK = Operation.<EventStream<Delta>>responding(
                        "POST", "ask", "/v1/events")
                .on("200", ResponseDecoder.events("text/event-stream", Delta::of, null))
                .secured()
                .build();

        private final Caller caller;

        Generated(String url) {
            this.caller = new Caller(
                    ClientConfig.builder().baseUrl(url).apiKey("sk-planted").build());
        }

        @Override
        public String create(String prompt) {
            Arguments question =
                    Arguments.body(JsonNodeFactory.instance.objectNode().put("prompt", prompt));
            long sum = 0;
            try (EventStream<Delta> deltas =
                    caller.call(ASK, question, CallOptions.none()).value()) {
                for (Delta delta : deltas) {
                    sum += delta.number();
                }
            }
            return taskId(sum);
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

        ByHand(String url) {
            address = URI.create(url + "/v1/events");
        }

        @Override
        public String create(String prompt) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .version(HttpClient.Version.HTTP_1_1)
                    .timeout(Duration.ofMinutes(2))
                    .header("Authorization", "Bearer sk-planted")
                    .header("Content-Type", "application/json")
                    .header("Accept", "text/event-stream")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(mapper.writeValueAsBytes(new Question(prompt))))
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                if (response.statusCode() / 100 != 2) {
                    throw new IOException("HTTP " + response.statusCode());
                }
                return taskId(sum(lines));
            }
        }

        /** Every field of an event, as the HTML standard says: who writes a client does not know which ones will come. */
        private long sum(BufferedReader lines) throws IOException {
            long sum = 0;
            StringBuilder data = new StringBuilder();
            String name = "";
            String id = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        data.setLength(data.length() - 1);
                        sum += event(id, name, data.toString()).data().number();
                    }
                    data.setLength(0);
                    name = "";
                } else if (colon != 0) {
                    String value = colon < 0 ? "" : line.substring(colon + (line.startsWith(" ", colon + 1) ? 2 : 1));
                    switch (colon < 0 ? line : line.substring(0, colon)) {
                        case "data" -> data.append(value).append('\n');
                        case "event" -> name = value;
                        case "id" -> id = value;
                        default -> {
                            // A field that nobody knows is ignored.
                        }
                    }
                }
            }
            return sum;
        }

        private Event event(@Nullable String id, String name, String data) {
            return new Event(id, name.isEmpty() ? "message" : name, mapper.readValue(data, Delta.class));
        }

        private record Event(@Nullable String id, String name, Delta data) {}

        @Override
        public void close() {
            // The JDK's client can be closed from JDK 21 on alone.
        }
    }
}
