package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aProjectForMavenIsWritten() throws IOException {
        Path project = folder.resolve("my shop");
        Run run = Run.of("init", project.toString(), "--package", "com.example.shop");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("created " + project.resolve("pom.xml")).contains("mvn compile");
        assertThat(project.resolve("pom.xml"))
                .content()
                .contains("<artifactId>my-shop</artifactId>", "<basePackage>com.example.shop</basePackage>")
                .contains("<version>" + System.getProperty("plumbline.version") + "</version>")
                .doesNotContain("@");
        assertThat(project.resolve("src/main/java/com/example/shop/App.java")).isRegularFile();
        Run lint =
                Run.of("lint", project.resolve("src/main/openapi/openapi.yaml").toString());
        assertThat(lint.err()).isEmpty();
    }

    @Test
    void aProjectForGradleIsWritten() {
        assertThat(Run.of("init", folder.resolve("shop").toString(), "--build", "gradle")
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("shop/settings.gradle.kts")).content().contains("rootProject.name = \"shop\"");
        assertThat(folder.resolve("shop/build.gradle.kts")).content().contains("id(\"dev.plumbline\")");
        assertThat(folder.resolve("shop/pom.xml")).doesNotExist();
    }

    @Test
    void aDocumentThatIsThereIsCopied() throws IOException {
        String pets = Pets.write(folder);
        assertThat(Run.of("init", folder.resolve("pets").toString(), "--document", pets)
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("pets/src/main/openapi/openapi.yaml")).hasContent(Pets.document());
        assertThat(folder.resolve("pets/src/main/java")).doesNotExist();
    }

    @Test
    void whatIsThereIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("README.md"), "mine");
        Run run = Run.of("init", folder.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains(folder.resolve("README.md") + ": there is a file in the way");
        assertThat(folder.resolve("README.md")).hasContent("mine");
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }

    @Test
    void aPackageThatIsNoneIsRefused() {
        assertThat(Run.of("init", folder.resolve("x").toString(), "--package", "a-b")
                        .exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
