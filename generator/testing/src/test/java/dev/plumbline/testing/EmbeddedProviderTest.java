package dev.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asked by the JDK's client, as any program would. */
@Timeout(60)
class EmbeddedProviderTest {

    private static final String LOOK = "/v1/orders/o1?part=a%20b&part=c";

    private final HttpClient http = HttpClient.newHttpClient();
    private final EmbeddedProvider provider = EmbeddedProvider.builder()
            .fixtures("fixtures/shop")
            .operations(Shop.OPERATIONS)
            .start();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void anExpectedRequestGetsItsAnswer() throws Exception {
        HttpResponse<String> answer =
                order("key-1", "{\"notes\":[\"b\",\"a\"],\"item\":\"tea\",\"count\":2.0,\"gift\":true}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(json(answer).get("self").asString()).isEqualTo(provider.baseUrl() + "/v1/orders/o1");
        assertThat(provider.requests()).hasSize(1);
        assertThat(provider.unexpected()).isEmpty();
        assertThat(provider.requests().get(0).bodyJson().get("gift").asBoolean())
                .isTrue();
    }

    @Test
    void anUnexpectedRequestIsRemembered() throws Exception {
        assertThat(order("key-1", "{\"item\":\"tea\",\"count\":3,\"notes\":[\"a\",\"b\"]}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(order("key-2", "{\"item\":\"tea\",\"count\":2,\"notes\":[\"a\",\"b\"]}")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> answer = get("/v1/orders/o1?part=c");
        assertThat(answer.body()).isEqualTo("No fixture expects GET /v1/orders/o1");
        assertThat(provider.unexpected()).hasSize(3);
        assertThat(provider.refused()).isEmpty();
    }

    @Test
    void aScenarioGoesOnAndBeginsAnew() throws Exception {
        assertThat(get(LOOK).body()).isEqualTo("packing");
        assertThat(get(LOOK).body()).isEqualTo("sent\n");
        assertThat(get(LOOK).body()).isEqualTo("sent\n");
        provider.forget();
        assertThat(provider.requests()).isEmpty();
        assertThat(get(LOOK).body()).isEqualTo("packing");
    }

    @Test
    void whatTheDocumentDoesNotAllowIsRefused() throws Exception {
        HttpResponse<String> answer = order("key-1", "{\"item\":5}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(json(answer).at("/errors/0/detail").asString()).isEqualTo("Say which item.");
        assertThat(provider.refused()).singleElement().satisfies(reason -> {
            assertThat(reason.operation()).isSameAs(Shop.ORDER);
            assertThat(reason.violations()).hasSize(1);
        });
        assertThat(provider.unexpected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/v1/orders/x1; The path parameter `id`: An order's id begins with o.",
                "/v1/orders/%78; The path parameter `id`: An order's id begins with o.",
                "/v1/orders/o1?limit=10; The query parameter `limit`: At most 9.",
                "/v1/orders/o1?limit=many; The query parameter `limit`: At most 9.",
                "/v1/orders/o1?sizes=1,b; The query parameter `sizes`: Sizes are numbers.",
                "/v1/orders/o1?sizes=1&sizes=b; The query parameter `sizes`: Sizes are numbers.",
            })
    void aParameterThatBreaksItsRuleIsRefused(String path, String why) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("detail").asString()).isEqualTo(why);
        assertThat(provider.refused()).singleElement().satisfies(reason -> {
            assertThat(reason.operation()).isSameAs(Shop.LOOK);
            assertThat(reason.violations()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/orders/%6F1?limit=9",
                "/v1/orders/o1?sizes=1",
                "/v1/orders/o1?sizes=1,2.5",
                "/v1/orders/o1?sizes=1%202",
                "/v1/orders/o1?sizes=1%7C2",
                "/v1/orders/o1?sizes=1&sizes=2"
            })
    void aParameterThatCanBeReadAsWhatItShouldBeIsNot(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(provider.refused()).isEmpty();
    }

    @Test
    void aHeaderThatBreaksItsRuleIsRefused() throws Exception {
        URI uri = URI.create(provider.baseUrl() + "/v1/orders/o1");
        HttpRequest wrong = HttpRequest.newBuilder(uri).header("X-Mode", "idle").build();
        assertThat(json(http.send(wrong, BodyHandlers.ofString())).get("detail").asString())
                .isEqualTo("The header parameter `X-Mode`: Fast or slow.");
        HttpRequest right = HttpRequest.newBuilder(uri).header("X-Mode", "slow").build();
        assertThat(http.send(right, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoJsonIsRefused() throws Exception {
        assertThat(json(order("key-1", "{")).get("detail").asString()).isEqualTo("The body is no JSON.");
    }

    @Test
    void aCallWithoutItsKeyIsRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(provider.baseUrl() + "/v1/orders"))
                .POST(BodyPublishers.ofString("{\"item\":\"tea\"}"))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void aRefusalHasTheShapeThatTheTestGives() throws Exception {
        try (EmbeddedProvider own = EmbeddedProvider.builder()
                .operations(Shop.OPERATIONS)
                .refusal(reason -> Replies.json(422, "{\"code\":" + reason.status() + "}"))
                .start()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(own.baseUrl() + "/v1/orders"))
                    .header("Authorization", "Bearer k")
                    .POST(BodyPublishers.ofString("[]"))
                    .build();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).isEqualTo("{\"code\":400}");
        }
    }

    @Test
    void aFixtureIsNotHalfUnderstood() {
        assertThatThrownBy(() -> EmbeddedProvider.builder().fixtures("fixtures/wrong"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("delayed.json#/response: this provider does not understand [fixedDelayMilliseconds]");
        assertThatThrownBy(() -> EmbeddedProvider.builder().fixtures("fixtures/none"))
                .hasMessage("There is no folder `fixtures/none/mappings` on the class path");
        assertThatThrownBy(() -> EmbeddedProvider.builder().fixtures(Path.of("none")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private HttpResponse<String> order(String key, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(provider.baseUrl() + "/v1/orders"))
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(provider.baseUrl() + path)).build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
