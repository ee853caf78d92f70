package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    @TempDir
    Path folder;

    private String pets;

    @BeforeEach
    void write() throws IOException {
        pets = Pets.write(folder);
    }

    @Test
    void validFilesAreFine() throws IOException {
        String file = file("ok.json", "{\"name\": \"Rex\", \"age\": 3}");
        Run run = Run.of("validate", pets, "--schema", "Pet", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(file + ": valid, 0 advisories" + System.lineSeparator());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aBareSchemaIsHeldAgainstSeveralFilesAtOnce() throws IOException {
        file("id.json", "{\"type\": \"integer\"}");
        String schema = file(
                "task.schema.json",
                "{\"properties\": {\"id\": {\"$ref\": \"id.json\"}}, \"$defs\": {\"short\": {\"maxLength\": 2}}}");
        String good = file("good.json", "{\"id\": 1}");
        String bad = file("bad-task.json", "{\"id\": \"1\"}");

        Run run = Run.of("validate", schema, good, bad);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(good + ": valid, 0 advisories")
                .containsPattern("(?m)^error +\\Q" + bad + "\\E #/id - .*\\[type id.json#/type]$")
                .contains(bad + ": 1 error, 0 advisories");
        assertThat(run.exitCode()).isEqualTo(1);

        assertThat(Run.withInput("\"abc\"", "validate", schema, "--schema", "short", "-")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Run.of("validate", schema, "--schema", "long", good).err())
                .contains("the document has no schema called long; it has: short");
    }

    /** A schema that names none is in the dialect that is said; one that names one is in that. */
    @Test
    void theDialectOfASchemaThatNamesNoneIsAsked() throws IOException {
        String schema = file("four.json", "{\"type\": \"number\", \"const\": 4}");
        String named =
                file("named.json", "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"const\": 4}");
        String three = file("three.json", "3");
        Run run = Run.of("validate", "--dialect", "2020-12", schema, three);
        assertThat(run.out()).contains("must be 4, but is 3 [const #/const]");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Run.of("validate", "--dialect", "draft-04", schema, three).exitCode())
                .isZero();
        assertThat(Run.of("validate", "--dialect", "draft-04", named, three).exitCode())
                .isEqualTo(1);
        Run unknown = Run.of("validate", "--dialect", "draft-9", schema, three);
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("draft-9").contains("draft-04").contains("2020-12");
    }

    /** What stands there is found by its identifier as well as by its file, and told by no path of this machine. */
    @Test
    void schemasOfAFolderAreFoundWithoutANetwork() throws IOException {
        Files.createDirectories(folder.resolve("shelf/deep"));
        file("shelf/id.json", "{\"$id\": \"https://example.com/id.json\", \"type\": \"integer\"}");
        file("shelf/deep/name.yaml", "maxLength: 2");
        String schema = file(
                "task.json",
                "{\"properties\": {\"id\": {\"$ref\": \"https://example.com/id.json\"},"
                        + " \"name\": {\"$ref\": \"shelf/deep/name.yaml\"}}}");
        String value = file("value.json", "{\"id\": \"x\", \"name\": \"abc\"}");
        String shelf = folder.resolve("shelf").toString();
        assertThat(Run.of("validate", schema, value).exitCode()).isNotZero();

        Run run = Run.of("validate", "--schema-folder", shelf, "--format", "basic", schema, value);
        assertThat(run.out())
                .contains("\"https://example.com/id.json#/type\"", "\"shelf/deep/name.yaml#/maxLength\"")
                .doesNotContain("file:");
        assertThat(run.exitCode()).isEqualTo(1);

        Run none = Run.of("validate", "--schema-folder", shelf + "/none", schema, value);
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("none");
    }

    @Test
    void ofAnOpenApiDocumentOneSchemaIsMeant() throws IOException {
        Run run = Run.of("validate", pets, file("ok.json", "{}"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("say with --schema, --request or --response");
    }

    /** What is required depends on the direction; a schema by its name is meant as it is sent. */
    @Test
    void aResponseIsHeldAgainstWhatResponsesMustHave() throws IOException {
        String document = file("users.yaml", """
                openapi: 3.0.3
                info: {title: Users, version: '1'}
                paths:
                  /users:
                    post:
                      operationId: createUser
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
                      responses:
                        '201':
                          description: made
                          content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}
                        '409':
                          description: taken
                          content: {application/json: {schema: {type: object, required: [name]}}}
                components:
                  schemas:
                    User:
                      type: object
                      required: [id, name, password]
                      properties:
                        id: {type: string, readOnly: true}
                        name: {type: string}
                        password: {type: string, writeOnly: true}
                """);
        String sent = file("sent.json", "{\"name\": \"n\", \"password\": \"p\"}");
        String received = file("received.json", "{\"id\": \"1\", \"name\": \"n\"}");
        assertThat(Run.of("validate", document, "--request", "createUser", sent).exitCode())
                .isZero();
        assertThat(Run.of("validate", document, "--schema", "User", sent).exitCode())
                .isZero();
        assertThat(Run.of("validate", document, "--response", "createUser", received)
                        .exitCode())
                .isZero();
        assertThat(Run.of("validate", document, "--response", "createUser 409", received)
                        .exitCode())
                .isZero();
        assertThat(Run.of("validate", document, "--request", "createUser", received)
                        .out())
                .contains("must have the property \"password\" [required #/components/schemas/User/required]");
        Run wrong = Run.of("validate", document, "--response", "createUser", sent);
        assertThat(wrong.out()).contains("must have the property \"id\" [required #/components/schemas/User/required]");
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(Run.of("validate", document, "--response", "createUser 404", sent)
                        .err())
                .contains("the document has no response called createUser 404; did you mean createUser 409?");
    }

    @Test
    void anAdvisoryAloneIsFine() throws IOException {
        String file = file("advice.json", "{\"name\": \"Rex\"}");
        Run run = Run.of("validate", pets, "--request", "createPet", file);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("advisory " + file + " # - A pet should have an age.")
                                .contains("[A1 #/components/schemas/Pet/x-advisories/0"),
                        line -> assertThat(line).isEqualTo(file + ": valid, 1 advisory"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void errorsAreNamedWithTheirPlaceAndRule() throws IOException {
        String file = file("bad.json", "{\"age\": 31}");
        Run run = Run.of("validate", pets, "--schema", "Pet", file);
        assertThat(run.out())
                .containsPattern("(?m)^error +\\Q" + file
                        + "\\E #/age - .*30.*\\[maximum #/components/schemas/Pet/properties/age/maximum]$")
                .containsPattern(
                        "(?m)^error +\\Q" + file + "\\E # - .*name.*\\[required #/components/schemas/Pet/required]$")
                .contains(file + ": 2 errors, 0 advisories");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void asJsonThereIsAnObjectForEachFile() throws IOException {
        String bad = file("bad.json", "{\"name\": \"Rex\", \"age\": 31}");
        String broken = file("broken.json", "{\"name\": ");
        Run run = Run.withInput(
                "{\"name\": \"Rex\", \"age\": 1}",
                "validate",
                pets,
                "--schema",
                "Pet",
                bad,
                "-",
                broken,
                "--format",
                "json");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode[] lines = run.out().lines().map(JsonMapper.shared()::readTree).toArray(JsonNode[]::new);
        assertThat(lines).hasSize(3);
        assertThat(lines[0].path("file").asString()).isEqualTo(bad);
        assertThat(lines[0].path("valid").asBoolean()).isFalse();
        JsonNode violation = lines[0].path("violations").get(0);
        assertThat(violation.propertyNames())
                .containsExactly(
                        "severity",
                        "instancePointer",
                        "keywordLocation",
                        "absoluteKeywordLocation",
                        "schemaPointer",
                        "keyword",
                        "title",
                        "message",
                        "detail",
                        "source");
        assertThat(violation.path("severity").asString()).isEqualTo("error");
        assertThat(violation.path("instancePointer").asString()).isEqualTo("/age");
        assertThat(violation.path("keyword").asString()).isEqualTo("maximum");
        assertThat(lines[1])
                .isEqualTo(JsonMapper.shared()
                        .readTree("{\"file\": \"-\", \"valid\": true, \"unreadable\": null, \"violations\": []}"));
        assertThat(lines[2].path("valid").asBoolean()).isFalse();
        assertThat(lines[2].path("unreadable").asString()).contains("line 1, column 10");
    }

    @Test
    void whatIsNotJsonIsAnErrorOfThatFileAlone() throws IOException {
        String twice = file("twice.json", "{\"name\": \"a\", \"name\": \"b\"}");
        String more = file("more.json", "{\"name\": \"a\"} {}");
        String empty = file("empty.json", "");
        String none = folder.resolve("none.json").toString();
        String ok = file("ok.json", "{\"name\": \"Rex\", \"age\": 3}");
        Run run = Run.of("validate", pets, "--schema", "Pet", twice, more, empty, none, folder.toString(), ok);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(twice + ": not readable: it is not JSON: Duplicate"),
                        line -> assertThat(line).startsWith(more + ": not readable: it is not JSON: "),
                        line -> assertThat(line).isEqualTo(empty + ": not readable: it is empty"),
                        line -> assertThat(line).isEqualTo(none + ": not readable: there is no such file"),
                        line -> assertThat(line).startsWith(folder + ": not readable: "),
                        line -> assertThat(line).isEqualTo(ok + ": valid, 0 advisories"));
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsTooDeepOrTooLongIsAnErrorOfThatFileAlone() throws IOException {
        String tree = file("tree.yaml", """
                openapi: 3.1.0
                info: {title: Trees, version: '1'}
                paths: {}
                components:
                  schemas:
                    Tree: {pattern: '^(a|ab)*c', items: {$ref: '#/components/schemas/Tree'}}
                """);
        String deep = file("deep.json", "[".repeat(100_000));
        String longText = file("long.json", "\"" + "a".repeat(2_000_000) + "\"");
        String large = file("large.json", "1e99999999999");
        String fine = file("fine.json", "[".repeat(500) + "]".repeat(500));
        Run run = Run.of("validate", tree, "--schema", "Tree", deep, longText, large, fine);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(deep + ": not readable: it is not JSON: Document nesting depth"),
                        line -> assertThat(line)
                                .startsWith(longText + ": not readable: it cannot be checked: a text of 2000000"
                                        + " characters is too long for the pattern "),
                        line -> assertThat(line)
                                .isEqualTo(large + ": not readable: the exponent of a number in it is too large"),
                        line -> assertThat(line).isEqualTo(fine + ": valid, 0 advisories"));
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void anUnknownNameIsWrongUsageAndTheKnownOnesAreNamed() throws IOException {
        String file = file("ok.json", "{}");
        Run schema = Run.of("validate", pets, "--schema", "Dog", file);
        assertThat(schema.exitCode()).isEqualTo(2);
        assertThat(schema.err())
                .contains("no schema called Dog; it has: Pet")
                .contains("see plumbline validate --help");
        Run request = Run.of("validate", pets, "--request", "dropPet", file);
        assertThat(request.exitCode()).isEqualTo(2);
        assertThat(request.err()).contains("no request called dropPet; it has: createPet");
    }

    @Test
    void aBrokenDocumentIsReportedLikeByLint() throws IOException {
        Run run = Run.of("validate", file("doc.yaml", "a: b\n"), "--schema", "Pet", file("ok.json", "{}"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("doc.yaml:1:1 # - ");
    }

    @Test
    void theStandardsFormsNameTheSchemaByTheDocumentAndNoPathOfTheMachine() throws IOException {
        String bad = file("bad.json", "{\"age\": 31}");
        String advice = file("advice.json", "{\"name\": \"Rex\"}");
        String broken = file("broken.json", "{");
        assertThat(lines("flag", bad, advice, broken))
                .containsExactly("{\"valid\":false}", "{\"valid\":true}", "{\"valid\":false}");
        assertThat(lines("basic", bad, advice, broken).toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"keywordLocation\":\"/properties/age/maximum\"")
                                .contains("\"absoluteKeywordLocation\":"
                                        + "\"pets.yaml#/components/schemas/Pet/properties/age/maximum\"")
                                .contains("\"error\":\"must be at most 30, but is 31\"")
                                .doesNotContain(folder.toString()),
                        line -> assertThat(line)
                                .startsWith("{\"valid\":true,")
                                .contains("\"annotations\":[{\"valid\":true,")
                                .contains("\"annotation\":\"A pet should have an age."),
                        line -> assertThat(line).contains("\"error\":\"not readable: it is not JSON"));
        assertThat(lines("detailed", bad)).singleElement().asString().contains("\"errors\":[{\"valid\":false,");
    }

    private Stream<String> lines(String format, String... files) {
        List<String> arguments = new ArrayList<>(List.of("validate", pets, "--schema", "Pet", "--format", format));
        arguments.addAll(List.of(files));
        return Run.of(arguments.toArray(String[]::new)).out().lines();
    }

    @Test
    void theSentencesAreInTheLanguageThatIsAskedFor() throws IOException {
        String bad = file("bad.json", "{\"name\": \"Rex\", \"age\": 31}");
        for (String tag : List.of("zh", "zh-CN", "zh_Hans")) {
            Run run = Run.of("validate", pets, "--schema", "Pet", bad, "--language", tag);
            assertThat(run.out()).contains("必须小于或等于 30，实际为 31");
        }
        Run unknown = Run.of("validate", pets, "--schema", "Pet", bad, "--language", "fr");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("there are no words in the language fr; there are: en, zh");
    }

    @Test
    void everyBranchSpeaksOnRequest() throws IOException {
        String document = file("shapes.yaml", """
                openapi: 3.1.0
                info: {title: Shapes, version: '1'}
                paths: {}
                components:
                  schemas:
                    Shape:
                      oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
                    Circle: {type: object, required: [radius]}
                    Square: {type: object, required: [side]}
                """);
        String bad = file("bad.json", "{}");
        Run meant = Run.of("validate", document, "--schema", "Shape", bad);
        Run all = Run.of("validate", document, "--schema", "Shape", bad, "--all-branches");
        assertThat(meant.out()).contains("radius").doesNotContain("side");
        assertThat(all.out()).contains("radius").contains("side").contains("but fits none");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
