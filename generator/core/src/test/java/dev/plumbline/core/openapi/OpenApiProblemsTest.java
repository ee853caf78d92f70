package dev.plumbline.core.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OpenApiProblemsTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

    @TempDir
    Path folder;

    private List<String> found(String text) throws IOException {
        Path root = Files.writeString(folder.resolve("a.yaml"), text);
        Problems problems = new Problems();
        OpenApiReader.read(
                Resolver.index(
                        new Loader(KeywordTable.standard(), problems, false).load(root.toUri(), "a.yaml"), problems),
                problems);
        return problems.sorted().stream()
                .map(problem -> problem.id() + (problem.isError() ? " " : "? ")
                        + problem.place().line() + ":" + problem.place().column() + " #" + problem.pointer() + " "
                        + problem.what())
                .toList();
    }

    @Test
    void aTitleIsMissing() throws IOException {
        assertThat(found("openapi: 3.1.0\ninfo: {version: '1'}\npaths: {}\n"))
                .containsExactly("InvalidOpenApi? 2:1 #/info the field 'title' of the Info Object is missing");
    }

    @Test
    void infoIsMissing() throws IOException {
        assertThat(found("openapi: 3.1.0\npaths: {}\n"))
                .containsExactly("InvalidOpenApi? 1:1 # the field 'info' of the OpenAPI Object is missing");
    }

    @Test
    void pathsMayBeMissingIn31() throws IOException {
        assertThat(found(HEAD + "components: {}\n")).isEmpty();
        assertThat(found(HEAD + "webhooks: {}\n")).isEmpty();
        assertThat(found(HEAD))
                .containsExactly("InvalidOpenApi 1:1 # The OpenAPI document MUST contain at least one paths field,"
                        + " a components field or a webhooks field");
    }

    @Test
    void pathsMayNotBeMissingIn30() throws IOException {
        assertThat(found(HEAD.replace("3.1.0", "3.0.3")))
                .containsExactly("InvalidOpenApi 1:1 # the field 'paths' of the OpenAPI Object is missing");
        assertThat(found(HEAD.replace("3.1.0", "3.0.3") + "components: {}\n"))
                .containsExactly("InvalidOpenApi? 1:1 # the field 'paths' of the OpenAPI Object is missing");
    }

    @Test
    void aFieldIsNotKnown() throws IOException {
        assertThat(found(HEAD + "paths:\n  /x:\n    get:\n      sumary: s\n      responses: {}\n"))
                .containsExactly(
                        "InvalidOpenApi? 6:7 #/paths/~1x/get/sumary 'sumary' is not a field of the Operation Object");
    }

    @Test
    void valuesHaveWrongTypes() throws IOException {
        assertThat(found("""
                        openapi: 3.1.0
                        info: 1
                        servers: {url: /}
                        paths:
                          /x: [1]
                          /y:
                            get:
                              deprecated: {}
                              tags: one
                              parameters: [3, {name: a, in: body, schema: {}}, {name: b, in: query}]
                              responses: {'200': {description: d, content: {a/b: nope, c/d: {examples: {e: f}}}}}
                        """))
                .containsExactly(
                        "InvalidOpenApi 2:1 #/info an Info Object must be an object",
                        "InvalidOpenApi? 3:1 #/servers 'servers' must be an array; it is left out",
                        "InvalidOpenApi? 5:3 #/paths/~1x a Path Item Object must be an object; it is left out",
                        "InvalidOpenApi? 8:7 #/paths/~1y/get/deprecated 'deprecated' must be true or false;"
                                + " it is taken to be false",
                        "InvalidOpenApi? 9:7 #/paths/~1y/get/tags 'tags' is not of type array",
                        "InvalidOpenApi? 10:20 #/paths/~1y/get/parameters/0 a Parameter Object must be an object;"
                                + " it is left out",
                        "InvalidOpenApi? 10:33 #/paths/~1y/get/parameters/1/in 'in' is not of type"
                                + " [query|header|path|cookie]",
                        "InvalidOpenApi? 11:53 #/paths/~1y/get/responses/200/content/a~1b"
                                + " a Media Type Object must be an object; it is left out",
                        "InvalidOpenApi? 11:81 #/paths/~1y/get/responses/200/content/c~1d/examples/e"
                                + " an Example Object must be an object; it is left out");
    }

    @Test
    void aTextThatMeansTrueIsTakenForIt() throws IOException {
        assertThat(found(HEAD + "paths:\n  /x:\n    get:\n      deprecated: 'true'\n"))
                .containsExactly("InvalidOpenApi? 6:7 #/paths/~1x/get/deprecated 'deprecated' must be true or false;"
                        + " it is taken to be true");
    }

    @Test
    void pathsThatAreNoneAreAnError() throws IOException {
        assertThat(found(HEAD + "paths: 1\n")).contains("InvalidOpenApi 3:1 #/paths 'paths' must be an object");
    }

    /** Whoever gives the operations their numbers says so. */
    @Test
    void operationIdsAreRepeated() throws IOException {
        assertThat(found(HEAD + "paths:\n  /x:\n    get: {operationId: a}\n    put: {operationId: a}\n"))
                .isEmpty();
    }

    @Test
    void aSharedPathItemRepeatsNothing() throws IOException {
        assertThat(found(HEAD
                        + "paths:\n  /x: {$ref: '#/components/pathItems/P'}\n  /y: {$ref: '#/components/pathItems/P'}\n"
                        + "components:\n  pathItems:\n    P: {get: {operationId: a}}\n"))
                .isEmpty();
    }

    @Test
    void responsesMayBeMissingIn31Only() throws IOException {
        String text = HEAD + "paths:\n  /x:\n    get: {}\n";
        assertThat(found(text)).isEmpty();
        assertThat(found(text.replace("3.1.0", "3.0.3")))
                .containsExactly(
                        "InvalidOpenApi? 5:5 #/paths/~1x/get the field 'responses' of the Operation Object is missing");
    }

    @Test
    void aPathParameterIsNotDeclared() throws IOException {
        assertThat(found(HEAD + "paths:\n  /x.y/{id}/{no}:\n    get:\n      parameters:\n"
                        + "        - {name: id, in: path, required: true, schema: {}}\n"))
                .isEmpty();
    }

    @Test
    void tagsAreRepeated() throws IOException {
        assertThat(found(HEAD + "paths: {}\ntags:\n  - name: a\n  - {}\n  - name: a\n"))
                .containsExactly(
                        "InvalidOpenApi? 6:5 #/tags/1 the field 'name' of the Tag Object is missing",
                        "InvalidOpenApi? 7:5 #/tags/2 the tag 'a' is given twice");
    }

    @Test
    void whatIsRightIsNotReported() throws IOException {
        assertThat(found("""
                        openapi: 3.1.0
                        info:
                          title: t
                          version: '1'
                          license: {name: MIT}
                          contact: {url: ../people}
                        paths:
                          /x:
                            post:
                              requestBody:
                                content:
                                  multipart/form-data:
                                    schema: {$ref: '#/components/schemas/F'}
                                    encoding: {file: {contentType: image/png}}
                              responses:
                                '200': {description: d, links: {next: {operationRef: '#/paths/~1x/post', requestBody: {a: 1}}}}
                        components: {schemas: {F: true}}
                        """)).isEmpty();
    }

    @Test
    void referencesThatLeadNowhereOrBack() throws IOException {
        assertThat(found(HEAD + """
                        paths:
                          /x: {$ref: '#/components/pathItems/None'}
                        components:
                          responses:
                            A: {$ref: '#/components/responses/B'}
                            B: {$ref: '#/components/responses/A'}
                            C: {$ref: '#/components/responses/C'}
                            D: {$ref: '#/info/title'}
                          headers:
                            H: {content: {a/b: {schema: {}, encoding: {x: {headers: {h: {$ref: '#/components/headers/H'}}}}}}}
                        """))
                .containsExactly(
                        "InvalidOpenApi? 2:8 #/info/title a Response Object must be an object; it is left out",
                        "UnresolvedRef? 4:8 #/paths/~1x/$ref '#/components/pathItems/None' leads nowhere,"
                                + " so this Path Item Object is left out",
                        "CyclicRef? 8:9 #/components/responses/B/$ref '#/components/responses/A' leads back here, or through more than 400 others",
                        "CyclicRef? 9:9 #/components/responses/C/$ref '#/components/responses/C' leads back here, or through more than 400 others",
                        "CyclicRef? 12:66 #/components/headers/H/content/a~1b/encoding/x/headers/h/$ref"
                                + " '#/components/headers/H' leads back here, or through more than 400 others");
    }

    @Test
    @Timeout(20)
    void referencesThatMultiplyAreRefused() throws IOException {
        String headers = IntStream.range(0, 40)
                .mapToObj(i -> "    H" + i + ": {content: {a/b: {schema: {}, encoding: {x: {headers: {"
                        + "a: {$ref: '#/components/headers/H" + (i + 1) + "'}, b: {$ref: '#/components/headers/H"
                        + (i + 1) + "'}}}}}}}\n")
                .collect(Collectors.joining());
        assertThat(found(HEAD + "components:\n  headers:\n" + headers + "    H40: {schema: {}}\n"))
                .anyMatch(problem -> problem.endsWith(
                        "with its references followed, this Encoding Object is too large or too deep"));
    }

    @Test
    @Timeout(20)
    void aLongChainOfReferencesIsRefused() throws IOException {
        String responses = IntStream.range(0, 20_000)
                .mapToObj(i -> "    R" + i + ": {$ref: '#/components/responses/R" + (i + 1) + "'}\n")
                .collect(Collectors.joining());
        assertThat(found(HEAD + "components:\n  responses:\n" + responses + "    R20000: {description: d}\n"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("CyclicRef? "));
    }

    @Test
    void everyFalseFindingHasItsReason() {
        assertThat(FalseFinding.values())
                .allSatisfy(known -> assertThat(known.reason()).isNotBlank());
    }
}
