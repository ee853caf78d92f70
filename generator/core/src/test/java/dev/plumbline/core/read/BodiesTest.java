package dev.plumbline.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.FieldEncoding;
import dev.plumbline.core.model.Header;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Result;
import dev.plumbline.core.model.Serialization.Styled;
import dev.plumbline.core.model.Style;
import dev.plumbline.core.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every media type with its schema becomes, and which of several are taken. */
class BodiesTest {

    private static Reading operation(String version, String fields) {
        return Reading.of("openapi: " + version + "\ninfo: {title: Test, version: '1'}\npaths:\n  /a:\n    post:\n"
                + "      operationId: make\n"
                + fields.lines().map(line -> "      " + line + "\n").collect(Collectors.joining()));
    }

    private static Reading responding(String content) {
        return operation("3.1.0", "responses: {'200': {description: D, content: {" + content + "}}}");
    }

    private static Operation only(Reading reading) {
        return reading.api().operations().get(0);
    }

    private static List<Content> response(String content) {
        return only(responding(content)).responses().get(0).contents();
    }

    private static Reading sending(String content) {
        return operation("3.1.0", "requestBody: {content: {" + content + "}}\nresponses: {'204': {description: D}}");
    }

    private static List<Content> request(String content) {
        return only(sending(content)).body().orElseThrow().contents();
    }

    private static List<String> kinds(List<Content> contents) {
        return contents.stream()
                .map(content -> content.mediaType() + " "
                        + content.payload().getClass().getSimpleName()
                        + content.payload().type().map(type -> " " + name(type)).orElse(""))
                .toList();
    }

