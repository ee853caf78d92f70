package dev.plumbline.tests.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** As a careful engineer writes it without a generator: records, Jackson, the JDK's client, a look at the status. */
final class HandWrittenExchange implements Exchange {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private final URI address;

    HandWrittenExchange(String url) {
        address = URI.create(url + "/v1/video/generations");
    }

    @Override
    public String create(String prompt) throws IOException, InterruptedException {
        byte[] body = mapper.writeValueAsBytes(new Order("veo3.1-video-720p", prompt, "720p"));
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer sk-planted")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            throw new IOException("HTTP " + response.statusCode());
        }
        return String.valueOf(mapper.readValue(response.body(), Task.class).taskId());
    }

    @Override
    public void close() {
        // The JDK's client can be closed from JDK 21 on alone.
    }

    record Order(String model, String prompt, String size) {}

    record Task(
            @Nullable String id,
            @Nullable String taskId,
            @Nullable String object,
            @Nullable String status,
            @Nullable String model,
            @Nullable Integer progress,
            @Nullable Long createdAt) {}
}
