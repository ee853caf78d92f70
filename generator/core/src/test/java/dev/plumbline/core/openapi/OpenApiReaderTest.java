package dev.plumbline.core.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.core.load.Loader;
import dev.plumbline.core.openapi.view.CallbackObject;
import dev.plumbline.core.openapi.view.EncodingObject;
import dev.plumbline.core.openapi.view.EventObject;
import dev.plumbline.core.openapi.view.ExampleObject;
import dev.plumbline.core.openapi.view.ExternalDocsObject;
import dev.plumbline.core.openapi.view.HeaderObject;
import dev.plumbline.core.openapi.view.InfoObject;
import dev.plumbline.core.openapi.view.LinkObject;
import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.openapi.view.Mistake;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.OperationObject;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.ParameterObject.In;
import dev.plumbline.core.openapi.view.ParameterStyle;
import dev.plumbline.core.openapi.view.PathItemObject;
import dev.plumbline.core.openapi.view.ResponseObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.openapi.view.SecurityRequirementObject;
import dev.plumbline.core.openapi.view.SecuritySchemeObject;
import dev.plumbline.core.openapi.view.SecuritySchemeObject.Flow;
import dev.plumbline.core.openapi.view.SecuritySchemeObject.Flows;
import dev.plumbline.core.openapi.view.ServerObject;
import dev.plumbline.core.openapi.view.TagObject;
import dev.plumbline.core.openapi.view.WaiterExtension;
import dev.plumbline.core.openapi.view.WaiterExtension.Failure;
import dev.plumbline.core.openapi.view.WaiterExtension.Pacing;
import dev.plumbline.core.openapi.view.WaiterExtension.Parts;
import dev.plumbline.core.openapi.view.WaiterExtension.Retry;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view of a document that has one of each, in two files: every field, and where it stands. */
class OpenApiReaderTest {

    private static final String ROOT = """
            openapi: 3.1.0
            info:
              title: Things
              version: '2'
              summary: Short.
              description: Long.
              termsOfService: /terms
              contact: {name: We, url: 'https://we.example', email: we@we.example}
              license: {name: MIT, identifier: MIT}
            externalDocs: {url: 'https://docs.example', description: More.}
            servers:
              - url: https://{host}/v1
                description: Live.
                variables: {host: {default: a.example, enum: [a.example, b.example], description: Which.}}
            tags:
              - {name: Things, description: All things., externalDocs: {url: 'https://docs.example/things'}}
            security: [{oauth: [read, write], key: []}, {}]
            paths:
              x-note: no path
              /v/{id}: {$ref: 'b.yaml#/item', summary: over}
              /bare: {put: {}, get: {}}
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
              examples:
                Ratio: {summary: s, value: 16:9}
              callbacks:
                Later: {'{$request.body#/later}': {post: {operationId: later}}}
              securitySchemes:
                key: {type: apiKey, in: cookie, name: session, description: A session.}
                http: {type: http, scheme: bearer, bearerFormat: JWT}
                tls: {type: mutualTLS}
                openId: {type: openIdConnect, openIdConnectUrl: 'https://id.example'}
                oauth:
                  type: oauth2
                  flows:
                    implicit: {authorizationUrl: 'https://a.example', scopes: {read: Reads., write: Writes.}}
                    password: {tokenUrl: 'https://t.example', refreshUrl: 'https://r.example', scopes: {}}
                    clientCredentials: {tokenUrl: 'https://t.example', scopes: {}}
                    authorizationCode: {authorizationUrl: 'https://a.example', tokenUrl: 'https://t.example', scopes: {}}
            """;

