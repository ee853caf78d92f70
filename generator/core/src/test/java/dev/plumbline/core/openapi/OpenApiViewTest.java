package dev.plumbline.core.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Swagger Parser is shown, and what it makes of it. */
class OpenApiViewTest {

    private static final String ROOT = """
            openapi: 3.1.0
            info: {title: t, version: '1', x-own: {deep: [1, 2.50, yes]}}
            paths:
              x-note: kept
              /v/{id}: {$ref: 'b.yaml#/item', summary: over}
            webhooks:
              done: {$ref: '#/components/pathItems/Done'}
            components:
              pathItems:
                Done: {post: {operationId: done, responses: {'200': {description: d}}}}
              schemas:
                A: false
                B.c: {type: string}
              parameters:
                Id: {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/B.c'}}
              responses:
                x-limited: {description: limited}
              examples:
                Ratio: {summary: s, value: 16:9}
              securitySchemes:
                key: {type: http, scheme: bearer}
            """;

    private static final String OTHER = """
            item:
              parameters: [{$ref: 'a.yaml#/components/parameters/Id', description: mine}]
              post:
                operationId: make
                requestBody:
                  content:
                    application/json:
                      schema: true
                      example: {$ref: 'no reference', n: 1.0}
                responses:
                  default: {$ref: '#/fine'}
                callbacks:
                  ready:
                    x-kind: 1
                    '{$request.body#/url}': {post: {operationId: ready, responses: {'200': {description: d}}}}
            fine: {$ref: '#/really'}
            really:
              description: r
              headers: {X-Left: {schema: {type: integer}, example: 3}}
              content:
                application/json:
                  schema: {type: object}
                  examples:
                    one: {$ref: 'a.yaml#/components/examples/Ratio', summary: mine}
                    two: {value: null}
                multipart/form-data:
                  schema: {type: object}
                  encoding: {file: {contentType: image/png, headers: {X-A: {schema: {type: string}}}}}
              links:
                again: {operationId: make, parameters: {id: $response.body#/id}}
            """;

    @TempDir
    Path folder;

    private final Problems problems = new Problems();
    private OpenAPI view = new OpenAPI();

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), OTHER);
        Path root = Files.writeString(folder.resolve("a.yaml"), ROOT);
        Index index = Resolver.index(
                new Loader(KeywordTable.standard(), problems, false).load(root.toUri(), "a.yaml"), problems);
        view = OpenApiView.of(index, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    private Operation make() {
        return view.getPaths().get("/v/{id}").getPost();
    }

    private static String at(Map<String, Object> extensions) {
        return OpenApiView.location(extensions).toString();
    }

    private static String at(Schema<?> schema) {
        return at(schema.getExtensions());
    }

    @Test
    void referencesAreFollowedAndObjectsKnowTheirPlace() {
        assertThat(at(view.getPaths().get("/v/{id}").getExtensions())).isEqualTo("b.yaml#/item");
        assertThat(view.getPaths().get("/v/{id}").getSummary()).isEqualTo("over");
        assertThat(at(make().getExtensions())).isEqualTo("b.yaml#/item/post");
        var response = make().getResponses().get("default");
        assertThat(at(response.getExtensions())).isEqualTo("b.yaml#/really");
        assertThat(at(response.getLinks().get("again").getExtensions())).isEqualTo("b.yaml#/really/links/again");
        var id = view.getPaths().get("/v/{id}").getParameters().get(0);
        assertThat(id.getName()).isEqualTo("id");
        assertThat(id.getDescription()).isEqualTo("mine");
        assertThat(at(id.getExtensions())).isEqualTo("a.yaml#/components/parameters/Id");
        assertThat(view.getWebhooks().get("done").getPost().getOperationId()).isEqualTo("done");
    }

    @Test
    void schemasAreNothingButTheirPlaces() {
        assertThat(view.getComponents().getSchemas().keySet()).containsExactly("A", "B.c");
        assertThat(at(view.getComponents().getSchemas().get("A"))).isEqualTo("a.yaml#/components/schemas/A");
        assertThat(view.getComponents().getSchemas().get("B.c").getType()).isNull();
        assertThat(at(view.getComponents().getParameters().get("Id").getSchema()))
                .isEqualTo("a.yaml#/components/parameters/Id/schema");
        assertThat(at(make().getRequestBody()
                        .getContent()
                        .get("application/json")
                        .getSchema()))
                .isEqualTo("b.yaml#/item/post/requestBody/content/application~1json/schema");
        var encoding = make().getResponses()
                .get("default")
                .getContent()
                .get("multipart/form-data")
                .getEncoding()
                .get("file");
        assertThat(at(encoding.getHeaders().get("X-A").getSchema())).endsWith("/encoding/file/headers/X-A/schema");
    }

    @Test
    void exampleValuesAreTheirPlaces() {
        assertThat(make().getRequestBody().getContent().get("application/json").getExample())
                .isEqualTo("b.yaml#/item/post/requestBody/content/application~1json/example");
        var examples = make().getResponses()
                .get("default")
                .getContent()
                .get("application/json")
                .getExamples();
        assertThat(examples.get("one").getSummary()).isEqualTo("mine");
        assertThat(examples.get("one").getValue()).isEqualTo("a.yaml#/components/examples/Ratio/value");
        assertThat(OpenApiView.location(String.valueOf(examples.get("two").getValue())))
                .isEqualTo(new Location("b.yaml", "/really/content/application~1json/examples/two/value"));
    }

    @Test
    void extensionsAreKeptExactly() {
        assertThat(view.getInfo().getExtensions().get("x-own").toString()).isEqualTo("{deep=[1, 2.50, yes]}");
        assertThat(view.getPaths().getExtensions()).containsEntry("x-note", "kept");
        assertThat(make().getCallbacks().get("ready").getExtensions()).containsEntry("x-kind", 1L);
        assertThat(make().getCallbacks().get("ready")).containsOnlyKeys("{$request.body#/url}");
    }

    @Test
    void locationsAreReadBack() {
        assertThat(OpenApiView.location("a.yaml#")).isEqualTo(new Location("a.yaml", ""));
        assertThat(OpenApiView.location("a#b.yaml#/x#/y")).isEqualTo(new Location("a#b.yaml", "/x#/y"));
    }
}
