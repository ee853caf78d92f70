package dev.plumbline.core.emit.java.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.Emitted;
import org.junit.jupiter.api.Test;

/** Clients of other shapes than the document of the repository, printed, compiled and used. */
class ClientRunTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: "Shop */ {@code", version: "1\\n2", description: "*/ \\\\u002a/ ${x} $L"}
            servers:
              - url: https://{region}.example.com
                variables: {region: {default: eu}}
            security: [{key: []}]
            tags: [{name: Things, description: "<script>*/"}]
            paths:
              /things/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: integer, maximum: 99}}
                get:
                  operationId: getThing
                  tags: [Things]
                  parameters:
                    - {name: color, in: query, schema: {$ref: '#/components/schemas/Color'}}
                    - {name: colors, in: query, explode: false, schema: {type: array, items: {$ref: '#/components/schemas/Color'}}}
                    - {name: X-Trace, in: header, schema: {type: string}, description: "*/ @throws"}
                    - {name: options, in: query, required: true, schema: {type: boolean}}
                  responses:
                    '200': {description: A list., content: {application/json: {schema: {type: array, items: {type: string}}}}}
                    '404': {description: "*/ none"}
                delete:
                  operationId: async
                  tags: [Things]
                  deprecated: true
                  responses: {'204': {description: Gone.}}
                put:
                  operationId: "put */ thing"
                  x-idempotency-key: X-Once
                  tags: [Things]
                  requestBody: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Color'}}}}}
                  responses:
                    '200': {description: Anything., content: {application/json: {schema: {}}}}
              /count:
                get:
                  operationId: count
                  responses:
                    '200': {description: A number., content: {application/json: {schema: {type: integer}}}}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
              schemas:
                Color: {type: string, enum: [red, blue]}
                Login: {type: object, properties: {user: {type: string}, pin: {type: string, format: password}}}
            """;

    @Test
    void everyKindOfParameterAndAnswerIsSentAndRead() {
        Emitted.ofText(DOCUMENT).run("""
                        var calls = new ArrayList<dev.plumbline.runtime.http.HttpCall>();
                        var server = com.sun.net.httpserver.HttpServer.create(
                                new java.net.InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0), 0);
                        List<String> keys = Collections.synchronizedList(new ArrayList<>());
                        List<String> seen = Collections.synchronizedList(new ArrayList<>());
                        server.createContext("/", exchange -> {
                            String body = new String(exchange.getRequestBody().readAllBytes(), "UTF-8");
                            seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                                    + exchange.getRequestHeaders().getFirst("X-Key") + " "
                                    + exchange.getRequestHeaders().getFirst("X-Trace") + " " + body);
                            Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Once")).ifPresent(keys::add);
                            boolean gone = exchange.getRequestMethod().equals("DELETE");
                            String path = exchange.getRequestURI().getPath();
                            byte[] answer = (path.equals("/count") ? "7" : "[\\"a\\"]").getBytes();
                            exchange.getResponseHeaders().add("Content-Type", "application/json");
                            exchange.sendResponseHeaders(gone ? 204 : 200, gone ? -1 : answer.length);
                            if (!gone) {
                                exchange.getResponseBody().write(answer);
                            }
                            exchange.close();
                        });
                        server.start();
                        try (var client = %s.builder()
                                .baseUrl("http://localhost:" + server.getAddress().getPort())
                                .apiKey("k")
                                .build()) {
                            ThingsApi things = client.things();
                            var some = a.client.request.GetThingParams.builder().options_(false).build();
                            var all = some.toBuilder()
                                    .color(Color.RED)
                                    .colors(List.of(Color.RED, Color.BLUE))
                                    .xTrace("t")
                                    .options_(true)
                                    .build();
                            assertThat(things.getThing(5L, all)).containsExactly("a");
                            assertThat(things.getThing(5L, some)).containsExactly("a");
                            assertThat(things.putThing(6L, List.of(Color.BLUE))).isEqualTo(json("['a']"));
                            assertThat(things.putThing(6L, null)).isEqualTo(json("['a']"));
                            assertThat(things.async().getThing(5L, some).join()).hasSize(1);
                            assertThat(things.raw().getThing(5L, some).status()).isEqualTo(200);
                            assertThatThrownBy(() -> things.getThing(100L, some))
                                    .isInstanceOf(dev.plumbline.runtime.error.InvalidRequestException.class)
                                    .hasMessageStartingWith("The path parameter `id` is invalid");
                        } finally {
                            server.stop(0);
                        }
                        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
                        assertThat(seen).hasSize(6).startsWith(
                                "GET /things/5?color=red&colors=red,blue&options=true k t ",
                                "GET /things/5?options=false k null ",
                                "PUT /things/6 k null [\\"blue\\"]",
                                "PUT /things/6 k null ");
                        """.formatted(client()));
    }

    @Test
    void theBuilderKnowsItsSettingsAndWhatNoLogMayShow() {
        assertThat(Emitted.ofText(DOCUMENT).files().get(file()))
                .contains(".settings(\"shop.code\")")
                .contains(".sensitive(\"pin\")")
                .contains("{@code SHOP_CODE_API_KEY}");
    }

    private static String client() {
        return file().substring(file().lastIndexOf('/') + 1).replace(".java", "");
    }

    private static String file() {
        return Emitted.ofText(DOCUMENT).files().keySet().stream()
                .filter(path -> path.endsWith("Client.java"))
                .findFirst()
                .orElseThrow();
    }
}