    private static String name(Type type) {
        return type.named().isPresent() ? "declared" : type.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json: {schema: {type: integer, format: int32}} | application/json Json INT",
                "application/json: {} | application/json Json Any[]",
                "'application/json;version=2': {schema: {type: boolean}} | application/json;version=2 Json BOOLEAN",
                "application/vnd.x+json: {schema: {type: boolean}} | application/vnd.x+json Json BOOLEAN",
                "text/json: {schema: {type: boolean}} | text/json Json BOOLEAN",
                "'*/*': {schema: {type: array, items: {type: string}}} | */* Json ListOf[item=STRING, nulls=false]",
                "'*/*': {} | */* Json Any[]",
                "'*/*': {schema: {type: string}} | */* Text",
                "'*/*': {schema: {type: string, format: binary}} | */* Binary",
                "'*/*': {schema: {contentMediaType: '*/*'}} | */* Binary",
                "application/*: {schema: {contentMediaType: application/*}} | application/* Binary",
                "'*/*': {schema: {contentMediaType: application/octet-stream}} | */* Binary",
                "application/json: {schema: {type: string, format: binary}} | application/json Binary",
                "text/plain: {schema: {type: object}} | text/plain Text",
                "text/csv: {schema: {type: string, format: binary}} | text/csv Binary",
                "application/xml: {schema: {type: object}} | application/xml Text",
                "image/svg+xml: {} | image/svg+xml Binary",
                "'image/*': {schema: {type: object}} | image/* Binary",
                "application/pdf: {} | application/pdf Binary",
                "application/octet-stream: {schema: {type: string, contentEncoding: base64}} | application/octet-stream Text",
                "image/png: {schema: {type: string, contentEncoding: binary}} | image/png Binary",
                "image/png: {schema: {type: string, contentEncoding: 8bit}} | image/png Binary",
                "'*/*': {schema: {type: string, contentEncoding: binary}} | */* Binary",
                "text/plain: {schema: {type: string, contentEncoding: 7bit}} | text/plain Text",
                "application/octet-stream: {schema: {type: string}} | application/octet-stream Binary",
                "application/yaml: {} | application/yaml Text",
                "text/event-stream: {} | text/event-stream Events",
                "text/event-stream: {schema: {type: string}} | text/event-stream Events",
                "text/event-stream: {schema: {type: integer}} | text/event-stream Events LONG",
                "application/x-ndjson: {schema: {type: integer}} | application/x-ndjson JsonLines LONG",
                "application/jsonl: {schema: {type: array, items: {type: integer}}} | application/jsonl JsonLines LONG",
                "application/jsonl: {schema: {type: string}} | application/jsonl JsonLines Any[]",
                "application/json-seq: {} | application/json-seq JsonLines Any[]",
            })
    void responses(String content, String kind) {
        assertThat(kinds(response(content))).containsExactly(kind);
    }

    @Test
    void everySchemaOfTheModelIsCompiled() {
        Reading reading = responding("application/json: {}, text/event-stream: {schema: {type: object}}");
        only(reading).responses().stream()
                .flatMap(response -> response.contents().stream())
                .flatMap(content -> content.schema().stream())
                .forEach(at -> assertThat(reading.schemas().at(at)).isNotNull());
    }

    @Test
    void aSchemaSaysWhetherABodyMayBeNull() {
        assertThat(response("application/json: {schema: {type: [string, 'null']}}")
                        .get(0)
                        .json())
                .hasValueSatisfying(json -> assertThat(json.nullable()).isTrue());
        assertThat(response("application/json: {schema: {type: string}}").get(0).json())
                .hasValueSatisfying(json -> assertThat(json.nullable()).isFalse());
    }

    @Test
    void ofSeveralBodiesOfAResponseTheJsonIsTakenAndTheStreamBesideIt() {
        Reading reading = responding("text/csv: {}, application/vnd.x+json: {schema: {type: string}},"
                + " application/json: {schema: {type: integer}}, application/hal+json: {schema: {type: integer}},"
                + " text/event-stream: {}, application/jsonl: {}");
        assertThat(kinds(only(reading).responses().get(0).contents()))
                .containsExactly("application/json Json LONG", "text/event-stream Events");
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what())
                        .endsWith("left out: application/vnd.x+json, text/csv, application/jsonl"));
        assertThat(only(reading).stream())
                .hasValueSatisfying(stream -> assertThat(stream.mediaType()).isEqualTo("text/event-stream"));
        assertThat(kinds(response("text/event-stream: {}, image/png: {}, image/jpeg: {}, text/plain: {}")))
                .as("without JSON the first decides")
                .containsExactly("image/png Binary", "text/event-stream Events", "image/jpeg Binary");
        assertThat(kinds(response("text/csv: {}, application/pdf: {}"))).containsExactly("text/csv Text");
        assertThat(kinds(response("image/png: {}, image/jpeg: {}")))
                .containsExactly("image/png Binary", "image/jpeg Binary");
    }

    @Test
    void aFormThatIsNoObjectIsATextThatIsWrittenOut() {
        for (String schema : List.of("{type: string}", "{type: array, items: {type: string}}")) {
            Reading reading = sending("application/x-www-form-urlencoded: {schema: " + schema + "}");
            assertThat(kinds(only(reading).body().orElseThrow().contents()))
                    .containsExactly("application/x-www-form-urlencoded Text");
            assertThat(reading.problemLines()).containsExactly("FormWithoutFields:7");
        }
    }

    @Test
    void whatAnErrorHasBesideJsonIsNotReported() {
        assertThat(operation(
                                "3.1.0",
                                "responses: {'204': {description: D}, '400': {description: D, content:"
                                        + " {text/html: {}, application/problem+json: {}}}}")
                        .problems())
                .isEmpty();
    }

    @Test
    void everyWayToSendABodyIsKept() {
        Reading reading = sending("multipart/form-data: {}, application/x-www-form-urlencoded: {}, application/xml: {},"
                + " application/merge-patch+json: {schema: {type: object}}, application/json: {schema: {type: object}},"
                + " application/x+json: {schema: {type: array}}, text/plain: {}, '*/*': {schema: {type: integer}}");
        assertThat(kinds(only(reading).body().orElseThrow().contents()))
                .containsExactly(
                        "application/json Json MapOf[value=Any[], nulls=false]",
                        "application/x+json Json ListOf[item=Any[], nulls=false]",
                        "application/json Json LONG",
                        "multipart/form-data Multipart",
                        "application/x-www-form-urlencoded Form MapOf[value=Any[], nulls=false]",
                        "text/plain Text");
        assertThat(reading.problemLines()).containsExactly("XmlLeftOut:7");
        assertThat(only(reading).body().orElseThrow().required()).isFalse();
    }

    @Test
    void whatHasNoReaderOrWriterOfItsOwnIsTextOrBytes() {
        assertThat(kinds(request("application/jsonl: {schema: {type: object}}")))
                .containsExactly("application/jsonl Binary");
        assertThat(kinds(request("text/event-stream: {}"))).containsExactly("text/event-stream Binary");
        assertThat(kinds(response("multipart/mixed: {schema: {type: object}}")))
                .containsExactly("multipart/mixed Binary");
        assertThat(kinds(response("application/x-www-form-urlencoded: {schema: {type: object}}")))
                .containsExactly("application/x-www-form-urlencoded Text");
    }

    @Test
    void fieldsOfAForm() {
        Content content = request("application/x-www-form-urlencoded: {schema: {type: object, properties:"
                        + " {a: {type: array}, b: {type: object}, c: {}, d: {}}}, encoding: {a: {style: spaceDelimited},"
                        + " b: {contentType: application/json}, c: {allowReserved: true}, d: {headers: {}}}}")
                .get(0);
        assertThat(content.payload())
                .isInstanceOfSatisfying(
                        Payload.Form.class,
                        form -> assertThat(form.fields())
                                .containsExactly(
                                        new FieldEncoding(
                                                "a", null, new Styled(Style.SPACE_DELIMITED, false, false, false)),
                                        new FieldEncoding("b", "application/json", null),
                                        new FieldEncoding("c", null, new Styled(Style.FORM, true, true, false))));
    }

    private static List<Part> parts(String version, String schema, String encoding) {
        Reading reading = operation(
                version,
                "requestBody: {content: {multipart/form-data: {schema: " + schema + ", encoding: {" + encoding
                        + "}}}}\nresponses: {'204': {description: D}}");
        return ((Payload.Multipart)
                        only(reading).body().orElseThrow().contents().get(0).payload())
                .parts();
    }

    private static String text(Part part) {
        return part.name() + " " + part.value().getClass().getSimpleName() + (part.repeated() ? "*" : "")
                + (part.required() ? "!" : "");
    }

    @Test
    void partsOfAMultipartBody() {
        List<Part> parts = parts("3.0.3", """
                {type: object, required: [file, text], properties: {
                  file: {type: string, format: binary, description: The file},
                  files: {type: array, items: {type: string, format: binary}}, more: {items: {type: string, format: binary}},
                  image: {type: string}, images: {type: array, items: {type: string}},
                  encoded: {type: string, format: byte},
                  text: {type: string, enum: [a]}, number: {type: integer}, numbers: {type: array, items: {type: integer}},
                  object: {type: object}, objects: {type: array, items: {type: object}}, list: {type: array, items: {type: object}},
                  choice: {oneOf: [{type: string}, {type: object}]}, number_json: {type: integer},
                  id: {type: string, readOnly: true}}}""".replace("\n", " "), """
                image: {contentType: 'image/png, image/jpeg', headers: {X-A: {schema: {type: integer}}, Content-Type: {schema: {}}}},
                images: {contentType: 'image/*'}, list: {contentType: application/json},
                number_json: {contentType: application/json}""".replace("\n", " "));
        assertThat(parts)
                .extracting(BodiesTest::text)
                .containsExactly(
                        "file File!",
                        "files File*",
                        "more File*",
                        "image File",
                        "images File*",
                        "encoded Text",
                        "text Text!",
                        "number Text",
                        "numbers Text*",
                        "object Json",
                        "objects Json*",
                        "list Json",
                        "choice Mixed",
                        "number_json Json");
        assertThat(parts.get(0).docs().description()).isEqualTo("The file");
        assertThat(parts.get(3).contentTypes()).containsExactly("image/png", "image/jpeg");
        assertThat(parts.get(3).headers()).extracting(Header::name).containsExactly("X-A");
        assertThat(((Part.Json) parts.get(11).value()).type())
                .isEqualTo(new Type.ListOf(new Type.MapOf(new Type.Any())));
    }

    @Test
    void partsByTheKeywordsOfJsonSchema() {
        assertThat(parts(
                        "3.1.0",
                        "{allOf: [{properties: {a: {type: string, contentMediaType: image/png}}}], properties:"
                                + " {b: {type: string, contentMediaType: image/png, contentEncoding: base64},"
                                + " c: {type: string, contentMediaType: text/html}, d: {}, e: {}}, required: [a]}",
                        "d: {contentType: application/octet-stream}"))
                .extracting(BodiesTest::text)
                .containsExactlyInAnyOrder("a File!", "b Text", "c Text", "d File", "e File");
        assertThat(parts(
                        "3.1.0",
                        "{oneOf: [{properties: {a: {type: string}}, required: [a]}, {properties: {b: {}}}]}",
                        ""))
                .extracting(BodiesTest::text)
                .containsExactly("a Text", "b File");
        assertThat(parts("3.0.3", "{type: object, properties: {a: {}}}", ""))
                .extracting(BodiesTest::text)
                .containsExactly("a Mixed");
        assertThat(parts("3.1.0", "{type: object}", "")).isEmpty();
    }

    @Test
    void partsThatMayBeOfSeveralKinds() {
        String file = "{type: string, format: binary}";
        String schema = "{type: object, properties: {"
                + "some: {anyOf: [" + file + ", {type: array, items: " + file + "}, {type: 'null'}]},"
                + "any: {oneOf: [" + file + ", {type: object}]},"
                + "words: {anyOf: [{type: string}, {type: array, items: {type: string}}]},"
                + "told: {anyOf: [{type: string}, {type: object}]}}}";
        String encoding = "told: {contentType: application/json}";
        assertThat(parts("3.1.0", schema, encoding))
                .extracting(BodiesTest::text)
                .containsExactly("some File*", "any File", "words Mixed", "told Json");
        assertThat(sending("multipart/form-data: {schema: " + schema + "}").problemLines())
                .containsExactly("FileOrValue:7");
    }

    @Test
    void whatIsNestedInAFieldIsReported() {
        String object = "{type: object, properties: {a: {type: object}, b: {type: array}, c: {type: string}}}";
        String form = "application/x-www-form-urlencoded: {schema: {properties: {f: %s}}, encoding: {f: {style: %s}}}";
        Reading reading = sending(form.formatted(object, "form"));
        assertThat(reading.problemLines()).containsExactly("NestedParameter:7");
        assertThat(reading.problems().get(0).what()).contains("\"a\", \"b\"");
        String list = "{type: array, items: " + object + "}";
        assertThat(sending(form.formatted(list, "form")).problemLines()).containsExactly("NestedParameter:7");
        assertThat(sending(form.formatted(object, "deepObject")).problems()).isEmpty();
        assertThat(sending(form.formatted(list, "deepObject")).problems()).isEmpty();
        assertThat(sending("application/x-www-form-urlencoded: {schema: {properties: {f: " + object + "}}}")
                        .problems())
                .isEmpty();
    }

    @Test
    void eventsThatAreDescribedWithTheirFields() {
        Optional<Type> data = response(
                        "text/event-stream: {itemSchema: {properties: {event: {type: string},"
                                + " data: {type: string, contentMediaType: application/json, contentSchema: {type: integer}}}}}")
                .get(0)
                .type();
        assertThat(data).contains(Type.Scalar.LONG);
        assertThat(response("text/event-stream: {itemSchema: {properties: {data: {type: string}}}}")
                        .get(0)
                        .type())
                .isEmpty();
        assertThat(response("text/event-stream: {schema: {type: object, properties: {event: {const: a},"
                                + " data: {type: boolean}}}}")
                        .get(0)
                        .type())
                .contains(Type.Scalar.BOOLEAN);
        String done = "{properties: {event: {const: done}, data: {const: '[DONE]'}}}";
        String number = "{properties: {event: {const: n}, data: {type: number}}}";
        String word = "{properties: {event: {const: w}, data: {type: string}}}";
        assertThat(response("text/event-stream: {schema: {oneOf: [" + number + ", " + done + "]}}")
                        .get(0)
                        .type())
                .contains(Type.Scalar.DECIMAL);
        assertThat(response("text/event-stream: {schema: {oneOf: [" + number + ", " + word + "]}}")
                        .get(0)
                        .type())
                .isEmpty();
        assertThat(response("text/event-stream: {schema: {oneOf: [" + number + ", " + number + "]}}")
                        .get(0)
                        .type())
                .contains(new Type.Any());
    }

    @Test
    void headersOfAResponse() {
        Response response = only(operation("3.1.0", """
                responses:
                  '204':
                    description: D
                    headers:
                      X-Count: {description: How many, required: true, schema: {type: integer}}
                      X-Json: {content: {application/json: {schema: {type: object}}}}
                      X-Any: {}
                      Set-Cookie: {schema: {type: string}}
                      content-type: {schema: {type: string}}
                """)).responses().get(0);
        assertThat(response.headers()).extracting(Header::name).containsExactly("X-Count", "X-Json", "X-Any");
        assertThat(response.headers())
                .extracting(Header::type)
                .containsExactly(Type.Scalar.LONG, Type.Scalar.STRING, Type.Scalar.STRING);
        assertThat(response.headers().get(0).required()).isTrue();
        assertThat(response.headers().get(0).docs().description()).isEqualTo("How many");
    }

    @Test
    void inlineTypesAreCalledAfterWhereTheyStand() {
        String object = "{type: object, properties: {p: {enum: [a, b]}}}";
        Reading reading = operation(
                "3.1.0",
                "parameters: [{name: filter, in: query, schema: " + object + "}]\n"
                        + "requestBody: {content: {application/json: {schema: " + object
                        + "}, multipart/form-data: {schema:"
                        + " {properties: {products: " + object
                        + "}}}}}\nresponses: {'200': {description: D, headers: {X-State:"
                        + " {schema: {enum: [c, d]}}}, content: {application/json: {schema: " + object
                        + "}, text/event-stream: {schema: " + object + "}}}}");
        assertThat(reading.api().declarations())
                .extracting(Declaration::path)
                .contains(
                        List.of("make", "Params", "filter"),
                        List.of("make", "Request"),
                        List.of("make", "Form", "products"),
                        List.of("make", "Response"),
                        List.of("make", "Response", "Event"),
                        List.of("make", "Response", "X-State"));
    }

    @Test
    void results() {
        String json = "content: {application/json: {schema: {type: %s}}}";
        String one = "{description: D, " + json.formatted("string") + "}";
        String other = "{description: D, " + json.formatted("integer") + "}";
        String none = "{description: D}";
        assertThat(result("{'200': " + one + ", '204': " + none + "}")).isInstanceOf(Result.Maybe.class);
        assertThat(result("{'200': " + one + ", '201': " + one + "}")).isInstanceOf(Result.One.class);
        assertThat(result("{'200': " + one + ", '201': " + other + "}")).isInstanceOf(Result.Several.class);
        assertThat(result("{default: " + one + "}")).isInstanceOf(Result.One.class);
        assertThat(result("{'302': " + none + "}")).isInstanceOf(Result.Redirect.class);
        assertThat(result("{'202': " + none + ", default: " + one + "}")).isInstanceOf(Result.Nothing.class);
        assertThat(result("{'304': " + none + "}")).isInstanceOf(Result.Nothing.class);
    }

    private static Result result(String responses) {
        return only(operation("3.1.0", "responses: " + responses)).result();
    }

    @Test
    void anOperationWithoutResponsesHasNoResult() {
        Reading reading = operation("3.1.0", "description: D");
        assertThat(reading.problems()).isEmpty();
        assertThat(only(reading).result()).isInstanceOf(Result.Nothing.class);
    }
}
