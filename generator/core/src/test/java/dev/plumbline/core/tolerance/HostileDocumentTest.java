package dev.plumbline.core.tolerance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.write.OutputWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that are written to do harm. Nothing in one is ever code, nothing is written but where the caller says, nothing
 * is fetched, and there is an end: with files, or with a problem that says what is wrong.
 */
@Tag("slow")
class HostileDocumentTest {

    /** What would be declared if a text got out of where it belongs. */
    private static final String MARK = "InjectedByTheDocument";

    private static final String CODE = "class " + MARK + " { static { System.exit(9); } }";

    @TempDir
    Path folder;

    /** Texts that end a comment, a string, a character, a Markdown block or a tag, plainly and as unicode escapes. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String end : List.of(
                "*/ ",
                "* / */ ",
                "\\u002a/ ",
                "\\u002a\\u002f ",
                "\\uuuu002a\\uu002f ",
                "\\\\u002a/ ",
                "\\\\\\u002a/ ",
                "*\\u002f ",
                "\"; ",
                "\\\"; ",
                "\\u0022; ",
                "\\\\\" + \"",
                "\"\"\"; ",
                "\n",
                "\r",
                "\\n",
                "\\u000a",
                "\\u000d",
                "\u2028",
                "\u0000",
                "// \n",
                "'); ",
                "${x} ",
                "$S $T $L $N $$ $1L ",
                "$[ $] $> $< $W $Z ",
                "%s %n %d ",
                "{@code ",
                "{@link java.lang.System#exit(int)} ",
                "@deprecated ",
                "<script>alert(1)</script> ",
                "</pre> ",
                "```\n*/ ",
                "~~~\n",
                "<!-- ",
                "]]> ",
                "\uD800 ",
                "\u202e",
                "{@snippet : ",
                "/* ",
                "} } } ")) {
            texts.add(end + CODE);
        }
        return texts;
    }

    static Stream<Arguments> places() {
        return Stream.of(
                        "{'openapi': '3.1.0', 'info': {'title': @, 'version': @, 'summary': @, 'description': @}, 'paths': {}}",
                        "{'openapi': '3.1.0', 'info': {'title': 'A', 'version': '1'}, 'tags': [{'name': @, 'description': @}], 'paths': {'/a': {'get': {'operationId': @, 'tags': [@], 'summary': @, 'description': @, 'externalDocs': {'url': 'https://a.b', 'description': @}, 'parameters': [{'name': @, 'in': 'query', 'description': @, 'schema': {'type': 'string', 'default': @}}, {'name': @, 'in': 'header', 'schema': {'type': 'string'}}], 'responses': {'200': {'description': @, 'headers': {@: {'description': @, 'schema': {'type': 'string'}}}, 'content': {'application/json': {'schema': {'type': 'object', 'properties': {@: {'type': 'string', 'description': @}}}}}}, '4XX': {'description': @}}}}}}",
                        "{'openapi': '3.1.0', 'info': {'title': 'A', 'version': '1'}, 'paths': {}, 'components': {'schemas': {@: {'type': 'object', 'title': @, 'description': @, 'required': [@], 'properties': {@: {'type': 'string', 'enum': [@, 'x'], 'default': @, 'description': @, 'example': @}, 'p': {'type': 'string', 'pattern': @}, 'c': {'const': @}, 'e': {'type': 'string', 'enum': ['a'], 'x-enum-varnames': [@], 'x-enum-descriptions': [@]}, 'n': {'type': 'object', 'x-class-name': @, 'properties': {'a': {'type': 'string'}}}}, 'additionalProperties': {'type': 'string'}, 'x-source': @}}}}",
                        "{'openapi': '3.0.3', 'info': {'title': 'A', 'version': '1'}, 'servers': [{'url': 'https://{v}.example', 'description': @, 'variables': {'v': {'default': @, 'enum': [@], 'description': @}}}], 'paths': {@: {'post': {'requestBody': {'description': @, 'content': {'multipart/form-data': {'schema': {'type': 'object', 'properties': {@: {'type': 'string'}}}}}}, 'security': [{@: [@]}], 'responses': {'200': {'description': @, 'content': {@: {'schema': {'type': 'string'}}}}}}}}, 'components': {'securitySchemes': {@: {'type': 'apiKey', 'in': 'header', 'name': @, 'description': @}}}}",
                        "{'openapi': '3.1.0', 'info': {'title': 'A', 'version': '1'}, 'paths': {}, 'webhooks': {@: {'post': {'operationId': @, 'description': @, 'requestBody': {'content': {'application/json': {'schema': {'oneOf': [{'$ref': '#/components/schemas/B'}, {'title': @, 'type': 'object', 'properties': {'k': {'type': 'string'}}}], 'discriminator': {'propertyName': 'k', 'mapping': {@: '#/components/schemas/B'}}}}}}, 'responses': {'200': {'description': @}}}}}, 'components': {'schemas': {'B': {'type': 'object', 'properties': {'k': {'type': 'string'}}}}}}")
                .flatMap(place -> texts().stream().map(text -> Arguments.of(place, text)));
    }

    /** What comes out compiles with every warning on, and has no class but those that Plumbline makes. */
    @ParameterizedTest
    @MethodSource("places")
    void noTextBecomesCode(String place, String text) throws Exception {
        String json = JsonMapper.shared().writeValueAsString(text);
        Made made = Made.of(place.replace("'", "\"").replace("@", json));
        if (made.output().hasErrors()) {
            assertThat(made.output().problems())
                    .allMatch(problem -> !problem.what().isBlank());
            return;
        }
        assertThat(made.output().files().keySet())
                .noneMatch(path -> path.contains("..") || path.startsWith("/") || path.contains("\\"))
                .allMatch(path -> path.matches("[\\p{L}\\p{N}_$/.-]+"));
        assertThat(made.compiled().names()).noneMatch(name -> name.matches("(?:.*[.$/])?" + MARK + "(?:[.$].*)?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../../../../etc/passwd",
                "..%2f..%2fetc%2fpasswd",
                "%2e%2e/%2e%2e/etc/passwd",
                "file:///etc/passwd",
                "file:/etc/passwd#/a",
                "file://localhost/etc/passwd",
                "FILE:///etc/passwd",
                "http://127.0.0.1:9/a.yaml",
                "https://169.254.169.254/latest/meta-data",
                "HTTP://127.0.0.1:9/",
                "ftp://127.0.0.1/a",
                "jar:file:///a.jar!/b",
                "jar:http://127.0.0.1:9/a.jar!/b",
                "//127.0.0.1/share/a.yaml",
                "\\\\127.0.0.1\\share\\a",
                "data:application/json,{}",
                "urn:a:b",
                "classpath:/a.yaml",
                "/dev/zero",
                "/proc/self/environ",
                "a\u0000b",
                "::",
                "http://[",
                "link/secret.yaml"
            })
    void noReferenceLeadsOutOfTheFolder(String ref) throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.yaml"), "type: object\nproperties: {TopSecret: {type: string}}\n");
        Path inside = Files.createDirectories(folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("link"), outside);
        String escaped = JsonMapper.shared().writeValueAsString(ref);
        Path file = Files.writeString(
                inside.resolve("api.yaml"),
                "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {/a: {\"$ref\": " + escaped + "}}\n"
                        + "components: {schemas: {A: {\"$ref\": " + escaped + "}}, parameters: {P: {\"$ref\": "
                        + escaped
                        + "}}}\n");
        Output output = Generator.run(Request.of(file.toUri(), "api.yaml"));
        assertThat(output.problems()).isNotEmpty();
        assertThat(output.files().values()).noneMatch(text -> text.contains("TopSecret") || text.contains("root:x:"));
        Path to = folder.resolve("to");
        if (!output.hasErrors()) {
            new OutputWriter().write(to, output.files());
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> path.getFileName().toString())).isSubsetOf("inside", "outside", "to");
        }
    }

    static Stream<Arguments> large() {
        String head = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n";
        String schemas = head + "components:\n  schemas:\n";
        StringBuilder aliases = new StringBuilder(head + "x-a: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            aliases.append("x-").append(i).append(": &a").append(i).append(" [");
            aliases.append(("*a" + (i - 1) + ", ").repeat(10)).append("]\n");
        }
        StringBuilder doubling = new StringBuilder(schemas);
        for (int i = 0; i < 60; i++) {
            String next = "{$ref: '#/components/schemas/S" + (i + 1) + "'}";
            doubling.append("    S")
                    .append(i)
                    .append(": {allOf: [")
                    .append(next)
                    .append(", ")
                    .append(next)
                    .append("]}\n");
        }
        doubling.append("    S60: {type: object, properties: {a: {type: string}}}\n");
        StringBuilder required = new StringBuilder(schemas);
        for (int i = 0; i < 20; i++) {
            required.append("    S").append(i).append(": {required: [a], allOf: [");
            required.append(("{$ref: '#/components/schemas/S" + (i + 1) + "'}, ").repeat(16))
                    .append("{}]}\n");
        }
        required.append("    S20: {type: object, properties: {a: {type: string, readOnly: true}}}\n");
        StringBuilder properties = new StringBuilder(schemas + "    A:\n      type: object\n      properties:\n");
        for (int i = 0; i < 20_000; i++) {
            properties.append("        p").append(i).append(": {type: string}\n");
        }
        StringBuilder branches = new StringBuilder(schemas + "    A:\n      oneOf:\n");
        for (int i = 0; i < 2_000; i++) {
            branches.append("      - {type: object, required: [p")
                    .append(i)
                    .append("], properties: {p")
                    .append(i)
                    .append(": {type: string}}}\n");
        }
        return Stream.of(
                Arguments.of("arrays in one another", head + "x-a: " + "[".repeat(10_000) + "]".repeat(10_000)),
                Arguments.of("objects in one another", head + "x-a: " + "{a: ".repeat(10_000) + "}".repeat(10_000)),
                Arguments.of(
                        "schemas in one another",
                        schemas + "    A: " + "{items: ".repeat(10_000) + "{}" + "}".repeat(10_000)),
                Arguments.of(
                        "schemas in one another, as far as is read",
                        schemas + "    A: " + "{type: array, items: ".repeat(200) + "{}" + "}".repeat(200)),
                Arguments.of("an alias bomb", aliases.toString()),
                Arguments.of("an alias of itself", head + "x-a: &a [*a]\n"),
                Arguments.of("a merge of itself", head + "x-a: &a {<<: *a}\n"),
                Arguments.of("references that double", doubling.toString()),
                Arguments.of("a required name behind sixteen ways to each next schema", required.toString()),
                Arguments.of("allOf of itself", schemas + "    A: {allOf: [{$ref: '#/components/schemas/A'}]}\n"),
                Arguments.of(
                        "allOf in a circle",
                        schemas
                                + "    A: {allOf: [{$ref: '#/components/schemas/B'}], type: object}\n    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n"),
                Arguments.of(
                        "oneOf of itself",
                        schemas + "    A: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}\n"),
                Arguments.of("a reference to itself", schemas + "    A: {$ref: '#/components/schemas/A'}\n"),
                Arguments.of("not itself", schemas + "    A: {not: {$ref: '#/components/schemas/A'}}\n"),
                Arguments.of(
                        "a family of itself",
                        schemas
                                + "    A: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k}, allOf: [{$ref: '#/components/schemas/A'}]}\n"),
                Arguments.of(
                        "a slow expression",
                        schemas + "    A: {type: string, pattern: '^(a+)+$', example: '" + "a".repeat(40) + "!'}\n"),
                Arguments.of(
                        "a slow default",
                        schemas + "    A: {type: string, pattern: '(x+x+)+y', default: '" + "x".repeat(60) + "'}\n"),
                Arguments.of(
                        "a large expression",
                        schemas + "    A: {type: string, pattern: 'a{1,2000000000}', example: aaa}\n"),
                Arguments.of(
                        "an expression of groups",
                        schemas + "    A: {type: string, pattern: '" + "(".repeat(5_000) + ")".repeat(5_000) + "'}\n"),
                Arguments.of(
                        "a large number",
                        schemas + "    A: {type: number, maximum: 1e1000000000, minimum: -1E+99999}\n"),
                Arguments.of(
                        "a number of many digits",
                        schemas + "    A: {type: number, multipleOf: 0." + "0".repeat(9_000) + "1, example: 1}\n"),
                Arguments.of("many digits", schemas + "    A: {type: number, maximum: " + "9".repeat(200_000) + "}\n"),
                Arguments.of("a large count", schemas + "    A: {type: string, minLength: 9999999999999999999999}\n"),
                Arguments.of("many properties", properties.toString()),
                Arguments.of("many branches", branches.toString()),
                Arguments.of(
                        "a long name",
                        schemas + "    " + "a".repeat(100_000) + ": {type: object, properties: {x: {type: string}}}\n"),
                Arguments.of(
                        "a long description",
                        schemas + "    A: {type: object, description: '" + "a*/ b ".repeat(100_000)
                                + "', properties: {x: {type: string}}}\n"),
                Arguments.of(
                        "a long enum value",
                        schemas + "    A: {type: string, enum: ['" + "a".repeat(100_000) + "', b]}\n"),
                Arguments.of(
                        "path variables",
                        head.replace(
                                "paths: {}",
                                "paths: {'/" + "{a}".repeat(5_000)
                                        + "': {get: {responses: {'204': {description: d}}}}}")),
                Arguments.of(
                        "a long path",
                        head.replace(
                                "paths: {}",
                                "paths: {'/" + "a/".repeat(20_000)
                                        + "': {get: {responses: {'204': {description: d}}}}}")),
                Arguments.of("a path item of itself", head.replace("paths: {}", "paths: {/a: {$ref: '#/paths/~1a'}}")),
                Arguments.of(
                        "a callback of itself",
                        head.replace(
                                "paths: {}",
                                "paths: {/a: &a {get: {responses: {'204': {description: d}}, callbacks: {c: {x: *a}}}}}")),
                Arguments.of(
                        "tags of a language",
                        head
                                + "x-a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ['http://127.0.0.1:9/']]]]\n"),
                Arguments.of("two documents", head + "---\n" + head),
                Arguments.of("a directive", "%YAML 9.9\n---\n" + head),
                Arguments.of("no text", "\u0000\u0001\u0002"),
                Arguments.of("half a character", "openapi: '\uD800'\n"));
    }

    /** There is an end within a time that nothing honest needs, and nothing is thrown. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void thereIsAnEnd(String name, String text) {
        Made made = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(10), () -> Made.of(text));
        assertThat(made.output().files().isEmpty()).isEqualTo(made.output().hasErrors());
        assertThat(made.output().problems()).allSatisfy(problem -> {
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.fix()).isNotBlank();
            assertThat(problem.toString()).hasSizeLessThan(3_000);
        });
    }

    @Test
    void aFileOfAHundredMegabytesIsRefused() throws IOException {
        Path file = folder.resolve("api.yaml");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\nx-a:\n");
            String line = "  - " + "a".repeat(1000) + "\n";
            for (int i = 0; i < 105_000; i++) {
                out.write(line);
            }
        }
        Output output = Generator.run(Request.of(file.toUri(), "api.yaml"));
        assertThat(output.problems()).extracting(Problem::id).containsExactly("MissingDocument");
        assertThat(output.problems().get(0).what()).contains("more than 64 MB");
    }

    /** Each of thirty schemas refers four times to the next: there are 4^30 ways to the last. */
    @ParameterizedTest
    @ValueSource(strings = {"properties: {", "required: [a, b, c, d]\n      properties: {"})
    void waysThroughAGraphAreNotFollowedOneByOne(String properties) {
        StringBuilder text =
                new StringBuilder("openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /a:\n    post:\n"
                        + "      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}\n"
                        + "      responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}\n"
                        + "components:\n  schemas:\n    S30: {type: object}\n");
        for (int i = 0; i < 30; i++) {
            String ref = "{$ref: '#/components/schemas/S" + (i + 1) + "'}";
            text.append("    S" + i + ":\n      type: object\n      " + properties + "a: " + ref + ", b: " + ref
                    + ", c: {type: array, items: " + ref + "}, d: {allOf: [" + ref + "]}}\n");
        }
        Made made = Made.of(text.toString());
        assertThat(made.output().hasErrors()).isFalse();
        assertThat(made.output().files().values().stream()
                        .mapToInt(String::length)
                        .max()
                        .orElseThrow())
                .isLessThan(2_000_000);
    }

    @Test
    void aMillionPropertiesAreTooMuch() {
        StringBuilder text = new StringBuilder(
                "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A:\n      properties:\n");
        for (int i = 0; i < 1_000_000; i++) {
            text.append("        p").append(i).append(": {type: string}\n");
        }
        Made made = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(10), () -> Made.of(text.toString()));
        assertThat(made.output().files().isEmpty()).isEqualTo(made.output().hasErrors());
        assertThat(made.problems()).containsExactly("TooLarge! #/components/schemas/A");
    }
}
