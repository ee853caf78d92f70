package dev.plumbline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor in Eclipse's compiler, which does not say where a source file is. */
@Tag("slow")
class EclipseCompilerTest {

    @TempDir
    Path folder;

    @Test
    void onTheRunningJdkItGeneratesTheClient() throws Exception {
        compileWith(Jdk.running());
    }

    @Test
    void onTheNewestJdkBesideThisOneItGeneratesTheClient() throws Exception {
        compileWith(Jdk.newest());
    }

    private void compileWith(Jdk jdk) throws Exception {
        Documents.write(folder.resolve("pom.xml"), "<project/>");
        Documents.write(folder.resolve("src/main/openapi/pets.yaml"), Documents.GOOD);
        Documents.write(
                folder.resolve("src/main/java/com/example/pets/package-info.java"),
                "@dev.plumbline.runtime.GenerateClient(document = \"pets.yaml\")\npackage com.example.pets;\n");
        Path classes = Files.createDirectories(folder.resolve("out"));

        assertThat(compile(jdk, classes))
                .as("Eclipse's compiler on JDK %s", jdk.feature())
                .doesNotContain("ERROR");
        assertThat(classes.resolve("com/example/pets/validator/PetValidator.class"))
                .isNotEmptyFile();
        assertThat(classes.resolve("plumbline")).doesNotExist();
    }

    private String compile(Jdk jdk, Path classes) throws IOException, InterruptedException {
        String path = System.getProperty("java.class.path");
        Process compiler = new ProcessBuilder(
                        jdk.java().toString(),
                        "-cp",
                        Path.of(Main.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .getPath())
                                .toString(),
                        Main.class.getName(),
                        "--release",
                        "17",
                        "-d",
                        classes.toString(),
                        "-classpath",
                        path,
                        "-processorpath",
                        path,
                        folder.resolve("src/main/java").toString())
                .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return compiler.waitFor() == 0 ? said : "ERROR " + said;
    }
}
