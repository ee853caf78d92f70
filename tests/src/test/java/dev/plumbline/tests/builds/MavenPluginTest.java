package dev.plumbline.tests.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals of the Maven plug-in, run by Maven. */
@Tag("slow")
class MavenPluginTest {

    private static final String SOURCES = "target/generated-sources/plumbline/default";
    private static final String PET = SOURCES + "/com/example/pets/model/Pet.java";
    private static final String DOCUMENT = "-Dplumbline.document=src/main/openapi/pets.yaml";

    @TempDir
    private Path folder;

    @Test
    void whatHasChangedIsGeneratedAgainAndNothingElse() throws IOException, InterruptedException {
        Sample sample = Sample.copy("maven-plugin", folder);
        sample.maven("compile").well();
        assertThat(sample.file("target/classes/com/example/pets/App.class")).isRegularFile();
        assertThat(sample.file("target/plumbline/docs/default/README.md")).isRegularFile();

        SortedMap<String, String> before = sample.written("target/classes");
        SortedMap<String, String> sources = sample.written(SOURCES);
        assertThat(sample.maven("compile").well().said()).contains("Nothing to compile");
        assertThat(sample.written("target/classes")).isEqualTo(before);
        assertThat(sample.written(SOURCES)).isEqualTo(sources);

        // A Java file of the project: the document is not asked again, as its marked text in the store shows.
        sample.edit("target/plumbline/default.json", "What it is called.", "What it was called when it was kept.");
        sample.edit("src/main/java/com/example/pets/App.java", "Rex", "Max");
        sample.maven("compile").well();
        assertThat(Files.readString(sample.file(PET))).contains("What it was called when it was kept.");

        // A file that the document refers to: what does not change is not written again.
        sample.edit("src/main/openapi/kinds.yaml", "[cat, dog]", "[cat, dog, horse]");
        SortedMap<String, String> last = sample.written(SOURCES);
        sample.maven("compile").well();
        SortedMap<String, String> now = sample.written(SOURCES);
        assertThat(Files.readString(sample.file(PET.replace("Pet.java", "Kind.java"))))
                .contains("HORSE");
        String client = SOURCES + "/com/example/pets/PetsClient.java";
        assertThat(now.get(client)).isEqualTo(last.get(client));

        String overlay = sample.overlay();
        String put = "-Dplumbline.overlays=" + overlay;
        sample.maven("compile", put).well();
        assertThat(Files.readString(sample.file(PET))).contains("A first text.");
        sample.edit(overlay, "A first text", "Another text");
        sample.maven("compile", put).well();
        assertThat(Files.readString(sample.file(PET))).contains("Another text.");

        sample.edit("src/main/openapi/pets.yaml", "info:", "info: [");
        assertThat(sample.maven("compile").badly().said()).contains("[InvalidYaml] src/main/openapi/pets.yaml:");
    }

