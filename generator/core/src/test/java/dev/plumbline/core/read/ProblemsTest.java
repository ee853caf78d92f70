package dev.plumbline.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Pages;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Security;
import dev.plumbline.core.model.Serialization.Encoded;
import dev.plumbline.core.model.Serialization.Styled;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.model.Style;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.model.Webhook;
import dev.plumbline.core.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every problem of the OpenAPI half at its line, and what is read in spite of warnings. */
class ProblemsTest {

    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            """;

    /** A document whose paths begin at line 4. */
    private static Reading paths(String paths) {
        return Reading.of(HEAD + "paths:\n" + indented(paths, 2));
    }

    /** A document with {@code GET /a}; the operation's fields begin at line 6. */
    private static Reading operation(String fields) {
        return paths("/a:\n  get:\n" + indented(fields, 4));
    }

    /** A document with {@code GET /a/{id}}; the fields begin at line 6, a parameter and a JSON response come after. */
    private static Reading query(String fields) {
        return query(fields, "{name: id, in: path, required: true, schema: {type: string}}");
    }

    private static Reading query(String fields, String parameters) {
        String response = "responses: {'200': {description: D, content: {application/json: {schema: {}}}}}\n";
        return paths("/a/{id}:\n  get:\n" + indented(fields + "parameters: [" + parameters + "]\n" + response, 4));
    }

    private static String indented(String text, int by) {
        return text.lines().map(line -> " ".repeat(by) + line + "\n").collect(Collectors.joining());
    }

    private static final String OK = "responses: {'204': {description: Done}}\n";

    private static void assertProblem(Reading reading, String idAndLine, boolean error) {
        assertThat(reading.problemLines()).contains(idAndLine);
        assertThat(reading.problems().stream()
                        .filter(problem -> idAndLine.startsWith(problem.id() + ":"))
                        .map(Problem::isError))
                .containsOnly(error);
    }

    @Test
    void webhooksWithoutJson() {
        assertProblem(
                Reading.of(HEAD + "webhooks:\n  event: {post: {" + OK.strip() + "}}\npaths: {}\n"),
                "WebhookLeftOut:4",
                false);
        assertProblem(
                Reading.of(
                        HEAD + "webhooks:\n  event:\n    post:\n      requestBody: {content: {text/plain: {}}}\n      "
                                + OK + "paths: {}\n"),
                "WebhookLeftOut:5",
                false);
    }

    @Test
    void whatTheProviderSendsHasANameOfItsOwn() {
        String sent = "requestBody: {content: {application/json: {schema: {}}}}, " + OK.strip();
        Reading reading =
                operation(OK + "callbacks:\n  done: {'{$url}': {post: {" + sent + "}, put: {operationId: again, " + sent
                        + "}}}\n  gone: {'{$url}': {post: {" + sent + "}}, '{$other}': {post: {" + sent + "}}}\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.api().webhooks())
                .extracting(Webhook::name)
                .containsExactly("done POST", "again", "gone POST", "gone POST 2");
    }

    @Test
    void dialect() {
        assertProblem(
                Reading.of(HEAD + "jsonSchemaDialect: https://example.com/own\npaths: {}\n"),
                "UnsupportedDialect:3",
                false);
        assertThat(Reading.of(HEAD + "jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base\npaths: {}\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void callbacksWithoutJson() {
        assertProblem(
                operation(OK + "callbacks:\n  done: {'{$url}': {post: {" + OK.strip() + "}}}\n"),
                "WebhookLeftOut:8",
                false);
    }

    @Test
    void serversOfOneOperation() {
        Reading reading = paths("/a:\n  servers: [{url: https://path.example}]\n  get:\n    " + OK
                + "  put:\n    servers: [{url: https://operation.example}]\n    " + OK + "/b:\n  get:\n    " + OK);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.api().operations().stream()
                        .map(operation ->
                                operation.servers().stream().map(Server::url).toList()))
                .containsExactly(List.of("https://path.example"), List.of("https://operation.example"), List.of());
    }

    @Test
    void serverVariables() {
        Reading reading = Reading.of(HEAD + """
                servers:
                  - url: https://{region}.example/{stage}
                    variables: {stage: {default: live, enum: [live, test], description: Which}}
                paths: {}
                """);
        assertProblem(reading, "UnknownServerVariable:4", false);
        assertThat(reading.api().servers().get(0).variables())
                .containsExactly(
                        new Server.Variable("stage", "live", List.of("live", "test"), "Which"),
                        new Server.Variable("region", "", List.of(), null));
        assertThat(operation(OK).api().servers()).isEmpty();
    }

    @Test
    void stylesThatDoNotFitAndHeadersThatAreIgnored() {
        Reading reading =
                operation("parameters:\n  - {name: q, in: query, style: simple, schema: {type: string}}\n" + OK);
        assertProblem(reading, "UnfitStyle:7", false);
        assertThat(reading.api().operations().get(0).parameters().get(0).isPlain())
                .isTrue();
        assertProblem(
                operation("parameters:\n  - {name: Accept, in: header, required: true, schema: {type: string}}\n" + OK),
                "IgnoredParameter:7",
                false);
        assertThat(operation("parameters:\n  - {name: Authorization, in: header, schema: {type: string}}\n" + OK)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.fix())
                        .isEqualTo("describe it in securitySchemes; until then the client's builder takes it, as"
                                + " header(\"Authorization\", value)"));
    }

    @Test
    void aListInAListIsJson() {
        String nested = "schema: {type: array, items: {type: array, items: {type: string}}}}\n" + OK;
        Reading reading = operation("parameters:\n  - {name: q, in: query, " + nested);
        assertProblem(reading, "NestedParameter:7", false);
        assertThat(reading.api().operations().get(0).parameters().get(0).serialization())
                .isEqualTo(new Encoded("application/json"));
        assertThat(operation("parameters:\n  - {name: q, in: query, style: deepObject, " + nested)
                        .problems())
                .isEmpty();
    }

    @Test
    void aListInAnObjectIsReported() {
        String nested = "schema: {type: object, properties: {a: {type: array}, b: {type: string}}}}\n" + OK;
        for (String place : new String[] {"in: query", "in: query, explode: false", "in: header"}) {
            Reading reading = operation("parameters:\n  - {name: q, " + place + ", " + nested);
            assertProblem(reading, "NestedParameter:7", false);
            assertThat(reading.api().operations().get(0).parameters().get(0).serialization())
                    .isInstanceOf(Styled.class);
        }
        assertThat(operation("parameters:\n  - {name: q, in: query, style: deepObject, " + nested)
                        .problems())
                .isEmpty();
    }

    @Test
    void aParameterWithoutASchemaIsAText() {
        Reading reading = operation("parameters:\n  - {name: q, in: query}\n" + OK);
        assertProblem(reading, "MissingSchema:7", false);
        assertThat(reading.problems()).hasSize(1);
        Parameter parameter = reading.api().operations().get(0).parameters().get(0);
        assertThat(parameter.type()).isEqualTo(Type.Scalar.STRING);
        assertThat(reading.schemas().at(parameter.schema()).keywords()).isEmpty();
    }

    @Test
    void variablesOfAPath() {
        Reading reading = paths("/a/{x}:\n  get: {" + OK.strip() + "}\n");
        assertProblem(reading, "UndescribedPathParameter:5", false);
        assertThat(reading.api().operations().get(0).parameters())
                .singleElement()
                .satisfies(parameter -> {
                    assertThat(parameter.name()).isEqualTo("x");
                    assertThat(parameter.in()).isEqualTo(Parameter.In.PATH);
                    assertThat(parameter.required()).isTrue();
                    assertThat(parameter.type()).isEqualTo(Type.Scalar.STRING);
                    assertThat(reading.schemas().at(parameter.schema()).keywords())
                            .isEmpty();
                });
        Reading unknown = operation("parameters: [{name: x, in: path, required: true, schema: {type: string}}]\n" + OK);
        assertProblem(unknown, "UnknownPathParameter:6", false);
        assertThat(unknown.api().operations().get(0).parameters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/a/{Id},/a/{id},{Id}",
        "/a/{ id },/a/{id},{ id }",
        "/a/{id:[0-9]+},/a/{id},{id:[0-9]+}",
        "/a/{+id},/a/{id},{+id}",
        "/a/{id*},/a/{id},{id*}",
        "/a/{id+},/a/{id},{id+}",
        "/a/{id?},/a/{id},{id?}",
        "/a/{id=projects/*},/a/{id},{id=projects/*}",
        "/a/{petId}/b,/a/{id}/b,{petId}",
        "/a/:id/b,/a/{id}/b,:id",
        "/a/<id>,/a/{id},<id>",
        "/a/<int:id>,/a/{id},<int:id>",
    })
    void variablesWhoseNamesAreNotTheParameters(String written, String sent, String meant) {
        String parameter = "{name: id, in: path, required: true, schema: {type: integer}}";
        Reading reading = paths("'" + written + "':\n  get: {parameters: [" + parameter + "], " + OK.strip() + "}\n");
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.id() + ": " + problem.what())
                        .isEqualTo("UnknownPathParameter: the path " + written + " has no {id}; " + meant
                                + " is taken for it"));
        Operation operation = reading.api().operations().get(0);
        assertThat(operation.path()).isEqualTo(sent);
        assertThat(operation.parameters()).extracting(Parameter::name).containsExactly("id");
        assertThat(operation.parameters().get(0).type()).isNotEqualTo(Type.Scalar.STRING);
    }

    @Test
    void severalVariablesWhoseNamesAreNotTheParameters() {
        Reading reading = paths("""
                /a/{User-Id}/{itemID}/{id}/{other}:
                  get:
                    parameters:
                      - {name: id, in: path, required: true, schema: {type: string}}
                      - {name: item_id, in: path, required: true, schema: {type: string}}
                      - {name: userId, in: path, required: true, schema: {type: string}}
                    responses: {'204': {description: Done}}
                """);
        assertThat(reading.api().operations().get(0).path()).isEqualTo("/a/{userId}/{item_id}/{id}/{other}");
        assertThat(reading.api().operations().get(0).parameters())
                .extracting(Parameter::name)
                .containsExactly("userId", "item_id", "id", "other");
        Reading unclear = paths("""
                /a/{x}/{y}:
                  get:
                    parameters:
                      - {name: z, in: path, required: true, schema: {type: string}}
                    responses: {'204': {description: Done}}
                """);
        assertThat(unclear.api().operations().get(0).path()).isEqualTo("/a/{x}/{y}");
        assertThat(unclear.api().operations().get(0).parameters())
                .extracting(Parameter::name)
                .containsExactly("x", "y");
    }

    @Test
    void pathsWithMoreThanAPath() {
        Reading reading = paths("/a?x=1:\n  get: {" + OK.strip() + "}\n'/a#b':\n  get: {" + OK.strip()
                + "}\nc:\n  get: {" + OK.strip() + "}\n");
        assertProblem(reading, "QueryInPath:5", false);
        assertProblem(reading, "FragmentInPath:7", false);
        assertProblem(reading, "PathWithoutSlash:9", false);
        assertThat(reading.api().operations()).extracting(Operation::path).containsExactly("/a?x=1", "/a", "/c");
        assertThat(reading.api().operations()).extracting(Operation::id).doesNotHaveDuplicates();
        Reading variable = paths(
                "/a?x={x}:\n  get: {parameters: [{name: x, in: query, schema: {type: string}}], " + OK.strip() + "}\n");
        assertThat(variable.problemLines()).containsExactly("QueryInPath:5");
        assertThat(variable.api().operations().get(0).path()).isEqualTo("/a");
        assertThat(variable.api().operations().get(0).parameters()).hasSize(1);
    }

    @Test
    void parametersOfAPathAreSharedAndOverridden() {
        Reading reading = paths("""
                /a/{x}:
                  parameters:
                    - {name: x, in: path, required: true, schema: {type: string}}
                    - {name: page, in: query, schema: {type: integer}}
                  get:
                    parameters:
                      - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
                      - {name: page, in: query, required: true, description: Mine, schema: {enum: [a, b]}}
                      - {name: ids, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer}}}
                      - {name: X-Id, in: header, schema: {type: string}}
                    responses: {'204': {description: Done}}
                """);
        assertThat(reading.problems()).isEmpty();
        List<Parameter> parameters = reading.api().operations().get(0).parameters();
        assertThat(parameters).extracting(Parameter::name).containsExactly("x", "page", "tags", "ids", "X-Id");
        assertThat(parameters)
                .extracting(Parameter::serialization)
                .containsExactly(
                        new Styled(Style.SIMPLE, false, false, false),
                        new Styled(Style.FORM, true, false, false),
                        new Styled(Style.FORM, false, false, false),
                        new Styled(Style.PIPE_DELIMITED, false, false, false),
                        new Styled(Style.SIMPLE, false, false, false));
        assertThat(parameters.get(1).required()).isTrue();
        assertThat(parameters.get(1).docs().description()).isEqualTo("Mine");
        assertThat(reading.api().declarations())
                .singleElement()
                .satisfies(declaration -> assertThat(declaration.path()).containsExactly("get_a_x", "Params", "page"));
    }

    @Test
    void parametersOfAPathAreInItsOrder() {
        Reading reading = paths("""
                /a/{x}/{y}/{z}:
                  parameters:
                    - {name: z, in: path, required: true, schema: {type: string}}
                  get:
                    parameters:
                      - {name: page, in: query, schema: {type: integer}}
                      - {name: x, in: path, required: true, schema: {type: string}}
                    responses: {'204': {description: Done}}
                """);
        assertThat(reading.api().operations().get(0).parameters())
                .as("y is not described")
                .extracting(Parameter::name)
                .containsExactly("x", "page", "y", "z");
    }

    @Test
    void aQueryInThePath() {
        Reading reading = paths("""
                /a?kind=b&q={text}&of={page}&{no}:
                  get:
                    parameters:
                      - {name: text, in: path, required: true, schema: {type: string}}
                      - {name: of, in: query, schema: {type: integer}}
                      - {name: no, in: path, required: true, schema: {type: string}}
                    responses: {'204': {description: Done}}
                """);
        assertThat(reading.problemLines()).containsExactly("QueryInPath:5", "UnknownPathParameter:9");
        Operation operation = reading.api().operations().get(0);
        assertThat(operation.path()).isEqualTo("/a?kind=b");
        assertThat(operation.parameters())
                .extracting(Parameter::name, Parameter::in, Parameter::required)
                .containsExactly(tuple("q", Parameter.In.QUERY, true), tuple("of", Parameter.In.QUERY, false));
        assertThat(operation.parameters().get(0).serialization()).isEqualTo(new Styled(Style.FORM, true, false, false));
    }

    @Test
    void responsesThatAreLeftOut() {
        assertProblem(operation("responses:\n  '101': {description: D}\n"), "InformationalResponse:7", false);
        assertProblem(
                operation("responses:\n  '204': {description: D, content: {application/json: {schema: {}}}}\n"),
                "BodyWithoutPlace:7",
                false);
        assertProblem(
                operation("responses:\n  '200': {description: D, content: {application/json: {schema: {type: string}},"
                        + " text/csv: {}}}\n"),
                "MediaTypeLeftOut:7",
                false);
        String same = "{schema: {$ref: '#/components/schemas/X'}}";
        assertThat(Reading.of(HEAD + "components: {schemas: {X: {type: object}}}\npaths:\n  /a:\n    get:\n"
                                + "      responses:\n        '200': {description: D, content: {application/json: "
                                + same
                                + ", text/plain: " + same + "}}\n")
                        .problems())
                .as("it says the same")
                .isEmpty();
        assertProblem(operation("requestBody: {content: {}}\n" + OK), "MissingContent:6", false);
    }

    @Test
    void xmlIsReportedOnce() {
        String xml = "{description: D, content: {application/xml: {schema: {}}}}";
        Reading reading = operation("responses:\n  '200': " + xml + "\n  '400': " + xml + "\n");
        assertProblem(reading, "XmlAsText:7", false);
        assertThat(reading.problems()).hasSize(1);
        String both = "{description: D, content: {application/xml: {}, application/json: {}}}";
        Reading beside = operation("responses:\n  '200': " + both + "\n  '400': " + both + "\n");
        assertProblem(beside, "XmlLeftOut:7", false);
        assertThat(beside.problems()).hasSize(1);
    }

    @Test
    void eventsOfSeveralTypes() {
        String data = "{properties: {event: {}, data: {type: %s}}}";
        assertProblem(
                operation("responses:\n  '200':\n    description: D\n    content:\n      text/event-stream:\n"
                        + "        schema: {oneOf: [" + data.formatted("object") + ", " + data.formatted("integer")
                        + "]}\n"),
                "SeveralEvents:10",
                false);
    }

    @Test
    void ofSeveralMediaTypesJsonIsTaken() {
        Reading reading = operation("""
                requestBody:
                  content:
                    multipart/form-data: {schema: {}}
                    application/problem+json: {schema: {type: string}}
                    application/json; charset=utf-8: {schema: {type: integer}}
                responses: {4xx: {description: D}, default: {description: E}, '204': {description: F}}
                """);
        assertThat(reading.problems()).isEmpty();
        Operation operation = reading.api().operations().get(0);
        assertThat(operation.body().orElseThrow().content().mediaType()).isEqualTo("application/json; charset=utf-8");
        assertThat(operation.responses()).extracting(Response::status).containsExactly("4XX", "default", "204");
        assertThat(operation.id()).isEqualTo("get_a");
        assertThat(operation.tag()).isEqualTo("Default");
    }

    @Test
    void responses() {
        assertProblem(operation("responses:\n  '2000': {description: D}\n"), "InvalidStatus:7", false);
    }

    @Test
    void operationIds() {
        String done = OK.strip();
        Reading made = paths("/pets: {get: {" + done + "}}\n/pets/: {get: {" + done
                + "}}\n/p: {get: {operationId: get_pets2, " + done + "}}\n");
        assertProblem(made, "DuplicateOperationId:5", false);
        assertThat(made.api().operations())
                .extracting(Operation::id)
                .containsExactly("get_pets", "get_pets3", "get_pets2");
        Reading given = paths("/a: {get: {operationId: x, " + done + "}}\n/b: {get: {operationId: x, " + done + "}}\n");
        assertProblem(given, "DuplicateOperationId:5", false);
        assertThat(given.problems()).hasSize(1);
        assertThat(given.api().operations()).extracting(Operation::id).containsExactly("x", "x2");
    }

    @Test
    void anIdThatIsGivenIsNotLostToOneThatIsMade() {
        String done = OK.strip();
        assertThat(paths("/a: {get: {" + done + "}}\n/b: {get: {operationId: get_a, " + done + "}}\n")
                        .api()
                        .operations())
                .extracting(Operation::id)
                .containsExactly("get_a2", "get_a");
    }

    @Test
    void twoPathsWithOnePathItem() {
        Reading reading = Reading.of(HEAD + """
                paths:
                  /v1: {get: {operationId: a, responses: {'200': {description: D, content: {application/json: {schema: {enum: [b]}}}}}}}
                  /v2: {$ref: '#/paths/~1v1'}
                """);
        assertThat(reading.problemLines()).containsExactly("DuplicateOperationId:4");
        assertThat(reading.api().operations()).extracting(Operation::id).containsExactly("a", "a2");
        assertThat(reading.api().operations()).extracting(Operation::path).containsExactly("/v1", "/v2");
        assertThat(reading.api().declarations())
                .singleElement()
                .satisfies(declaration -> assertThat(declaration.path()).containsExactly("a", "Response"));
    }

    @Test
    void links() {
        String target = "/b:\n  get:\n    operationId: b\n"
                + "    parameters: [{name: id, in: query, schema: {type: string}}]\n    " + OK;
        String link =
                "/a:\n  get:\n    responses:\n      '200':\n        description: D\n        links:\n          next: ";
        assertProblem(paths(link + "{operationId: c}\n" + target), "UnresolvedLink:10", false);
        assertProblem(
                paths(link + "{operationId: b, parameters: {di: $response.body#/id}}\n" + target),
                "UnknownLinkParameter:10",
                false);
        assertProblem(
                paths(link + "{operationId: b, parameters: {id: $request.query.id}}\n" + target),
                "UnsupportedLink:10",
                false);
        assertProblem(
                paths(link + "{operationId: c, server: {url: https://x.example}}\n" + target),
                "UnsupportedLink:10",
                false);
        Reading reading = paths(
                link + "{operationRef: '#/paths/~1b/get', parameters: {query.id: '$response.body#/x/0'}}\n" + target);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.api().operations().get(0).links()).singleElement().satisfies(found -> {
            assertThat(found.operationId()).isEqualTo("b");
            assertThat(found.parameters()).containsEntry("id", "/x/0");
        });
    }

    private static Reading secured(String security, String schemes) {
        return Reading.of(HEAD + "security: " + security + "\ncomponents:\n  securitySchemes:\n" + indented(schemes, 4)
                + "paths:\n  /a:\n    get:\n      " + OK);
    }

    @Test
    void security() {
        assertProblem(secured("[{x: []}]", "b: {type: http, scheme: bearer}"), "UnknownSecurityScheme:3", false);
        Reading half = secured("[{x: []}, {b: []}]", "b: {type: http, scheme: bearer}");
        assertProblem(half, "UnknownSecurityScheme:3", false);
        assertThat(half.api().operations().get(0).security())
                .isEqualTo(new Security(
                        List.of(new Security.Alternative(List.of(new Security.Requirement("b", List.of()))))));
        assertThat(operation(OK).api().operations().get(0).security().isNone()).isTrue();
    }

    @Test
    void credentialsThatStandInOnePlace() {
        String schemes =
                "b: {type: http, scheme: basic}\no: {type: openIdConnect, openIdConnectUrl: 'https://a.example'}\n"
                        + "k: {type: apiKey, in: header, name: X-Key}\n";
        Reading clash = secured("[{k: [], b: [], o: []}]", schemes);
        assertProblem(clash, "CredentialWithoutPlace:3", false);
        assertThat(clash.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).endsWith("so only \"b\" is sent"));
        assertThat(secured("[{k: [], b: []}, {o: []}]", schemes).problems()).isEmpty();
    }

    @Test
    void aCredentialIsNoParameter() {
        String parameters = "parameters:\n  - {name: x-key, in: header, required: true, schema: {type: string}}\n"
                + "  - {name: x-key, in: query, schema: {type: string}}\n";
        String schemes = HEAD + "components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}}}\n"
                + "paths:\n  /a:\n    get:\n";
        Reading twice = Reading.of(schemes + indented(parameters + "security: [{k: []}]\n" + OK, 6));
        assertProblem(twice, "IgnoredParameter:8", false);
        assertThat(twice.api().operations().get(0).parameters())
                .extracting(Parameter::in)
                .containsExactly(Parameter.In.QUERY);
        Reading once = Reading.of(schemes + indented(parameters + OK, 6));
        assertThat(once.problems()).isEmpty();
        assertThat(once.api().operations().get(0).parameters()).hasSize(2);
    }

    @Test
    void examplesElsewhere() {
        Reading reading = operation("""
                responses:
                  '200':
                    description: D
                    content:
                      application/json:
                        schema: {type: number}
                        examples:
                          far: {externalValue: 'https://example.com/1'}
                          near: {value: 1.10, summary: S}
                """);
        assertProblem(reading, "UnsupportedExample:13", false);
        assertThat(reading.api()
                        .operations()
                        .get(0)
                        .result()
                        .content()
                        .orElseThrow()
                        .examples())
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.name()).isEqualTo("near");
                    assertThat(example.summary()).isEqualTo("S");
                    assertThat(example.value()).hasToString("1.10");
                });
    }

    @Test
    void examplesOfTheSchemaStandInForThoseOfTheBody() {
        Reading reading = operation("responses: {'200': {description: D, content: {application/json:"
                + " {schema: {type: integer, examples: [1, 2]}}}}}\n");
        assertThat(reading.api()
                        .operations()
                        .get(0)
                        .result()
                        .content()
                        .orElseThrow()
                        .examples())
                .extracting(example -> example.at().lastName())
                .containsExactly("0", "1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-waiter: 5 | 6",
                "x-waiter: {success: true, pacing: {initial: 1, maximum: 1, factor: 1, deadline: 1}} | 6",
                "x-waiter: {name: w, success: true} | 6",
                "x-waiter: {name: w, pacing: {initial: 1, maximum: 1, factor: 1, deadline: 1}} | 6",
                "name: 5 | 7",
                "success: word | 7",
                "unknown: 1 | 7",
                "failure: {} | 7",
                "retry: {status: 404} | 7",
                "retry: [404] | 7",
                "retry: [{}] | 7",
                "retry: [{description: D}] | 7",
                "retry: [{status: '404'}] | 7",
                "retry: [{status: 404.5}] | 7",
                "retry: [{status: 199}] | 7",
                "retry: [{status: 600}] | 7",
                "retry: [{status: 404, schema: 5}] | 7",
                "retry: [{status: 404, description: 5}] | 7",
                "retry: [{status: 404, sentence: S}] | 7",
                "failure: [5] | 7",
                "failure: [{title: T}] | 7",
                "failure: [{title: T, description: 5}] | 7",
                "progress: progress | 7",
                "progress: {pointer: word} | 7",
                "progress: {pointer: /a, complete: 0} | 7",
                "progress: {pointer: /a, whole: 1} | 7",
                "url: /url | 7",
                "url: [url] | 7",
                "hosts: [example.com] | 7",
                "hosts: [localhost] | 7",
                "hosts: example.com | 7",
                "status: 5 | 7",
                "status: /a~2 | 7",
                "download: /url | 7",
                "download: [/url, url] | 7",
                "pacing: 5 | 7",
                "pacing: {initial: 1} | 7",
                "pacing: {initial: 0, maximum: 1, factor: 1, deadline: 1} | 7",
                "pacing: {initial: 2, maximum: 1, factor: 1, deadline: 1} | 7",
                "pacing: {initial: 1, maximum: 1, factor: 0.5, deadline: 1} | 7",
                "pacing: {initial: 1, maximum: 1, factor: 1, deadline: 1, extra: 1} | 7"
            })
    void everyMistakeInAWaiter(String text, int line) {
        Reading reading = query(waiterWith(text));
        assertThat(reading.problemLines()).contains("InvalidWaiter:" + line);
        assertThat(reading.api().operations().get(0).waiter()).isEmpty();
    }

    /** A whole waiter, or one in which the given entry comes first and the others are right. */
    private static String waiterWith(String text) {
        if (text.startsWith("x-waiter")) {
            return text + "\n";
        }
        String key = text.substring(0, text.indexOf(':'));
        return "x-waiter:\n  " + text + "\n"
                + (key.equals("name") ? "" : "  name: w\n")
                + (key.equals("success") ? "" : "  success: true\n")
                + (key.equals("pacing") ? "" : "  pacing: {initial: 1, maximum: 1, factor: 1, deadline: 1}\n");
    }

    @Test
    void aWaiterNeedsAQueryWithAResponse() {
        String waiter = "x-waiter:\n  name: w\n  success: true\n"
                + "  pacing: {initial: 1, maximum: 1.5, factor: 1, deadline: 1}\n";
        assertThat(query(waiter).api().operations().get(0).waiter()).isPresent();
        assertProblem(operation(waiter + OK), "InvalidWaiter:6", true);
        String two = "{name: id, in: path, required: true, schema: {type: string}},"
                + " {name: of, in: query, required: true, schema: {type: string}}";
        assertProblem(query(waiter, two), "InvalidWaiter:6", true);
        assertProblem(paths("/a:\n  post:\n" + indented(waiter + OK, 4)), "InvalidWaiter:6", true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-pagination: 5 | 6",
                "x-pagination: {} | 6",
                "x-pagination: {items: /data} | 6",
                "x-pagination: {items: /data, offset: {parameter: at}, page: {parameter: at}} | 6",
                "x-pagination: {offset: {parameter: at}} | 6",
                "items: data | 7",
                "items: 5 | 7",
                "items: /none | 7",
                "items: /next | 7",
                "item: /data | 7",
                "cursor: 5 | 7",
                "cursor: {next: /next} | 7",
                "cursor: {parameter: at} | 7",
                "cursor: {parameter: other, next: /next} | 7",
                "cursor: {parameter: head, next: /next} | 7",
                "cursor: {parameter: 5, next: /next} | 7",
                "cursor: {parameter: at, next: next} | 7",
                "cursor: {parameter: at, next: /none} | 7",
                "cursor: {parameter: at, next: /next, more: /none} | 7",
                "cursor: {parameter: at, next: /next, total: /next} | 7",
                "offset: {} | 7",
                "offset: {parameter: at, first: 1} | 7",
                "offset: {parameter: at, total: /none} | 7",
                "page: {parameter: at, first: -1} | 7",
                "page: {parameter: at, first: '1'} | 7",
                "page: {parameter: at, pages: /next/x} | 7",
                "link: {} | 7",
                "link: {header: false} | 7",
                "link: {header: 1} | 7",
                "link: {header: true, next: /next} | 7",
                "link: {next: /none} | 7"
            })
    void everyMistakeInAPagination(String text, int line) {
        Reading reading = list(paginationWith(text));
        assertThat(reading.problemLines()).contains("InvalidPagination:" + line);
        assertThat(reading.problems()).allMatch(Problem::isError);
        assertThat(reading.api().operations().get(0).pages()).isEmpty();
    }

    /** A whole pagination, or one in which the given entry comes first and the others are right. */
    private static String paginationWith(String text) {
        if (text.startsWith("x-pagination")) {
            return text + "\n";
        }
        return "x-pagination:\n  " + text + "\n" + (text.startsWith("items") ? "" : "  items: /data\n")
                + (text.startsWith("item") ? "  offset: {parameter: at}\n" : "");
    }

    private static Reading list(String pagination) {
        return operation(pagination + """
                parameters:
                  - {name: at, in: query, schema: {type: integer}}
                  - {name: head, in: header, schema: {type: string}}
                responses:
                  '200':
                    description: D
                    content:
                      application/json:
                        schema:
                          type: object
                          properties: {data: {type: array, items: {type: string}}, next: {type: string}}
                """);
    }

    @Test
    void aPaginationNeedsAListToRead() {
        assertThat(list(paginationWith("page: {parameter: at, first: 0}"))
                        .api()
                        .operations()
                        .get(0)
                        .pages()
                        .map(Pages::next))
                .contains(new Pages.Number("at", 0, Optional.empty()));
        String link = "x-pagination: {items: '', link: {header: true}}\n";
        assertProblem(operation(link + OK), "InvalidPagination:6", true);
        String any = "responses: {'200': {description: D, content: {application/json: {schema: {}}}}}\n";
        Reading reading = operation(link.replace("items: ''", "items: /a/0/b") + any);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.api().operations().get(0).pages().map(Pages::item)).contains(new Type.Any());
        assertProblem(paths("/a:\n  post:\n" + indented(link + any, 4)), "InvalidPagination:6", true);
    }

    /** A failure with everything, and with a mistake at its line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-failure: {schema: {}, code: /code, statuses: {'429': [1, a]}, otherwise: 400} | 0",
                "x-failure: {schema: {}} | 0",
                "x-failure: 7 | 9",
                "x-failure: {code: /code} | 9",
                "x-failure: {schema: 7} | 9",
                "x-failure: {schema: {}, message: text} | 9",
                "x-failure: {schema: {}, statuses: {'429': [1]}} | 9",
                "x-failure: {schema: {}, code: /code, statuses: {'200': [1]}} | 9",
                "x-failure: {schema: {}, code: /code, statuses: {'429': []}} | 9",
                "x-failure: {schema: {}, code: /code, statuses: {'429': [1], '400': [1]}} | 9",
                "x-failure: {schema: {}, code: /code, statuses: [1]} | 9",
                "x-failure: {schema: {}, otherwise: 200} | 9",
                "x-failure: {schema: {}, when: now} | 9"
            })
    void aFailureAndItsMistakes(String text, int line) {
        String json = "content: {application/json: {schema: {}}}\n";
        Reading reading = operation("responses:\n  '200':\n    description: D\n" + indented(text + "\n" + json, 4));
        if (line == 0) {
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.api().operations().get(0).responses().get(0).failure())
                    .isPresent();
        } else {
            assertThat(reading.problemLines()).containsExactly("InvalidFailure:" + line);
            assertThat(reading.api().operations().get(0).responses().get(0).failure())
                    .isEmpty();
        }
        String status = "responses:\n  '404':\n    description: D\n" + indented("x-failure: {schema: {}}\n" + json, 4);
        assertProblem(operation(status), "InvalidFailure:9", true);
        assertProblem(
                operation("responses:\n  '200':\n    description: D\n    x-failure: {schema: {}}\n"),
                "InvalidFailure:9",
                true);
    }

    @Test
    void aHeaderWithOneValueIsNotAskedFor() {
        String header =
                "parameters: [{name: X-Version, in: header, required: true, schema: {type: string, const: '1'}},"
                        + " {name: X-Perhaps, in: header, schema: {const: '1'}}]\n";
        Operation operation = operation(header + OK).api().operations().get(0);
        assertThat(operation.parameters()).extracting(Parameter::name).containsExactly("X-Perhaps");
        assertThat(operation.constants()).extracting(Parameter::constant).containsExactly(Optional.of("1"));
    }

    @Test
    void idempotencyKeys() {
        for (String wrong : List.of("7", "''", "'Idempotency Key'", "Authorization", "[Idempotency-Key]")) {
            assertProblem(operation("x-idempotency-key: " + wrong + "\n" + OK), "InvalidIdempotencyKey:6", true);
        }
        Operation named =
                operation("x-idempotency-key: X-Once\n" + OK).api().operations().get(0);
        assertThat(named.idempotencyKey()).contains("X-Once");
        String parameter = "parameters: [{name: idempotency-key, in: header, schema: {type: string}}]\n";
        Operation described = paths("/a:\n  post:\n" + indented(parameter + OK, 4))
                .api()
                .operations()
                .get(0);
        assertThat(described.idempotencyKey()).contains("idempotency-key");
        assertThat(described.isRepeatable()).isTrue();
        Operation plain =
                paths("/a:\n  post:\n" + indented(OK, 4)).api().operations().get(0);
        assertThat(plain.isRepeatable()).isFalse();
    }

    @Test
    void requestIds() {
        String headers = "responses: {'204': {description: D, headers: {X-Rate: {schema: {type: integer}},"
                + " My-Request-ID: {schema: {type: string}}}}}\n";
        assertThat(operation(headers).api().operations().get(0).requestId()).contains("My-Request-ID");
        assertThat(operation(OK).api().operations().get(0).requestId()).isEmpty();
    }
}
