package dev.plumbline.core.tolerance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructs that bend the rules and whose meaning is clear: each is told, and something is made of it. */
class ToleranceTest {

    private static Made operations(String paths) {
        return Made.of("3.1.0", "paths:\n" + paths.indent(2));
    }

    private static Made schema(String version, String schema) {
        return Made.of(version, "paths: {}\ncomponents:\n  schemas:\n    S: " + schema + "\n");
    }

    @Test
    void aPathWithABraceThatIsNoVariables() {
        Made made = operations("""
                /a/{b: {get: {operationId: a, responses: {'204': {description: d}}}}
                /a/{}: {get: {operationId: b, responses: {'204': {description: d}}}}
                """);
        assertThat(made.problems())
                .contains("InvalidPath #/paths/~1a~1{b/get", "InvalidPath #/paths/~1a~1{}/get")
                .noneMatch(line -> line.contains("!"));
        made.compiled();
    }

    /** The parameter is named, and not the whole document. */
    @Test
    void aPathParameterThatIsNotSaidToBeRequired() {
        Made made = operations("""
                /a/{b}: {get: {operationId: a, parameters: [{name: b, in: path, schema: {type: string}}], responses: {'204': {description: d}}}}
                """);
        assertThat(made.problems()).containsExactly("OptionalPathParameter #/paths/~1a~1{b}/get/parameters/0");
    }

    @Test
    void aPathWithoutASlashIsToldOnce() {
        Made made = operations("a: {get: {operationId: a, responses: {'204': {description: d}}}}\n");
        assertThat(made.problems()).containsExactly("PathWithoutSlash #/paths/a/get");
    }

    @Test
    void anOddNameOfAComponentIsNamed() {
        Made made = Made.of("3.1.0", "paths: {}\ncomponents: {schemas: {'a b': {type: string}}}\n");
        assertThat(made.sentences())
                .containsExactly("[InvalidOpenApi] api.yaml:4:24 #/components/schemas/a b - the name \"a b\" has other"
                        + " characters than letters, digits, dots, - and _; rename it, if other tools are to read the"
                        + " document");
    }

    @Test
    void aDocumentThatDoesNotSayWhatItIs() {
        Made made = Made.of("""
                openapi: 3.1
                info: {description: [a]}
                paths: {/a: {get: {operationId: a, responses: {'204': {description: d}}}}}
                """);
        assertThat(made.problems())
                .containsExactly(
                        "InvalidVersion #/openapi",
                        "InvalidOpenApi #/info",
                        "InvalidOpenApi #/info",
                        "InvalidOpenApi #/info/description");
        assertThat(made.text("APIClient")).doesNotContain("Version  of");
        made.compiled();
        assertThat(Made.of("openapi: 3.0.3\npaths: {/a: {get: {operationId: a, responses: {'204': {description: d}}}}}")
                        .problems())
                .containsExactly("InvalidOpenApi #");
    }

    @Test
    void swagger2IsToldWhatConvertsIt() {
        assertThat(Made.of("swagger: '2.0'\ninfo: {title: A, version: '1'}\npaths: {}\n")
                        .sentences())
                .containsExactly("[UnsupportedVersion] api.yaml:1:1 #/swagger - this is Swagger 2.0; convert it, with"
                        + " swagger2openapi for example or at https://converter.swagger.io; OpenAPI 3.0, 3.1 and 3.2 are"
                        + " read");
    }

