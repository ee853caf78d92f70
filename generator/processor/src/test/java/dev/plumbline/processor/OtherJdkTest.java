package dev.plumbline.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor in the javac of another JDK, found by its service file on the processor path. */
@Tag("slow")
class OtherJdkTest {

    @TempDir
    Path folder;

    @Test
    void theNewestJdkBesideThisOneGeneratesTheClient() throws IOException, InterruptedException {
        Jdk newest = Jdk.newest();
        assumeTrue(
                newest.feature() > Runtime.version().feature(),
                "no JDK newer than " + Runtime.version().feature() + " in JDK_NEXT_HOME or beside the running one");
        compileWith(newest);
    }

    @Test
    void theRunningJdkGeneratesTheClient() throws IOException, InterruptedException {
        compileWith(Jdk.running());
    }

    private void compileWith(Jdk jdk) throws IOException, InterruptedException {
        Documents.write(folder.resolve("pom.xml"), "<project/>");
        Documents.write(folder.resolve("src/main/openapi/pets.yaml"), Documents.GOOD);
        Path source = Documents.write(
                folder.resolve("src/main/java/com/example/pets/package-info.java"),
                "@dev.plumbline.runtime.GenerateClient(document = \"pets.yaml\")\npackage com.example.pets;\n");
        String path = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(
                List.of(jdk.javac().toString(), "-d", folder.resolve("out").toString(), "-classpath", path));
        command.addAll(List.of("-processorpath", path, "--release", "17", "-Xlint:all", "-Werror"));
        command.add(source.toString());

        Process javac = new ProcessBuilder(command)
                .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(javac.waitFor()).as("javac %s: %s", jdk.feature(), said).isZero();
        assertThat(folder.resolve("out/com/example/pets/validator/PetValidator.class"))
                .isNotEmptyFile();
    }
}
