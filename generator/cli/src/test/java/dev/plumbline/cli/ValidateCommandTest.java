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

    @Test
    void ofAnOpenApiDocumentOneSchemaIsMeant() throws IOException {
        Run run = Run.of("validate", pets, file("ok.json", "{}"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("say with --schema or --request");
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

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
