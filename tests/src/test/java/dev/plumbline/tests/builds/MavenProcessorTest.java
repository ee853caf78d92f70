package dev.plumbline.tests.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotation processor under Maven, in the days after the first build. */
@Tag("slow")
class MavenProcessorTest {

    private static final String STORE = "target/plumbline/classes/com/example/pets/package-info.client.json";
    private static final String PET = "target/generated-sources/annotations/com/example/pets/model/Pet.java";

    @TempDir
    private Path folder;

    @Test
    void whatHasChangedIsGeneratedAgainAndNothingElse() throws IOException, InterruptedException {
        Sample sample = Sample.copy("maven-processor", folder);
        Sample.Ended first = sample.maven("compile").well();
        assertThat(first.said()).doesNotContain("WARNING", "DocumentsUnwatched");
        assertThat(sample.file("target/classes/com/example/pets/model/Pet.class"))
                .isRegularFile();

        SortedMap<String, String> before = sample.written("target/classes");
        assertThat(sample.maven("compile").well().said()).contains("Nothing to compile");
        assertThat(sample.written("target/classes")).isEqualTo(before);

        // A file that the document refers to.
        sample.edit("src/main/openapi/kinds.yaml", "[cat, dog]", "[cat, dog, horse]");
        assertThat(sample.maven("compile").well().said()).contains("a document of com/example/pets/package-info");
        assertThat(Files.readString(sample.file(PET.replace("Pet.java", "Kind.java"))))
                .contains("HORSE");
        assertThat(sample.maven("compile").well().said()).contains("Nothing to compile");

        // A Java file of the project: what was generated is taken from the store, which shows where it is marked.
        sample.edit(STORE, "What it is called.", "What it was called when it was kept.");
        sample.edit("src/main/java/com/example/pets/App.java", "Rex", "Max");
        assertThat(sample.maven("compile").well().said()).doesNotContain("a document of");
        assertThat(Files.readString(sample.file(PET))).contains("What it was called when it was kept.");

        // A document that is broken is what is wrong, and not what the project does with its classes.
        sample.edit("src/main/openapi/pets.yaml", "info:", "info: [");
        assertThat(sample.maven("compile").badly().said())
                .contains("[InvalidYaml] pets.yaml:")
                .doesNotContain("cannot find symbol", "does not exist");
        assertThat(sample.maven("compile").badly().said()).contains("[InvalidYaml] pets.yaml:");

        sample.edit("src/main/openapi/pets.yaml", "info: [", "info:");
        sample.edit("src/main/openapi/pets.yaml", "What it is called.", "Its name.");
        sample.maven("compile").well();
        assertThat(Files.readString(sample.file(PET))).contains("Its name.");
    }

    @Test
    void anOverlayIsWatched() throws IOException, InterruptedException {
        Sample sample = Sample.copy("maven-processor", folder);
        String overlay = sample.overlay();
        sample.edit(
                "src/main/java/com/example/pets/package-info.java",
                "document = \"pets.yaml\"",
                "document = \"pets.yaml\", overlays = \"overlay.yaml\"");
        sample.maven("compile").well();
        assertThat(Files.readString(sample.file(PET))).contains("A first text.");
        sample.edit(overlay, "A first text", "Another text");
        assertThat(sample.maven("compile").well().said()).contains("a document of com/example/pets/package-info");
        assertThat(Files.readString(sample.file(PET))).contains("Another text.");
    }

    @Test
    void whoDoesNotWatchTheDocumentsIsTold() throws IOException, InterruptedException {
        Sample sample = Sample.copy("maven-processor", folder);
        sample.edit("pom.xml", "<goal>recompile</goal>", "<goal>lint</goal>");
        sample.edit(
                "pom.xml",
                "</executions>",
                "</executions><configuration><document>src/main/openapi/pets.yaml</document></configuration>");
        assertThat(sample.maven("compile").well().said()).contains("[DocumentsUnwatched]");
    }
}
