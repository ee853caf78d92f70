package dev.plumbline.core.emit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.read.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whatever goes over the wire has its words, its sample and its heading. */
class WireDocsTest {

    private static SortedMap<String, String> pages;

    @BeforeAll
    static void emit() {
        Reading reading = Reading.of(
                Path.of(System.getProperty("plumbline.root"), "tests", "goldens", "wire-docs", "openapi.yaml"));
        assertThat(reading.problems()).noneMatch(problem -> problem.isError());
        pages = DocsEmitter.emit(reading.api(), reading.schemas(), reading.plan(), DocsFormat.DEFAULT);
    }

    private static String page(String operation) {
        return pages.get("docs/operations/" + operation + ".md");
    }

    @Test
    void everyPageIsSound() {
        PageLint.check(pages);
    }

    @Test
    void aParameterSaysWhatItLooksLike() {
        List<List<String>> table = Rendered.of(page("list-books")).table("Parameter", "In", "Type", "Required");
        assertThat(table.get(0)).contains("On the wire");
        assertThat(table.stream().skip(1).map(row -> row.get(4)))
                .containsExactly(
                        "?filter[from]=2026-01-31T12%3A00%3A00Z&filter[shelf]=text: one for each property, whose name"
                                + " is in brackets",
                        "?tag=text&tag=other: one for each item",
                        "?ids=1%7C2: all in one, with vertical bars between, which are escaped",
                        "?where=%7B%22from%22%3A%222026-01-31T12%3A00%3A00Z%22%2C%22shelf%22%3A%22text%22%7D:"
                                + " a document of application/json",
                        "X-Shelves: text,other: the items with commas between",
                        "Cookie: session=text",
                        "");
    }

    @Test
    void anOperationSaysWhoMayCallIt() {
        assertThat(page("list-books"))
                .contains("May be called without authentication; takes [an OAuth 2 token `token`](../README.md#token)"
                        + " with the scope `books`, or [your API key `app`](../README.md#app) and"
                        + " [your API key `key`](../README.md#key).");
        assertThat(page("get-cover")).contains("Needs no authentication.");
        assertThat(page("write-book")).contains("Needs [a client certificate `tls`](../README.md#tls).");
    }

    @Test
    void eachBodyHasASectionAndASample() {
        assertThat(Rendered.of(page("add-book")).headings)
                .contains(
                        "\"application/json\"",
                        "\"application/x-www-form-urlencoded\"",
                        "\"text/csv\"",
                        "How the fields are written");
        assertThat(page("add-book"))
                .contains("--data-urlencode 'title=text'", "--data-raw 'text'", "addBookAsForm(request)")
                .contains("result instanceof AddBookResult.Created found", "// 204 has no body.");
        assertThat(page("write-book")).contains("--data-binary @file.bin", "FileContent.of(Path.of(\"file.bin\"))");
    }

    @Test
    void partsAreATableOfTheirOwn() {
        assertThat(Rendered.of(page("set-cover")).table("Part"))
                .containsExactly(
                        List.of("Part", "Content", "Media type", "Use", "Description"),
                        List.of("image", "file", "image/png, image/jpeg", "required", "The picture."),
                        List.of("pages", "file, a part for each", "", "optional", ""),
                        List.of("about", "JSON: object", "", "optional", ""),
                        List.of("title", "text: string", "", "optional", ""));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theShellGivesCurlTheParts() throws Exception {
        assertThat(arguments(page("set-cover")))
                .containsExactly(
                        "-X",
                        "PUT",
                        "https://upload.library.example/books/.7/cover",
                        "-b",
                        "sid=c$'\"",
                        "-F",
                        "image=@image.png;type=image/png",
                        "-F",
                        "pages=@pages.bin");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theShellGivesCurlTheCredentials() throws Exception {
        assertThat(arguments(page("add-book"))).containsSubsequence("-u", "me:secret");
        assertThat(arguments(page("read-book")))
                .containsExactly(
                        "-N",
                        "-X",
                        "GET",
                        "https://eu.library.example/v1/books/7/text?key=q",
                        "-H",
                        "Accept: application/jsonl");
    }

    /** What the shell would give to curl for a page's first command, with a function in curl's place. */
    private static List<String> arguments(String page) throws Exception {
        int start = page.indexOf("```bash\n") + "```bash\n".length();
        String command = page.substring(start, page.indexOf("```", start));
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", "curl() { printf '%s\\0' \"$@\"; }\n" + command);
        shell.environment()
                .putAll(Map.of(
                        "REGION", "eu",
                        "ID", "7",
                        "COOKIE", "c$'\"",
                        "QUERY", "q",
                        "LOGIN_USER", "me",
                        "LOGIN_PASSWORD", "secret"));
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return List.of(output.split("\0"));
    }

    @Test
    void streamsSayWhatAnEventIsAndHowTheyEnd() {
        assertThat(page("list-books"))
                .contains("data: {\"title\":\"text\",\"authors\":[\"text\",\"other\"]}")
                .contains("The stream ends when the server ends the response")
                .contains("try (EventStream<Book> events = client.books().listBooksStream(params)) {");
    }

    @Test
    void whatIsNotModifiedAndWhereItIsAreNoErrors() {
        assertThat(page("list-books")).contains("In Java: a `NotModifiedException`.");
        assertThat(page("latest")).contains("In Java the result is a `Redirect`");
        assertThat(pages.get("docs/errors.md")).doesNotContain("Nothing new.");
    }

    @Test
    void anErrorsBodyStandsUnderItsStatus() {
        assertThat(pages.get("docs/errors.md")).contains("""
                ### Status 404

                Given by: [Find books](operations/list-books.md), [addBook](operations/add-book.md).

                No such shelf.

                In Java: `error(Problem.class)` of the exception.
                """);
    }

    @Test
    void serversHaveTheirVariablesAndConstants() {
        assertThat(pages.get("docs/README.md"))
                .contains("|`region`|`eu`|`eu`, `us`|Where the data is.|")
                .contains("`LibraryClient.Server.PRODUCTION` or `LibraryClient.Server.SANDBOX`");
        assertThat(page("set-cover")).contains("`https://upload.library.example`");
    }

    @Test
    void anApiWithoutKeysOffersNone() {
        Reading reading = Reading.of("""
                openapi: 3.1.1
                info: {title: Open, version: '1'}
                servers: [{url: 'https://open.example'}]
                paths:
                  /things:
                    post:
                      operationId: send
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema:
                              type: object
                              properties: {'': {type: object, properties: {'': {type: string}}}, .: {type: string}}
                            example: {'': {'': x}, .: y}
                      responses: {'204': {description: done}}
                """);
        SortedMap<String, String> open =
                DocsEmitter.emit(reading.api(), reading.schemas(), reading.plan(), DocsFormat.DEFAULT);
        PageLint.check(open);
        assertThat(String.join("\n", open.values()))
                .doesNotContainIgnoringCase("api key")
                .doesNotContain("API_KEY");
        assertThat(Rendered.of(open.get("docs/operations/send.md")).table("Field"))
                .extracting(row -> row.get(0))
                .containsExactly("Field", "\"\"", "\"\".\"\"", "\".\"");
    }
}
