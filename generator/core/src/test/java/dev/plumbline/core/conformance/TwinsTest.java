package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Compilation;
import dev.plumbline.core.Generator;
import dev.plumbline.core.Outcome;
import dev.plumbline.core.Request;
import dev.plumbline.core.compile.CompiledValidators;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The same API written in OpenAPI 3.0 and in 3.1 is the same Java, and rejects the same instances. */
class TwinsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nullable", "limits", "references", "unions"})
    void bothVersionsGiveTheSame(String name) throws IOException, URISyntaxException {
        Compilation old = compile(name, "3.0");
        Compilation today = compile(name, "3.1");
        assertThat(old.files()).isEqualTo(today.files());

        JsonNode instances = Literal.of(Files.readString(twins(name).resolve("instances.json")));
        for (Compilation compilation : new Compilation[] {old, today}) {
            CompiledValidators validators =
                    CompiledValidators.of(compilation.api(), compilation.plan(), compilation.files());
            instances.forEachEntry((component, verdicts) -> {
                Validator validator = validators.ofSchema(component).orElseThrow();
                verdicts.get("accepted").forEach(value -> verdict(validator, value, true));
                verdicts.get("rejected").forEach(value -> verdict(validator, value, false));
            });
        }
    }

    @Test
    void whichWayAPropertyTravelsIsSaidInJavadocAndDocs() throws IOException, URISyntaxException {
        Map<String, String> files = compile("references", "3.0").files();
        for (String end : new String[] {"/Pet.java", "/create-pet.md"}) {
            assertThat(files.entrySet().stream().filter(file -> file.getKey().endsWith(end)))
                    .singleElement()
                    .satisfies(file -> assertThat(file.getValue())
                            .contains("Read-only: the service sets it")
                            .contains("Write-only: a response does not hold it."));
        }
    }

    private static void verdict(Validator validator, JsonNode value, boolean accepted) {
        assertThat(validator.isValid(value)).as(value.toString()).isEqualTo(accepted);
        assertThat(validator.validate(value).stream().noneMatch(Violation::isError))
                .as(value.toString())
                .isEqualTo(accepted);
    }

    /** From one name, since the files name the document that they were made from. */
    private Compilation compile(String name, String version) throws IOException, URISyntaxException {
        Path file = folder.resolve("openapi.yaml");
        Files.writeString(file, Files.readString(twins(name).resolve(version + ".yaml")));
        Outcome outcome = Generator.compile(Request.of(file.toUri(), "openapi.yaml"));
        Stream<Problem> errors = outcome.problems().stream().filter(Problem::isError);
        assertThat(errors).isEmpty();
        return outcome.compilation().orElseThrow();
    }

    private static Path twins(String name) throws URISyntaxException {
        return Path.of(TwinsTest.class.getResource("/twins/" + name).toURI());
    }
}
