package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How problems are said: to people once for what repeats, to programs each with its place. */
class LintCommandTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /a b:
                get: {operationId: a, tags: [x], responses: {'204': {description: none}}}
              /b:
                get: {operationId: b, responses: {'200': {description: some, content: {application/json: {schema: {$ref: 'other.yaml#/A'}}}}}}
            components:
              schemas:
            """;

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void write() throws IOException {
        StringBuilder text = new StringBuilder(DOCUMENT);
        for (int i = 0; i < 30; i++) {
            text.append("    S")
                    .append(i)
                    .append(": {type: object, properties: {a: {type: object, required: true}}}\n");
        }
        for (int i = 0; i < 30; i++) {
            text.append("    D")
                    .append(i)
                    .append(": {type: object, n")
                    .append(i)
                    .append("ullable: true, $ref: '#/no")
                    .append(i)
                    .append("'}\n");
        }
        document = Files.writeString(folder.resolve("a b,%.yaml"), text);
    }

    @Test
    void whatRepeatsIsSaidOnceAndNotMoreThanTenOfAKind() {
        Run run = Run.of("lint", document.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> line.contains("[InvalidKeyword]")))
                .singleElement()
                .asString()
                .contains("S0/properties/a/required - ")
                .endsWith("; so in 29 more places (warning)");
        assertThat(run.err().lines().filter(line -> line.startsWith("[UnresolvedRef]")))
                .hasSize(11)
                .contains("[UnresolvedRef] 20 more; --warnings all prints them");
        assertThat(run.err()).contains("0 errors, 61 warnings");
    }

    @Test
    void allWarningsOrNone() {
        Run all = Run.of("lint", "--warnings", "all", document.toString());
        assertThat(all.err().lines()).hasSize(62).noneMatch(line -> line.contains("more place"));
        Run none = Run.of("lint", "--warnings", "none", document.toString());
        assertThat(none.err()).isEqualTo("0 errors, 61 warnings" + System.lineSeparator());
        assertThat(Run.of("lint", "--warnings", "none", "--strict", document.toString())
                        .err())
                .contains("[InvalidKeyword]");
    }

    @Test
    void asJsonEachHasItsPlace() throws IOException {
        Run run = Run.of("lint", "--format", "json", document.toString());
        assertThat(run.err()).isEmpty();
        JsonNode log = JsonMapper.shared().readTree(run.out());
        assertThat(log.path("errors").asInt()).isZero();
        assertThat(log.path("warnings").asInt()).isEqualTo(61);
        assertThat(log.path("problems")).hasSize(61);
        JsonNode first = log.path("problems").get(0);
        assertThat(first.path("id").asString()).isEqualTo("MissingDocument");
        assertThat(first.path("severity").asString()).isEqualTo("warning");
        assertThat(first.path("file").asString()).isEqualTo(document.toString().replace('\\', '/'));
        assertThat(first.path("line").asInt()).isEqualTo(7);
        assertThat(first.path("column").asInt()).isPositive();
        assertThat(first.path("pointer").asString()).startsWith("/paths/~1b/get/responses/200");
        assertThat(first.path("what").asString()).contains("other.yaml");
        assertThat(first.path("fix").asString()).isNotEmpty();
    }

    @Test
    void forGithubEachIsACommand() {
        Run run = Run.of("lint", "--format", "github", "--strict", document.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out().lines()).hasSize(61).allMatch(line -> line.startsWith("::error file="));
        assertThat(run.out()).contains("/a b%2C%25.yaml,line=7,col=", ",title=UnresolvedRef::$ref ");
    }

    @Test
    void asSarifEachIsAResultOfARule() throws IOException {
        Run run = Run.of("lint", "--format", "sarif", document.toString());
        JsonNode log = JsonMapper.shared().readTree(run.out());
        assertThat(log.path("version").asString()).isEqualTo("2.1.0");
        JsonNode made = log.path("runs").get(0);
        assertThat(made.path("tool")
                        .path("driver")
                        .path("rules")
                        .valueStream()
                        .map(rule -> rule.path("id").asString()))
                .containsExactly("InvalidKeyword", "MissingDocument", "UnresolvedRef");
        JsonNode result = made.path("results").get(0);
        assertThat(made.path("results")).hasSize(61);
        assertThat(result.path("ruleId").asString()).isEqualTo("MissingDocument");
        assertThat(result.path("level").asString()).isEqualTo("warning");
        JsonNode at = result.path("locations").get(0).path("physicalLocation");
        assertThat(at.path("artifactLocation").path("uri").asString()).endsWith("/a%20b,%25.yaml");
        assertThat(at.path("region").path("startLine").asInt()).isEqualTo(7);
    }

    @Test
    void theDocumentMayComeFromStandardInput() throws IOException {
        String pets = Pets.document();
        Run run = Run.withInput(pets, "lint", "-");
        assertThat(run.out()).isEqualTo("stdin: no problems" + System.lineSeparator());
        Run broken = Run.withInput("openapi: 3.1.0\npaths: 5\n", "lint", "-");
        assertThat(broken.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(broken.err()).contains("[InvalidOpenApi] stdin:2:1 #/paths");
        Path output = folder.resolve("out");
        assertThat(Run.withInput(pets, "generate", "-", "-o", output.toString()).exitCode())
                .isEqualTo(ExitCode.FINE);
        assertThat(output).isDirectoryRecursivelyContaining("glob:**Pet.java");
        Path pet = Files.writeString(folder.resolve("pet.json"), "{}");
        assertThat(Run.withInput(pets, "validate", "-", "--schema", "Pet", pet.toString())
                        .err())
                .isEmpty();
        assertThat(Run.withInput("{}", "validate", "-", "--schema", "Pet", "-").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void operationsAreChosen() {
        Run run = Run.of("lint", "--warnings", "all", "--include", "tag:x", document.toString());
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("lint", "--exclude", "a", "--exclude", "b", document.toString())
                        .err())
                .contains("[NothingSelected]");
    }

    @Test
    void aNamedRootLetsReferencesLeadThere() throws IOException {
        Files.createDirectories(folder.resolve("api"));
        Files.writeString(folder.resolve("other.yaml"), "A: {type: string}\n");
        Path api = Files.writeString(
                folder.resolve("api/openapi.yaml"), DOCUMENT.replace("other.yaml", "../other.yaml") + "    B: {}\n");
        assertThat(Run.of("lint", api.toString()).err())
                .contains("[RefOutsideFolder]", "name a folder that holds both documents as the root (--root)");
        assertThat(Run.of("lint", "--root", folder.toString(), api.toString()).err())
                .isEmpty();
    }

    /** What a client cannot be made of is nothing to somebody who wants validators. */
    @Test
    void validatorsAloneAreLookedAtAlone() {
        Run run = Run.withInput(
                "openapi: 3.0.3\npaths: {/a: {get: 5}}\ncomponents: {schemas: {A: {type: string}}}\n",
                "lint",
                "--validators-only",
                "-");
        assertThat(run.err()).isEmpty();
    }
}
