package dev.plumbline.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoaderTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

    @TempDir
    Path outside;

    private final Problems problems = new Problems();

    private Path write(String name, String text) throws IOException {
        Path file = outside.resolve("docs").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Documents load(Path file) {
        return new Loader(KeywordTable.standard(), problems, false)
                .load(file.toUri(), file.getFileName().toString());
    }

    private List<String> found() {
        return problems.sorted().stream()
                .map(problem -> problem.id() + " " + problem.place() + " #" + problem.pointer())
                .toList();
    }

    private String what() {
        return problems.sorted().stream().map(Problem::what).findFirst().orElse("");
    }

    @Test
    void aDocumentAloneIsItsOwnRoot() throws IOException {
        Documents documents = load(write("a.yaml", HEAD));
        assertThat(found()).isEmpty();
        assertThat(documents.byName()).containsOnlyKeys("a.yaml");
        assertThat(documents.version()).isEqualTo("3.1.0");
        assertThat(documents.isVersion30()).isFalse();
        assertThat(documents.root().place("/info/title")).hasToString("a.yaml:2:8");
    }

    @Test
    void mergeKeysAreToldOnce() throws IOException {
        Documents documents = load(write("a.yaml", HEAD + "x: &x {a: 1}\ny: {<<: *x}\nz: {<<: *x}\n"));
        assertThat(found()).containsExactly("MergeKey a.yaml:4:5 #");
        assertThat(documents.root().root().at("/z/a").intValue()).isEqualTo(1);
    }

    @Test
    void version30IsAccepted() throws IOException {
        assertThat(load(write("a.yaml", HEAD.replace("3.1.0", "3.0.3"))).isVersion30())
                .isTrue();
        assertThat(found()).isEmpty();
    }

    @Test
    void everythingReferredToIsRead() throws IOException {
        write("deep/b.json", "{\"x\": {\"$ref\": \"../c%20d.yaml#/y\"}, \"unused\": {\"$ref\": \"nowhere.yaml\"}}");
        write("c d.yaml", "y: {properties: {default: {$ref: 'deep/中{x}.yaml'}}}");
        write("deep/中{x}.yaml", "type: string");
        Documents documents = load(write("a.yaml", HEAD + "paths:\n  /x: {$ref: 'deep/b.json#/x'}\n"));
        assertThat(found()).isEmpty();
        assertThat(documents.byName()).containsOnlyKeys("a.yaml", "c d.yaml", "deep/b.json", "deep/中{x}.yaml");
    }

    @Test
    void dataIsNotSearchedForReferences() throws IOException {
        load(write("a.yaml", HEAD + """
                        components:
                          schemas:
                            A:
                              default: {$ref: no1.yaml}
                              const: {$ref: no2.yaml}
                              enum: [{$ref: no3.yaml}]
                              example: {$ref: no4.yaml}
                              examples: [{$ref: no5.yaml}]
                              x-other: {$ref: no6.yaml}
                          examples:
                            E: {value: {$ref: no7.yaml}}
                        """));
        assertThat(found()).isEmpty();
    }

    @Test
    void propertiesNamedLikeKeywordsAreSearched() throws IOException {
        load(write("a.yaml", HEAD + """
                        paths:
                          /x:
                            get:
                              responses:
                                default: {$ref: no1.yaml}
                        components:
                          schemas:
                            A:
                              properties:
                                example: {$ref: no2.yaml}
                                x-y: {$ref: no3.yaml}
                          examples:
                            default: {$ref: no4.yaml}
                        x-waiter:
                          success: {$ref: no5.yaml}
                        """));
        assertThat(found())
                .containsExactly(
                        "MissingDocument a.yaml:7:19 #/paths/~1x/get/responses/default/$ref",
                        "MissingDocument a.yaml:12:19 #/components/schemas/A/properties/example/$ref",
                        "MissingDocument a.yaml:13:15 #/components/schemas/A/properties/x-y/$ref",
                        "MissingDocument a.yaml:15:15 #/components/examples/default/$ref",
                        "MissingDocument a.yaml:17:13 #/x-waiter/success/$ref");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.yaml | hello                     | NotOpenApi         | 1:1 | this is a text, not an OpenAPI document",
                "a.yaml | [1]                       | NotOpenApi         | 1:1 | this is a list, not an OpenAPI document",
                "a.yaml | ``                        | NotOpenApi         | 1:1 | this is an empty document, not an OpenAPI document",
                "a.txt  | 12                        | NotOpenApi         | 1:1 | this is a single value, not an OpenAPI document",
                "a.yaml | info: {}                  | NotOpenApi         | 1:1 | the property 'openapi' is missing, so this is not an OpenAPI document",
                "a.yaml | \\nswagger: '2.0'         | UnsupportedVersion | 2:1 | this is Swagger 2.0",
                "a.yaml | \\nopenapi: 3.3.0         | UnsupportedVersion | 2:1 | the version is '3.3.0'",
                "a.yaml | openapi: [3.1]            | UnsupportedVersion | 1:1 | the version is not a text",
                "a.yaml | openapi: '3.3'            | UnsupportedVersion | 1:1 | the version is '3.3'",
                "a.yaml | openapi: 3.1              | InvalidVersion     | 1:1 | the version has three numbers; it is taken for 3.1.0",
                "a.yaml | openapi: '3.0'            | InvalidVersion     | 1:1 | the version has three numbers; it is taken for 3.0.0",
                "a.json | openapi: 3.1.0            | InvalidJson        | 1:1 | *",
                "a.txt  | {openapi: 3.1.0}          | InvalidJson        | 1:2 | *",
                "a.yaml | a: [                      | InvalidYaml        | 1:5 | *",
            })
    void whatIsNotOpenApiIsRefused(String name, String text, String id, String place, String what) throws IOException {
        load(write(name, text.replace("\\n", "\n")));
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.id() + " " + problem.place()).isEqualTo(id + " " + name + ":" + place);
        if (!what.equals("*")) {
            assertThat(problem.what()).isEqualTo(what);
        }
    }

    @Test
    void flowStyleYamlThatLooksLikeJsonIsRead() throws IOException {
        load(write("a.yaml", "{openapi: 3.1.0, info: {title: t, version: '1'}}"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsAccepted() throws IOException {
        load(write("a.yaml", "\ufeff" + HEAD));
        load(write("a.json", "\ufeff{\"openapi\": \"3.1.0\"}"));
        assertThat(found()).isEmpty();
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Path file = write("a.yaml", "");
        Files.write(file, (HEAD + "# \u00e9").getBytes(StandardCharsets.ISO_8859_1));
        load(file);
        assertThat(found()).containsExactly("InvalidEncoding a.yaml:3:3 #");
        Files.write(file, HEAD.getBytes(StandardCharsets.UTF_16));
        load(file);
        assertThat(found()).contains("InvalidEncoding a.yaml:1:1 #");
    }

    @Test
    void aMissingRootIsSaid() throws IOException {
        Files.createDirectories(outside.resolve("docs/folder"));
        load(outside.resolve("docs/no.yaml"));
        assertThat(what()).isEqualTo("the document 'no.yaml' cannot be read: there is no such file");
        new Loader(KeywordTable.standard(), problems, false)
                .load(outside.resolve("docs/folder").toUri(), "folder");
        assertThat(found()).containsExactly("MissingDocument folder:1:1 #", "MissingDocument no.yaml:1:1 #");
        assertThat(what()).isEqualTo("the document 'folder' cannot be read: it is a directory");
    }

    @Test
    void aMissingDocumentIsSaidAtEachReference() throws IOException {
        load(write("a.yaml", HEAD + "paths:\n  /x: {$ref: no.yaml}\n  /y: {$ref: no.yaml}\n  /z: {$ref: .}\n"));
        assertThat(found())
                .containsExactly(
                        "MissingDocument a.yaml:4:8 #/paths/~1x/$ref",
                        "MissingDocument a.yaml:5:8 #/paths/~1y/$ref",
                        "MissingDocument a.yaml:6:8 #/paths/~1z/$ref");
    }

    @Test
    void whatIsWrongInAnotherDocumentIsSaidOnceAndThere() throws IOException {
        write("b.yaml", "a: 1\na: 2");
        load(write("a.yaml", HEAD + "paths:\n  /x: {$ref: b.yaml}\n  /y: {$ref: b.yaml}\n"));
        assertThat(found()).containsExactly("DuplicateKey b.yaml:2:1 #/a");
    }

    @Test
    void otherFoldersAreRefused() throws IOException {
        Files.writeString(outside.resolve("x.yaml"), "type: string");
        write("b.yaml", "type: string");
        Files.createSymbolicLink(outside.resolve("docs/link.yaml"), outside.resolve("x.yaml"));
        Files.createSymbolicLink(outside.resolve("docs/folder"), outside);
        Files.createSymbolicLink(outside.resolve("docs/inner.yaml"), Path.of("b.yaml"));
        load(write("a.yaml", HEAD + """
                        components:
                          schemas:
                            A: {$ref: ../x.yaml}
                            B: {$ref: 'file:///etc/passwd'}
                            C: {$ref: /etc/passwd}
                            D: {$ref: link.yaml}
                            E: {$ref: folder/x.yaml}
                            F: {$ref: b/../../x.yaml}
                            G: {$ref: '%2e%2e/x.yaml'}
                            H: {$ref: inner.yaml}
                            I: {$ref: ../docs/b.yaml}
                        """));
        assertThat(found())
                .containsExactly(
                        "RefOutsideFolder a.yaml:5:9 #/components/schemas/A/$ref",
                        "RefOutsideFolder a.yaml:6:9 #/components/schemas/B/$ref",
                        "RefOutsideFolder a.yaml:7:9 #/components/schemas/C/$ref",
                        "RefOutsideFolder a.yaml:8:9 #/components/schemas/D/$ref",
                        "RefOutsideFolder a.yaml:9:9 #/components/schemas/E/$ref",
                        "RefOutsideFolder a.yaml:10:9 #/components/schemas/F/$ref",
                        "RefOutsideFolder a.yaml:11:9 #/components/schemas/G/$ref");
    }

    @Test
    void otherFoldersAreReadWhereAllowed() throws IOException {
        Files.writeString(outside.resolve("x.yaml"), "type: string");
        Path root = write("a.yaml", HEAD + "components: {schemas: {A: {$ref: ../x.yaml}}}\n");
        Documents documents = new Loader(KeywordTable.standard(), problems, true).load(root.toUri(), "a.yaml");
        assertThat(found()).isEmpty();
        assertThat(documents.byName()).containsOnlyKeys("../x.yaml", "a.yaml");
    }

    @Test
    void remoteDocumentsAreRefused() throws IOException {
        load(write("a.yaml", HEAD + """
                        components:
                          schemas:
                            A: {$ref: 'https://example.com/x.yaml'}
                            B: {$ref: '//example.com/x.yaml'}
                            C: {$ref: 'jar:file:/x.jar!/y'}
                            D: {$ref: 'urn:example:x'}
                            E: {$ref: 'a%zz'}
                        """));
        assertThat(found())
                .containsExactly(
                        "RemoteRefRefused a.yaml:5:9 #/components/schemas/A/$ref",
                        "RemoteRefRefused a.yaml:6:9 #/components/schemas/B/$ref",
                        "RemoteRefRefused a.yaml:7:9 #/components/schemas/C/$ref",
                        "RemoteRefRefused a.yaml:8:9 #/components/schemas/D/$ref",
                        "InvalidRef a.yaml:9:9 #/components/schemas/E/$ref");
    }

    @Test
    void aRemoteRootIsRefused() {
        new Loader(KeywordTable.standard(), problems, false).load(URI.create("http://127.0.0.1:1/a.yaml"), "a.yaml");
        assertThat(found()).containsExactly("RemoteRefRefused a.yaml:1:1 #");
    }

    @Test
    void identifiersOfTheRunAreNotRemote() throws IOException {
        Documents documents = load(write("a.yaml", HEAD + """
                        components:
                          schemas:
                            A: {$ref: 'https://example.com/b'}
                            B:
                              $id: https://example.com/b
                              $defs:
                                C: {$ref: d}
                                D: {$id: d}
                        """));
        assertThat(found()).isEmpty();
        assertThat(documents.byName()).hasSize(1);
    }

    @Test
    @Timeout(30)
    void remoteDocumentsAreFetchedWhereAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "x: {$ref: 'gone.yaml'}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/b.yaml") ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path root = write("a.yaml", HEAD + "components: {schemas: {A: {$ref: '" + base + "b.yaml#/x'}}}\n");
            Documents documents = new Loader(KeywordTable.standard(), problems, true).load(root.toUri(), "a.yaml");
            assertThat(documents.byName()).containsOnlyKeys("a.yaml", base + "b.yaml");
            assertThat(found()).containsExactly("MissingDocument " + base + "b.yaml:1:5 #/x/$ref");
            assertThat(what()).contains("cannot be read: the server responded with status 404");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void otherSchemesAreNotFetched() throws IOException {
        Path root = write("a.yaml", HEAD + "components: {schemas: {A: {$ref: 'ftp://h/b.yaml'}}}\n");
        new Loader(KeywordTable.standard(), problems, true).load(root.toUri(), "a.yaml");
        assertThat(what()).contains("only files and http and https are read");
    }

    @Test
    void aFileTooLargeIsRefused() throws IOException {
        Path root = write("a.yaml", "");
        try (var file = new java.io.RandomAccessFile(root.toFile(), "rw")) {
            file.setLength(ReadingLimits.FILE_BYTES + 1L);
        }
        load(root);
        assertThat(found()).containsExactly("MissingDocument a.yaml:1:1 #");
        assertThat(what()).endsWith("it has more than 64 MB");
    }
}