    private static final String OTHER = """
            item:
              description: Of the path.
              servers: [{url: /of-path}]
              parameters: [{$ref: 'a.yaml#/components/parameters/Id', description: mine}]
              post:
                operationId: make
                summary: Makes.
                description: Makes one.
                deprecated: true
                tags: [Things, Other]
                externalDocs: {url: 'https://docs.example/make'}
                security: []
                servers: [{url: /of-operation}]
                x-idempotency-key: Key
                parameters:
                  - {name: plain, in: query, schema: {type: string}}
                  - name: deep
                    in: query
                    description: Deep.
                    required: true
                    deprecated: true
                    allowEmptyValue: true
                    allowReserved: true
                    style: deepObject
                    explode: true
                    schema: {type: object}
                    example: {a: 1}
                  - {name: X-Trace, in: header, schema: {type: array}}
                  - {name: json, in: query, content: {application/json: {schema: {type: object}}}}
                  - {name: crumb, in: cookie, schema: true}
                requestBody:
                  description: Sent.
                  required: true
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
                  later: {$ref: 'a.yaml#/components/callbacks/Later'}
              get:
                operationId: look
                security: [{key: []}]
                responses: {'4xx': {description: Wrong.}}
                x-waiter:
                  name: waitForThing
                  success: {properties: {done: true}}
                  retry: [{status: 404, schema: {}, description: Not yet.}]
                  failure: [{title: Failed, description: It failed., type: object}]
                  progress: /progress
                  status: /status
                  download: [/url]
                  pacing: {initial: 1, maximum: 2, factor: 1.5, deadline: 60}
            fine: {$ref: '#/really'}
            really:
              description: Really.
              headers:
                X-Left:
                  description: How many.
                  required: true
                  deprecated: true
                  explode: true
                  schema: {type: integer}
                  example: 3
                X-Json: {content: {application/json: {schema: {type: object}}}}
              content:
                application/json:
                  schema: {type: object}
                  examples:
                    one: {$ref: 'a.yaml#/components/examples/Ratio', summary: mine}
                    two: {value: null, description: Nothing.}
                    far: {externalValue: 'https://example.com/far.json'}
                multipart/form-data:
                  schema: {type: object}
                  encoding:
                    file: {contentType: image/png, headers: {X-A: {schema: {type: string}}}}
                    list: {style: pipeDelimited, explode: true, allowReserved: true}
              links:
                again:
                  operationId: make
                  parameters: {path.id: $response.body#/id, count: 1}
                  requestBody: {a: [1.0]}
                  description: Again.
                  server: {url: /of-link}
                other: {operationRef: '#/paths/~1bare/get'}
            """;

    @TempDir
    Path folder;

    private Index index;
    private OpenApiDocument document;