    /** Why a reference leads nowhere is said once. */
    @Test
    void aDocumentThatIsNotThere() {
        Made made = schema("3.1.0", "{$ref: 'other.yaml#/A'}");
        assertThat(made.problems()).containsExactly("MissingDocument #/components/schemas/S/$ref");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, enum: [1.10, true, x]}          | InvalidKeyword",
                "{type: [string, 'null'], enum: [1, null]}      | InvalidKeyword",
                "{type: string, enum: [[1], x]}                 | EnumBreaksType",
                "{type: integer, enum: ['1', 2]}                | EnumBreaksType",
                "{type: string, enum: [x, null]}                | EnumBreaksType",
            })
    void enumValuesThatTheirOwnTypeRefuses(String schema, String id) {
        Made made = schema("3.1.0", schema);
        assertThat(made.problems())
                .contains(id + " #/components/schemas/S/enum")
                .allMatch(line -> line.startsWith(id));
        assertThat(made.output().files()).isNotEmpty();
    }

    /** Digits are kept: 1.10 is not 1.1. */
    @Test
    void aNumberAmongTextsIsAText() {
        Made made = schema("3.0.3", "{type: string, enum: [1.10, true, x]}");
        assertThat(made.text("SValidator")).contains("StringSet.of(\"1.10\", \"true\", \"x\")");
        assertThat(made.text("S")).contains("S _1_10 = new S(\"1.10\")", "S TRUE = new S(\"true\")");
    }

    /** In a JSON Schema by itself it means nothing, and the test suites say so. */
    @Test
    void nullableBesideATypeIn31() {
        Made made =
                schema("3.1.0", "{type: object, properties: {a: {type: string, nullable: true}, b: {nullable: true}}}");
        assertThat(made.sentences())
                .containsExactly(
                        "[ForeignKeyword] api.yaml:6:54 #/components/schemas/S/properties/a/nullable - \"nullable\" is a"
                                + " keyword of OpenAPI 3.0; it is taken for what it means there;"
                                + " write type: [string, \"null\"], with the type that is meant",
                        "[ForeignKeyword] api.yaml:6:75 #/components/schemas/S/properties/b/nullable - \"nullable\" is a"
                                + " keyword of OpenAPI 3.0 and means nothing in JSON Schema 2020-12; write type: [string,"
                                + " \"null\"], with the type that is meant");
        assertThat(made.text("SValidator")).contains("\"string, null\"");
    }

    @Test
    void whatOpenApi32HasMore() {
        Made made = Made.of("3.2.0", """
                $self: https://api.example/openapi.yaml
                paths:
                  /a:
                    additionalOperations:
                      COPY: {operationId: copy, responses: {'204': {summary: done}}}
                      B AD: {operationId: bad, responses: {'204': {description: d}}}
                      GET: {operationId: worse, responses: {'204': {description: d}}}
                    query: {operationId: ask, responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'https://api.example/openapi.yaml#/components/schemas/A'}}}}}}
                components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}
                """);
        assertThat(made.problems())
                .containsExactly(
                        "InvalidMethod #/paths/~1a/additionalOperations/B AD",
                        "InvalidMethod #/paths/~1a/additionalOperations/GET");
        assertThat(made.text("DefaultCalls"))
                .contains("\"COPY\", \"copy\"", "\"QUERY\", \"ask\"")
                .doesNotContain("bad");
        assertThat(made.text("DefaultApi")).contains("A ask()");
        made.compiled();
    }

    /** As bundlers write what was found first behind a reference. */
    @Test
    void aPointerThatGoesOnBehindAReference() {
        Made made = Made.of("3.0.3", """
                paths:
                  /a:
                    get:
                      operationId: first
                      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
                  /b:
                    get:
                      operationId: second
                      responses:
                        '200':
                          description: d
                          content:
                            application/json:
                              schema: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/owner'}
                components:
                  schemas:
                    Page: {type: object, properties: {owner: {$ref: '#/components/schemas/User'}}}
                    User: {type: object, properties: {name: {type: string}}}
                """);
        assertThat(made.sentences())
                .containsExactly("[RefThroughRef] api.yaml:16:24"
                        + " #/paths/~1b/get/responses/200/content/application~1json/schema/$ref - $ref"
                        + " \"#/paths/~1a/get/responses/200/content/application~1json/schema/properties/owner\" goes on behind"
                        + " another reference, which is followed; refer to #/components/schemas/Page/properties/owner");
        assertThat(made.text("DefaultApi")).contains("User second()");
        made.compiled();
    }

    /** An object is taken for one by its properties, a list by its items. */
    @Test
    void aListThatDoesNotSayThatItIsOne() {
        Made made = operations("""
                /a:
                  post:
                    operationId: send
                    parameters: [{name: ids, in: query, schema: {items: {type: integer}}}]
                    requestBody:
                      content:
                        multipart/form-data:
                          schema: {type: object, properties: {files: {items: {type: string, format: binary}}}}
                    responses:
                      '200': {description: d, content: {application/json: {schema: {items: {type: string}}}}}
                """);
        assertThat(made.problems()).isEmpty();
        assertThat(made.text("DefaultApi")).contains("List<String> send(");
        assertThat(made.text("SendForm")).contains("files(@Nullable List<FileContent> files)");
        assertThat(made.text("SendParams")).contains("ids(@Nullable List<Long> ids)");
        made.compiled();
    }
}
