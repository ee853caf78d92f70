package dev.plumbline.tests.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * As an engineer writes it without a generator: records and enums, a look at the prompt, Jackson, the JDK's client, a look at
 * the status. A careful one also limits the size of a response, which the JDK does not. Its timeout ends with the head of a
 * response; whoever minds a server that goes silent then waits for the whole exchange no longer than allowed, and wakes more
 * threads.
 */
final class HandWrittenExchange implements Exchange {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private final URI address;
    private final Limit limit;

    /**
     * To a provider.
     *
     * @param limit what of a response is limited
     */
    HandWrittenExchange(String url, Limit limit) {
        this.address = URI.create(url + "/v1/video/generations");
        this.limit = limit;
    }

    @Override
    public String create(String prompt) throws IOException, InterruptedException {
        byte[] body = mapper.writeValueAsBytes(new Order(Model.VEO_720P, prompt, Size.HD));
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer sk-planted")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<byte[]> response = send(request);
        if (response.statusCode() / 100 != 2) {
            throw new IOException("HTTP " + response.statusCode());
        }
        return String.valueOf(mapper.readValue(response.body(), Task.class).taskId());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return switch (limit) {
            case NONE -> client.send(request, BodyHandlers.ofByteArray());
            case SIZE -> client.send(request, head -> new BoundedBody());
            case SIZE_AND_TIME -> timed(request);
        };
    }

    private HttpResponse<byte[]> timed(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request, head -> new BoundedBody());
        try {
            return exchange.get(TIMEOUT.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw new HttpTimeoutException("timed out");
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() {
        // The JDK's client can be closed from JDK 21 on alone.
    }

    /** What of a response is limited, beside the time to its head. */
    enum Limit {
        NONE,
        SIZE,
        SIZE_AND_TIME
    }

    enum Model {
        @JsonProperty("veo3.1-video-720p")
        VEO_720P
    }

    enum Size {
        @JsonProperty("720p")
        HD
    }

    record Order(Model model, String prompt, Size size) {

        Order {
            if (prompt.isBlank()) {
                throw new IllegalArgumentException("there is no prompt");
            }
        }
    }

    record Task(
            @Nullable String id,
            @Nullable String taskId,
            @Nullable String object,
            @Nullable String status,
            @Nullable String model,
            @Nullable Integer progress,
            @Nullable Long createdAt) {}
}