    @BeforeEach
    void read() throws IOException {
        Problems problems = new Problems();
        Files.writeString(folder.resolve("b.yaml"), OTHER);
        index = index(ROOT, problems);
        document = OpenApiReader.read(index, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    private Index index(String root, Problems problems) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), root);
        return Resolver.index(
                new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "a.yaml"), problems);
    }

    private static Location at(String pointer) {
        return new Location("a.yaml", pointer);
    }

    private static Location other(String pointer) {
        return new Location("b.yaml", pointer);
    }

    private PathItemObject item() {
        return document.paths().get("/v/{id}");
    }

    private OperationObject make() {
        return item().operations().get("POST");
    }

    private ResponseObject response() {
        return make().responses().get("default");
    }

    @Test
    void theDocument() {
        assertThat(document.at()).isEqualTo(at(""));
        assertThat(document.info())
                .isEqualTo(new InfoObject(
                        at("/info"),
                        "Things",
                        "2",
                        "Short.",
                        "Long.",
                        "/terms",
                        new InfoObject.Contact(at("/info/contact"), "We", "https://we.example", "we@we.example"),
                        new InfoObject.License(at("/info/license"), "MIT", "MIT", null)));
        assertThat(document.externalDocs())
                .isEqualTo(new ExternalDocsObject(at("/externalDocs"), "https://docs.example", "More."));
        assertThat(document.servers())
                .containsExactly(new ServerObject(
                        at("/servers/0"),
                        "https://{host}/v1",
                        null,
                        "Live.",
                        Map.of(
                                "host",
                                new ServerObject.Variable(
                                        at("/servers/0/variables/host"),
                                        "a.example",
                                        List.of("a.example", "b.example"),
                                        "Which."))));
        assertThat(document.tags())
                .containsExactly(new TagObject(
                        at("/tags/0"),
                        "Things",
                        "All things.",
                        new ExternalDocsObject(at("/tags/0/externalDocs"), "https://docs.example/things", null)));
        assertThat(document.schemas())
                .containsExactly(entry("A", at("/components/schemas/A")), entry("B.c", at("/components/schemas/B.c")));
    }

    @Test
    void howCallersAreIdentified() {
        assertThat(document.security())
                .containsExactly(
                        new SecurityRequirementObject(
                                at("/security/0"), Map.of("oauth", List.of("read", "write"), "key", List.of())),
                        new SecurityRequirementObject(at("/security/1"), Map.of()));
        assertThat(document.securitySchemes().keySet()).containsExactly("key", "http", "tls", "openId", "oauth");
        assertThat(document.securitySchemes())
                .containsEntry(
                        "key", scheme("key", SecuritySchemeObject.Type.API_KEY, "A session.", "session", In.COOKIE))
                .containsEntry("tls", scheme("tls", SecuritySchemeObject.Type.MUTUAL_TLS, null, null, null));
        SecuritySchemeObject http = document.securitySchemes().get("http");
        assertThat(http.type()).isEqualTo(SecuritySchemeObject.Type.HTTP);
        assertThat(http.scheme()).isEqualTo("bearer");
        assertThat(http.bearerFormat()).isEqualTo("JWT");
        SecuritySchemeObject openId = document.securitySchemes().get("openId");
        assertThat(openId.type()).isEqualTo(SecuritySchemeObject.Type.OPEN_ID_CONNECT);
        assertThat(openId.openIdConnectUrl()).isEqualTo("https://id.example");
        String flows = "/components/securitySchemes/oauth/flows";
        assertThat(document.securitySchemes().get("oauth").type()).isEqualTo(SecuritySchemeObject.Type.OAUTH2);
        assertThat(document.securitySchemes().get("oauth").flows())
                .isEqualTo(new Flows(
                        at(flows),
                        new Flow(
                                at(flows + "/implicit"),
                                "https://a.example",
                                null,
                                null,
                                Map.of("read", "Reads.", "write", "Writes.")),
                        new Flow(at(flows + "/password"), null, "https://t.example", "https://r.example", Map.of()),
                        new Flow(at(flows + "/clientCredentials"), null, "https://t.example", null, Map.of()),
                        new Flow(
                                at(flows + "/authorizationCode"),
                                "https://a.example",
                                "https://t.example",
                                null,
                                Map.of()),
                        null));
    }

    private static SecuritySchemeObject scheme(
            String name, SecuritySchemeObject.Type type, String description, String parameter, In in) {
        Location place = at("/components/securitySchemes/" + name);
        return new SecuritySchemeObject(place, type, description, parameter, in, null, null, null, null);
    }

    @Test
    void pathsAndTheirOperationsInDocumentOrder() {
        assertThat(document.paths().keySet()).containsExactly("/v/{id}", "/bare");
        assertThat(item().at()).isEqualTo(other("/item"));
        assertThat(item().summary()).isEqualTo("over");
        assertThat(item().description()).isEqualTo("Of the path.");
        assertThat(item().servers())
                .containsExactly(new ServerObject(other("/item/servers/0"), "/of-path", null, null, Map.of()));
        assertThat(item().operations().keySet()).containsExactly("POST", "GET");
        assertThat(document.routes())
                .extracting(route -> route.method() + " " + route.path() + " " + route.at() + " " + route.id())
                .containsExactly(
                        "POST /v/{id} b.yaml#/item/post make",
                        "GET /v/{id} b.yaml#/item/get look",
                        "PUT /bare a.yaml#/paths/~1bare/put put_bare",
                        "GET /bare a.yaml#/paths/~1bare/get get_bare");
        assertThat(document.webhooks().get("done").at()).isEqualTo(at("/components/pathItems/Done"));
        assertThat(document.webhooks().get("done").operations().get("POST").operationId())
                .isEqualTo("done");
    }

    @Test
    void anOperation() {
        assertThat(make().at()).isEqualTo(other("/item/post"));
        assertThat(make().operationId()).isEqualTo("make");
        assertThat(make().summary()).isEqualTo("Makes.");
        assertThat(make().description()).isEqualTo("Makes one.");
        assertThat(make().deprecated()).isTrue();
        assertThat(make().tags()).containsExactly("Things", "Other");
        assertThat(make().externalDocs())
                .isEqualTo(new ExternalDocsObject(other("/item/post/externalDocs"), "https://docs.example/make", null));
        assertThat(make().servers())
                .containsExactly(
                        new ServerObject(other("/item/post/servers/0"), "/of-operation", null, null, Map.of()));
        assertThat(make().extensions()).hasToString("{x-idempotency-key=\"Key\"}");
        assertThat(make().responses()).containsOnlyKeys("default");
    }

    @Test
    void anOperationSaysWhetherItsSecurityIsItsOwn() {
        assertThat(make().security()).hasValue(List.of());
        assertThat(item().operations().get("GET").security())
                .hasValue(List.of(
                        new SecurityRequirementObject(other("/item/get/security/0"), Map.of("key", List.of()))));
        assertThat(document.paths().get("/bare").operations().get("GET").security())
                .isEmpty();
    }

    @Test
    void parametersWithWhatOpenApiAssumes() {
        Route route = document.routes().get(0);
        assertThat(route.parameters())
                .extracting(
                        ParameterObject::name, ParameterObject::in, ParameterObject::style, ParameterObject::explode)
                .containsExactly(
                        tuple("id", In.PATH, ParameterStyle.SIMPLE, false),
                        tuple("plain", In.QUERY, ParameterStyle.FORM, true),
                        tuple("deep", In.QUERY, ParameterStyle.DEEP_OBJECT, true),
                        tuple("X-Trace", In.HEADER, ParameterStyle.SIMPLE, false),
                        tuple("json", In.QUERY, ParameterStyle.FORM, true),
                        tuple("crumb", In.COOKIE, ParameterStyle.FORM, true));
        ParameterObject id = item().parameters().get(0);
        assertThat(id.at()).isEqualTo(at("/components/parameters/Id"));
        assertThat(id.description()).isEqualTo("mine");
        assertThat(id.required()).isTrue();
        assertThat(id.schema()).isEqualTo(at("/components/parameters/Id/schema"));
        Location deep = other("/item/post/parameters/1");
        assertThat(make().parameters().get(1))
                .isEqualTo(new ParameterObject(
                        deep,
                        "deep",
                        In.QUERY,
                        "Deep.",
                        true,
                        true,
                        true,
                        ParameterStyle.DEEP_OBJECT,
                        true,
                        true,
                        deep.child("schema"),
                        Map.of(),
                        List.of(single(deep))));
        Location json = other("/item/post/parameters/3/content/application~1json");
        assertThat(make().parameters().get(3).schema()).isNull();
        assertThat(make().parameters().get(3).content())
                .isEqualTo(Map.of(
                        "application/json",
                        new MediaTypeObject(json, json.child("schema"), null, EventObject.NONE, List.of(), Map.of())));
    }

    /** What stands in {@code example} of an object. */
    private static ExampleObject single(Location object) {
        Location example = object.child("example");
        return new ExampleObject(example, "example", null, null, example, null);
    }

    @Test
    void bodiesAndTheirExamples() {
        Location content = other("/item/post/requestBody/content/application~1json");
        assertThat(make().requestBody().at()).isEqualTo(other("/item/post/requestBody"));
        assertThat(make().requestBody().description()).isEqualTo("Sent.");
        assertThat(make().requestBody().required()).isTrue();
        assertThat(make().requestBody().content())
                .isEqualTo(Map.of(
                        "application/json",
                        new MediaTypeObject(
                                content,
                                content.child("schema"),
                                null,
                                EventObject.NONE,
                                List.of(single(content)),
                                Map.of())));
        assertThat(response().at()).isEqualTo(other("/really"));
        assertThat(response().description()).isEqualTo("Really.");
        assertThat(response().content().keySet()).containsExactly("application/json", "multipart/form-data");
        Location examples = other("/really/content/application~1json/examples");
        Location ratio = at("/components/examples/Ratio");
        assertThat(response().content().get("application/json").examples())
                .containsExactly(
                        new ExampleObject(ratio, "one", "mine", null, ratio.child("value"), null),
                        new ExampleObject(
                                examples.child("two"),
                                "two",
                                null,
                                "Nothing.",
                                examples.child("two").child("value"),
                                null),
                        new ExampleObject(
                                examples.child("far"), "far", null, null, null, "https://example.com/far.json"));
    }

    @Test
    void partsOfAFormWithWhatIsWritten() {
        Location encoding = other("/really/content/multipart~1form-data/encoding");
        Location header = encoding.child("file").child("headers").child("X-A");
        HeaderObject plain =
                new HeaderObject(header, null, false, false, false, header.child("schema"), Map.of(), List.of());
        assertThat(response().content().get("multipart/form-data").encoding())
                .containsExactly(
                        entry(
                                "file",
                                new EncodingObject(
                                        encoding.child("file"), "image/png", Map.of("X-A", plain), null, null, null)),
                        entry(
                                "list",
                                new EncodingObject(
                                        encoding.child("list"),
                                        null,
                                        Map.of(),
                                        ParameterStyle.PIPE_DELIMITED,
                                        true,
                                        true)));
    }

    @Test
    void headersOfAResponse() {
        Location left = other("/really/headers/X-Left");
        Location json = other("/really/headers/X-Json");
        Location content = json.child("content").child("application/json");
        assertThat(response().headers())
                .containsExactly(
                        entry(
                                "X-Left",
                                new HeaderObject(
                                        left,
                                        "How many.",
                                        true,
                                        true,
                                        true,
                                        left.child("schema"),
                                        Map.of(),
                                        List.of(single(left)))),
                        entry(
                                "X-Json",
                                new HeaderObject(
                                        json,
                                        null,
                                        false,
                                        false,
                                        false,
                                        null,
                                        Map.of(
                                                "application/json",
                                                new MediaTypeObject(
                                                        content,
                                                        content.child("schema"),
                                                        null,
                                                        EventObject.NONE,
                                                        List.of(),
                                                        Map.of())),
                                        List.of())));
    }

    @Test
    void linksWithTheirValuesAsWritten() {
        LinkObject again = response().links().get("again");
        assertThat(again.at()).isEqualTo(other("/really/links/again"));
        assertThat(again.operationId()).isEqualTo("make");
        assertThat(again.parameters()).hasToString("{path.id=\"$response.body#/id\", count=1}");
        assertThat(again.requestBody()).hasToString("{\"a\":[1.0]}");
        assertThat(again.description()).isEqualTo("Again.");
        assertThat(again.server())
                .isEqualTo(new ServerObject(other("/really/links/again/server"), "/of-link", null, null, Map.of()));
        assertThat(response().links().get("other").operationRef()).isEqualTo("#/paths/~1bare/get");
    }

    @Test
    void callbacksAndReferencesToThem() {
        CallbackObject ready = make().callbacks().get("ready");
        assertThat(ready.at()).isEqualTo(other("/item/post/callbacks/ready"));
        assertThat(ready.expressions()).containsOnlyKeys("{$request.body#/url}");
        assertThat(ready.expressions()
                        .get("{$request.body#/url}")
                        .operations()
                        .get("POST")
                        .operationId())
                .isEqualTo("ready");
        CallbackObject later = document.callbacks().get("Later");
        assertThat(later.at()).isEqualTo(at("/components/callbacks/Later"));
        assertThat(later.expressions()).containsOnlyKeys("{$request.body#/later}");
        assertThat(make().callbacks().get("later")).isEqualTo(new CallbackObject(later.at(), Map.of()));
    }

    @Test
    void aWaiterAndItsSchemas() {
        Location at = other("/item/get/x-waiter");
        assertThat(item().operations().get("GET").waiter())
                .hasValue(new WaiterExtension(
                        at,
                        List.of(
                                at.child("success"),
                                at.child("retry").child(0).child("schema"),
                                at.child("failure").child(0)),
                        Optional.of(new Parts(
                                "waitForThing",
                                at.child("success"),
                                List.of(new Retry(
                                        OptionalInt.of(404),
                                        Optional.of(at.child("retry").child(0).child("schema")),
                                        "Not yet.")),
                                List.of(new Failure(at.child("failure").child(0), "Failed", "It failed.")),
                                "/progress",
                                BigDecimal.valueOf(100),
                                "/status",
                                List.of("/url"),
                                List.of(),
                                List.of(),
                                new Pacing(1, 2, 1.5, 60))),
                        List.of()));
    }

    @Test
    void aWaiterWithMistakesHasSchemasAndNoParts() throws IOException {
        OpenApiDocument wrong = OpenApiReader.read(index("""
                        openapi: 3.1.0
                        info: {title: t, version: '1'}
                        paths:
                          /x:
                            get:
                              x-waiter: {name: w, success: 1, failure: [true], retry: [{schema: {}, when: now}]}
                        """, new Problems()), new Problems());
        WaiterExtension waiter = wrong.routes().get(0).operation().waiter().orElseThrow();
        Location at = at("/paths/~1x/get/x-waiter");
        assertThat(waiter.parts()).isEmpty();
        assertThat(waiter.schemas())
                .containsExactly(
                        at.child("retry").child(0).child("schema"),
                        at.child("failure").child(0));
        assertThat(waiter.mistakes())
                .extracting(Mistake::at)
                .containsExactly(
                        at.child("success"),
                        at.child("retry").child(0).child("when"),
                        at.child("failure").child(0),
                        at.child("failure").child(0),
                        at);
    }

    @Test
    void whereCompilingBegins() {
        Location look = other("/item/get/x-waiter");
        assertThat(SchemaRoots.of(document))
                .containsExactly(
                        at("/components/schemas/A"),
                        at("/components/schemas/B.c"),
                        at("/components/parameters/Id/schema"),
                        other("/item/post/parameters/0/schema"),
                        other("/item/post/parameters/1/schema"),
                        other("/item/post/parameters/2/schema"),
                        other("/item/post/parameters/3/content/application~1json/schema"),
                        other("/item/post/parameters/4/schema"),
                        other("/item/post/requestBody/content/application~1json/schema"),
                        other("/really/headers/X-Left/schema"),
                        other("/really/headers/X-Json/content/application~1json/schema"),
                        other("/really/content/application~1json/schema"),
                        other("/really/content/multipart~1form-data/schema"),
                        other("/really/content/multipart~1form-data/encoding/file/headers/X-A/schema"),
                        look.child("success"),
                        look.child("retry").child(0).child("schema"),
                        look.child("failure").child(0));
    }

    @Test
    void noServersAreMadeUp() throws IOException {
        String head = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";
        for (String servers : List.of("", "servers: []\n")) {
            Problems problems = new Problems();
            assertThat(OpenApiReader.read(index(head + servers, problems), problems)
                            .servers())
                    .isEmpty();
            assertThat(problems.sorted()).isEmpty();
        }
    }

    @Test
    void ofADocumentThatCannotBeReadTheViewIsEmpty() throws IOException {
        Problems problems = new Problems();
        assertThat(OpenApiReader.read(index("openapi: 3.1.0\ninfo: 1\npaths: 1\n", problems), problems))
                .isEqualTo(OpenApiDocument.empty(at("")));
        assertThat(problems.hasErrors()).isTrue();
    }

    /** Whoever adds a component to a record of the view shows it in this document, so that a test can look at it. */
    @Test
    void theDocumentHasOneOfEach() {
        Set<String> seen = new TreeSet<>();
        Set<String> filled = new TreeSet<>();
        components(document, seen, filled);
        seen.removeAll(filled);
        // Failures that look like a success and URLs of waiters have tests of their own. No waiter in it is wrong, it
        // is no document of OpenAPI 3.2, and nobody chose operations; those are other
        // tests.
        assertThat(seen)
                .containsExactly(
                        "EventObject.described",
                        "EventObject.json",
                        "EventObject.text",
                        "Flows.deviceAuthorization",
                        "License.url",
                        "MediaTypeObject.itemSchema",
                        "OpenApiDocument.chosen",
                        "OperationObject.pagination",
                        "Parts.hosts",
                        "Parts.urls",
                        "ResponseObject.failure",
                        "ServerObject.name",
                        "WaiterExtension.mistakes");
    }

    /** Goes through all records, and asks whether there is something at each location. */
    private void components(Object value, Set<String> seen, Set<String> filled) {
        if (value instanceof Location place) {
            assertThat(index.node(place)).as(place.toString()).isNotNull();
        } else if (value instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                String name = whole.getClass().getSimpleName() + "." + component.getName();
                Object part = part(whole, component);
                seen.add(name);
                if (!isEmpty(part)) {
                    filled.add(name);
                    components(part, seen, filled);
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(part -> components(part, seen, filled));
        } else if (value instanceof Collection<?> list) {
            list.forEach(part -> components(part, seen, filled));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(part -> components(part, seen, filled));
        }
    }

    private static Object part(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isEmpty(Object part) {
        return part == null
                || Objects.equals(part, false)
                || part instanceof Map<?, ?> map && map.isEmpty()
                || part instanceof Collection<?> list && list.isEmpty()
                || part instanceof Optional<?> optional && optional.isEmpty()
                || part instanceof OptionalInt number && number.isEmpty();
    }
}
