package dev.plumbline.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The independent reading notices whatever of a request is not as documented. */
class DocumentedRequestTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            security: [{key: []}]
            paths:
              /things/{id}:
                put:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
                    - {name: X-Trace, in: header, schema: {type: integer}}
                    - {name: mood, in: cookie, schema: {type: string}}
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
            """;

    @TempDir
    Path folder;

    private DocumentedRequest documented;

    @BeforeEach
    void read() throws IOException {
        Path file = folder.resolve("openapi.yaml");
        Files.writeString(file, DOCUMENT);
        RawOperation operation = RawOperation.all(new RawFiles().root(file)).get(0);
        List<JsonNode> values = List.of(json("'a/b'"), json("['x','y']"), json("7"), json("'good'"));
        Map<RawNode, JsonNode> parameters = new LinkedHashMap<>();
        operation.parameters().forEach(node -> parameters.put(node, values.get(parameters.size())));
        documented = new DocumentedRequest(operation, parameters, Map.of(), json("{'n':1}"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static ReceivedExchange request(String method, String path, String query, String body, String... changed) {
        Map<String, List<String>> headers = new TreeMap<>(Map.of(
                "accept", List.of("application/json"),
                "content-type", List.of("application/json"),
                "cookie", List.of("mood=good"),
                "x-key", List.of(DocumentedRequest.KEY),
                "x-trace", List.of("7")));
        for (int i = 0; i < changed.length; i += 2) {
            headers.put(changed[i], List.of(changed[i + 1]));
        }
        return new ReceivedExchange(
                method, ExchangeServer.BASE_PATH + path, query, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static ReceivedExchange with(String... changed) {
        return request("PUT", "/things/a%2Fb", "tags=x,y", "{\"n\":1.0}", changed);
    }

    @Test
    void aRequestAsDocumentedHasNoDifference() {
        assertThat(documented.differences(with())).isEmpty();
    }

    @Test
    void eachPartOfARequestIsLookedAt() {
        assertThat(documented.differences(request("POST", "/things/a%2Fb", "tags=x,y", "{\"n\":1}")))
                .containsExactly("method POST");
        assertThat(documented.differences(request("PUT", "/things/a/b", "tags=x,y", "{\"n\":1}")))
                .singleElement()
                .asString()
                .startsWith("path ");
        assertThat(documented.differences(request("PUT", "/things/a%2Fb", "tags=x&tags=y", "{\"n\":1}")))
                .singleElement()
                .asString()
                .startsWith("query ");
        assertThat(documented.differences(request("PUT", "/things/a%2Fb", "tags=x,y&more=1", "{\"n\":1}")))
                .singleElement()
                .asString()
                .startsWith("query has more");
        assertThat(documented.differences(request("PUT", "/things/a%2Fb", "tags=x,y", "{\"n\":2}")))
                .singleElement()
                .asString()
                .startsWith("body ");
    }

    @Test
    void eachHeaderIsLookedAt() {
        for (String name : List.of("accept", "content-type", "cookie", "x-key", "x-trace")) {
            assertThat(documented.differences(with(name, "other/thing")))
                    .as(name)
                    .hasSize(1);
        }
        assertThat(documented.differences(with("authorization", "Bearer x"))).hasSize(1);
    }

    /** The table of the specification: the colour blue, black and brown, and R, G and B. */
    @Test
    void theStylesAreThoseOfTheSpecification() {
        JsonNode array = json("['blue','black','brown']");
        JsonNode object = json("{'R':100,'G':200,'B':150}");
        assertThat(new StyledText("matrix", false).single("color", array)).isEqualTo(";color=blue,black,brown");
        assertThat(new StyledText("matrix", true).single("color", array))
                .isEqualTo(";color=blue;color=black;color=brown");
        assertThat(new StyledText("matrix", false).single("color", object)).isEqualTo(";color=R,100,G,200,B,150");
        assertThat(new StyledText("matrix", true).single("color", object)).isEqualTo(";R=100;G=200;B=150");
        assertThat(new StyledText("label", false).single("color", array)).isEqualTo(".blue,black,brown");
        assertThat(new StyledText("label", true).single("color", array)).isEqualTo(".blue.black.brown");
        assertThat(new StyledText("label", true).single("color", object)).isEqualTo(".R=100.G=200.B=150");
        assertThat(new StyledText("simple", false).single("color", object)).isEqualTo("R,100,G,200,B,150");
        assertThat(new StyledText("simple", true).single("color", object)).isEqualTo("R=100,G=200,B=150");
        assertThat(new StyledText("form", false).pairs("color", object))
                .containsExactly(Map.entry("color", "R,100,G,200,B,150"));
        assertThat(new StyledText("form", true).pairs("color", object))
                .containsExactly(Map.entry("R", "100"), Map.entry("G", "200"), Map.entry("B", "150"));
        assertThat(new StyledText("spaceDelimited", false).pairs("color", array))
                .containsExactly(Map.entry("color", "blue black brown"));
        assertThat(new StyledText("pipeDelimited", false).pairs("color", array))
                .containsExactly(Map.entry("color", "blue|black|brown"));
        assertThat(new StyledText("deepObject", true).pairs("color", object))
                .containsExactly(
                        Map.entry("color[R]", "100"), Map.entry("color[G]", "200"), Map.entry("color[B]", "150"));
    }
}