    @Test
    void goalsThatAreCalledByHand() throws IOException, InterruptedException {
        Sample sample = Sample.copy("maven-plugin", folder);
        String plugin = "dev.plumbline:plumbline-maven-plugin:" + StagedRepository.version() + ":";
        String output = "-Dplumbline.outputDirectory=" + sample.file("client");
        assertThat(sample.maven(plugin + "check", DOCUMENT, output).badly().said())
                .contains("docs/README.md is missing", "is not what src/main/openapi/pets.yaml gives");
        sample.maven(plugin + "generate", plugin + "check", DOCUMENT, output).well();
        Files.writeString(sample.file("client/docs/README.md"), "edited");
        assertThat(sample.maven(plugin + "check", DOCUMENT, output).badly().said())
                .contains("docs/README.md differs");

        // A page that somebody edited is not taken away, so it is first what the document gives.
        sample.maven(plugin + "generate", DOCUMENT, output).well();
        String site = "-Dplumbline.docs=html,text";
        sample.maven(plugin + "generate", plugin + "check", DOCUMENT, output, site)
                .well();
        assertThat(sample.file("client/docs/site/index.html")).isRegularFile();
        assertThat(sample.file("client/docs/README.md")).doesNotExist();
        sample.maven(plugin + "generate", DOCUMENT, output, "-Dplumbline.docs=false")
                .well();
        assertThat(sample.file("client/docs")).doesNotExist();
        assertThat(sample.maven(plugin + "generate", DOCUMENT, output, "-Dplumbline.docs=pdf")
                        .badly()
                        .said())
                .contains("there is no format \"pdf\" for docs");

        assertThat(sample.maven(plugin + "validate", DOCUMENT, "-Dplumbline.schema=Pet", "-Dplumbline.files=rex.json")
                        .well()
                        .said())
                .contains("rex.json: valid");
        sample.edit("rex.json", "\"dog\"", "\"cow\"");
        assertThat(sample.maven(
                                plugin + "validate",
                                DOCUMENT,
                                "-Dplumbline.request=addPet",
                                "-Dplumbline.files=rex.json")
                        .badly()
                        .said())
                .contains("rex.json #/kind");

        sample.edit("src/main/openapi/pets.yaml", "minLength:", "minlength:");
        assertThat(sample.maven(plugin + "lint", DOCUMENT).well().said()).contains("[WARNING] [");
        assertThat(sample.maven(plugin + "lint", DOCUMENT, "-Dplumbline.strict")
                        .badly()
                        .said())
                .contains("has 1 error");
    }

    @Test
    void aDocumentThatBendsRulesIsGeneratedAndWhatRepeatsIsSaidOnce() throws IOException, InterruptedException {
        Sample sample = Sample.copy("maven-plugin", folder);
        Path document =
                Files.createDirectories(sample.file("src/main/openapi/api")).resolve("sloppy.yaml");
        String mistake = "{type: integer, minimum: 0, exclusiveMinimum: true}";
        Files.writeString(
                document,
                Files.readString(Checkout.root().resolve("tests/documents/sloppy.yaml")) + "    Again: " + mistake
                        + "\n");
        Files.writeString(sample.file("src/main/openapi/out.yaml"), "A: {type: string}\n");
        String plugin = "dev.plumbline:plumbline-maven-plugin:" + StagedRepository.version() + ":";
        List<String> command = List.of(
                plugin + "generate",
                "-Dplumbline.document=src/main/openapi/api/sloppy.yaml",
                "-Dplumbline.outputDirectory=" + sample.file("client"));
        String said = sample.maven(command.toArray(String[]::new)).well().said();
        assertThat(said)
                .contains("[WARNING] [DuplicateOperationId] src/main/openapi/api/sloppy.yaml:6:")
                .containsOnlyOnce("[DuplicateOperationId]")
                .contains("; so in 1 more place")
                .doesNotContain("[ERROR]");
        assertThat(sample.file("client/src/main/java/sloppy/model/Pet.java")).isRegularFile();

        // The door's own options: fewer operations, and pages in another form.
        List<String> fewer = new ArrayList<>(command);
        fewer.addAll(List.of("-Dplumbline.include=silent,near", "-Dplumbline.exclude=near", "-Dplumbline.docs=html"));
        sample.maven(fewer.toArray(String[]::new)).well();
        assertThat(sample.file("client/docs/site/operations/silent.html")).isRegularFile();
        assertThat(sample.file("client/docs/site/operations/near.html")).doesNotExist();
        assertThat(sample.file("client/src/main/java/sloppy/model/Pet.java")).doesNotExist();

        List<String> strict = new ArrayList<>(command);
        strict.add("-Dplumbline.strict");
        assertThat(sample.maven(strict.toArray(String[]::new)).badly().said())
                .contains("[ERROR] [DuplicateOperationId]", "src/main/openapi/api/sloppy.yaml has ");
    }
}
