package dev.plumbline.gradle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradle.api.GradleException;
import org.gradle.api.Project;
import org.gradle.api.plugins.JavaPluginExtension;
import org.gradle.internal.logging.slf4j.ContextAwareTaskLogger;
import org.gradle.testfixtures.ProjectBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in in a project that Gradle makes for tests: everything but Gradle's own run around the task. */
class PlumblinePluginTest {

    @TempDir
    private Path folder;

    private Project project;
    private Path document;

    @BeforeEach
    void make() throws IOException {
        document = folder.resolve("api/pets.yaml");
        Files.createDirectories(document.getParent());
        Files.copy(Path.of(System.getProperty("plumbline.root"), "tests/documents/pets.yaml"), document);
        project = ProjectBuilder.builder().withProjectDir(folder.toFile()).build();
        project.getPluginManager().apply("dev.plumbline");
        PlumblineExtension said = project.getExtensions().getByType(PlumblineExtension.class);
        said.getDocument().set(document.toFile());
        said.getBasePackage().set("com.example.pets");
    }

    @Test
    void aJavaProjectCompilesWhatTheTaskGenerates() {
        project.getPluginManager().apply("java");
        Path sources = folder.resolve("build/generated/sources/plumbline/java/main");
        var java = project.getExtensions()
                .getByType(JavaPluginExtension.class)
                .getSourceSets()
                .getByName("main")
                .getJava();
        assertThat(java.getSrcDirs()).contains(sources.toFile());
        var compile = project.getTasks().getByName("compileJava");
        assertThat(compile.getTaskDependencies().getDependencies(compile).contains(task()))
                .isTrue();

        task().generate();
        assertThat(sources.resolve("com/example/pets/PetsClient.java")).isRegularFile();
        assertThat(folder.resolve("build/docs/plumbline/README.md")).isRegularFile();
    }

    @Test
    void whatTheDocumentMayReferToIsAnInput() throws IOException {
        Path other = Files.writeString(folder.resolve("api/other.yaml"), "{}");
        Files.writeString(folder.resolve("api/other.txt"), "");
        Files.writeString(folder.resolve("elsewhere.yaml"), "{}");
        assertThat(task().getReferences().getFiles()).containsExactlyInAnyOrder(document.toFile(), other.toFile());
        assertThat(task().getInputs().getFiles().getFiles()).contains(document.toFile(), other.toFile());
        assertThat(task().getInputs().getProperties())
                .containsEntry("basePackage", "com.example.pets")
                .containsEntry("strict", false)
                .containsKeys("allowRemoteRefs", "assertFormats", "validatorsOnly", "moduleName");
        assertThat(task().getOutputs().getFiles().getFiles())
                .extracting(File::getPath)
                .allSatisfy(path ->
                        assertThat(path).startsWith(folder.resolve("build").toString()));
    }

    @Test
    void aFileThatHasNotChangedIsNotWrittenAgain() throws IOException {
        task().generate();
        Path client = folder.resolve("build/generated/sources/plumbline/java/main/com/example/pets/PetsClient.java");
        var before = Files.getLastModifiedTime(client);
        task().generate();
        assertThat(Files.getLastModifiedTime(client)).isEqualTo(before);
    }

    @Test
    void anOverlayIsPutOnTheDocument() throws IOException {
        Path overlay = Files.writeString(folder.resolve("overlay.yaml"), """
                overlay: 1.0.0
                info: {title: Zoo, version: "1"}
                actions: [{target: $.info, update: {title: Zoo}}]
                """);
        project.getExtensions()
                .getByType(PlumblineExtension.class)
                .getOverlays()
                .from(overlay.toFile());
        task().generate();
        assertThat(folder.resolve("build/generated/sources/plumbline/java/main/com/example/pets/ZooClient.java"))
                .isRegularFile();
    }

