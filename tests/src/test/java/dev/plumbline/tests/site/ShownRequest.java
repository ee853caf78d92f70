package dev.plumbline.tests.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page shows of a request that was filled in.
 *
 * @param site the folder of the web site
 * @param page the operation's page
 * @param server the URL that the samples are written for
 * @param client the name of the client's class
 * @param body what the form holds: JSON, a text, or nothing
 * @param isJson whether that is JSON
 * @param errors why the page refuses it; none where it does not
 */
record ShownRequest(
        Path site,
        String page,
        String server,
        String client,
        String body,
        boolean isJson,
        String curl,
        String java,
        String http,
        List<Error> errors) {

    /** Where, and a sentence without the marks of code. */
    record Error(String pointer, String message) {}

    /** All that were kept in a folder, in the order in which they were. */
    static List<ShownRequest> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(ShownRequest::read).toList();
        }
    }

    private static ShownRequest read(Path file) {
        JsonNode json = JsonMapper.shared().readTree(file.toFile());
        return new ShownRequest(
                Path.of(json.path("site").asString()),
                json.path("page").asString(),
                json.path("server").asString(),
                json.path("client").asString().replace('/', '.'),
                json.path("body").asString(),
                json.path("shape").asString().equals("json"),
                json.path("curl").asString(),
                json.path("java").asString(),
                json.path("http").asString(),
                json.path("errors")
                        .valueStream()
                        .map(error -> new Error(
                                error.path("pointer").asString(),
                                error.path("message").asString()))
                        .toList());
    }

    /** Whether the page says instead that the client's types have no such value. */
    boolean isBeyondJava() {
        return java.startsWith("//");
    }

    /** The sources of the client that the site was made with. */
    Path sources() {
        return site.resolveSibling("..").resolve("src/main/java").normalize();
    }

    /** The sample as a class that calls a server which is named when it runs. */
    String program(String name) {
        String imports =
                java.lines().takeWhile(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String simple = client.substring(client.lastIndexOf('.') + 1);
        String statements = java.substring(imports.length())
                .replace(
                        simple + ".builder().build()",
                        simple + ".of(dev.plumbline.runtime.configuration.ClientConfig.builder().baseUrl(baseUrl)"
                                + ".serverOf(\"" + server + "\", baseUrl).apiKey(\"key\")" + login() + ".build())");
        return imports + "\n\npublic class " + name
                + " {\n    public static void main(String baseUrl) throws Exception {\n" + statements.indent(8)
                + "    }\n}\n";
    }

    /** A name and password where the page asks for them: the goldens' scheme is called so. */
    private String login() {
        return curl.contains(" -u ")
                ? ".credential(\"login\", dev.plumbline.runtime.auth.Credential.basic(\"key\", \"key\"))"
                : "";
    }

    @Override
    public String toString() {
        return site.getParent().getParent().getFileName() + " " + page + " " + body;
    }
}