    @Test
    void pagesAreWrittenAsWhatIsNamed() {
        PlumblineExtension said = project.getExtensions().getByType(PlumblineExtension.class);
        said.getDocs().set(List.of("html", "text"));
        assertThat(task().getInputs().getProperties()).containsEntry("docs", List.of("html", "text"));
        task().generate();
        Path docs = folder.resolve("build/docs/plumbline");
        assertThat(docs.resolve("site/index.html")).isRegularFile();
        assertThat(docs.resolve("site/index.md")).isRegularFile();
        assertThat(docs.resolve("README.md")).doesNotExist();

        said.getDocs().set(List.of("none"));
        task().generate();
        assertThat(docs.resolve("site")).doesNotExist();

        said.getDocs().set(List.of("pdf"));
        assertThatThrownBy(() -> task().generate())
                .isInstanceOf(GradleException.class)
                .hasMessageContaining("pdf");
    }

    @Test
    void aDocumentWithErrorsFails() throws IOException {
        Files.writeString(document, "openapi: 3.1.0\ninfo: [\n");
        assertThatThrownBy(() -> task().generate())
                .isInstanceOf(GradleException.class)
                .hasMessageContaining("pets.yaml has errors");
        assertThat(folder.resolve("build/generated")).doesNotExist();
    }

    @Test
    void aReferenceMayLeadIntoTheRoot() throws IOException {
        Files.writeString(folder.resolve("kinds.yaml"), "Kind: {type: string, enum: [cat]}\n");
        Files.writeString(document, """
                openapi: 3.1.0
                info: {title: Pets, version: "1"}
                paths: {}
                components: {schemas: {Kind: {$ref: '../kinds.yaml#/Kind'}}}
                """);
        PlumblineExtension said = project.getExtensions().getByType(PlumblineExtension.class);
        said.getStrict().set(true);
        assertThatThrownBy(() -> task().generate()).isInstanceOf(GradleException.class);
        said.getRoot().set(folder.toFile());
        task().generate();
        assertThat(task().getReferences().getFiles())
                .contains(folder.resolve("kinds.yaml").toFile());
    }

    @Test
    void aDocumentThatBendsRulesIsGeneratedAndWhatRepeatsIsSaidOnce() throws IOException {
        Files.writeString(
                document,
                Files.readString(Path.of(System.getProperty("plumbline.root"), "tests/documents/sloppy.yaml"))
                        + "    Again: {type: integer, minimum: 0, exclusiveMinimum: true}\n");
        List<String> said = new ArrayList<>();
        // Gradle prints past System.out; what rewrites its messages sees them.
        ((ContextAwareTaskLogger) task().getLogger()).setMessageRewriter((level, text) -> {
            said.add(level + " " + text);
            return text;
        });
        task().generate();
        Path sources = folder.resolve("build/generated/sources/plumbline/java/main/com/example/pets");
        assertThat(sources.resolve("model/Pet.java")).isRegularFile();
        assertThat(said)
                .filteredOn(line -> line.contains("[DuplicateOperationId]"))
                .hasSize(1)
                .allMatch(line -> line.contains("pets.yaml:6:"));
        assertThat(said)
                .allMatch(line -> line.startsWith("WARN ") || line.startsWith("INFO "))
                .filteredOn(line -> line.contains("; so in 1 more place"))
                .hasSize(1);

        PlumblineExtension extension = project.getExtensions().getByType(PlumblineExtension.class);
        extension.getInclude().set(List.of("silent", "near"));
        extension.getExclude().set(List.of("near"));
        task().generate();
        assertThat(sources.resolve("model/Pet.java")).doesNotExist();
        assertThat(folder.resolve("build/docs/plumbline/operations/silent.md")).isRegularFile();
        assertThat(folder.resolve("build/docs/plumbline/operations/near.md")).doesNotExist();

        extension.getStrict().set(true);
        assertThatThrownBy(() -> task().generate())
                .isInstanceOf(GradleException.class)
                .hasMessageContaining("has errors");
    }

    private GenerateTask task() {
        return (GenerateTask) project.getTasks().getByName(PlumblinePlugin.TASK);
    }
}
