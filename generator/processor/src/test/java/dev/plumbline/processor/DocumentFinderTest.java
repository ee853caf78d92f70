package dev.plumbline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are found in a project on disk, with javac started elsewhere. */
class DocumentFinderTest {

    @TempDir
    Path project;

    @BeforeEach
    void makeProject() throws IOException {
        Documents.write(project.resolve("module/pom.xml"), "<project/>");
        Documents.write(project.resolve("pom.xml"), "<project/>");
    }

    @ParameterizedTest
    @CsvSource({
        "pets.yaml,                   module/src/main/java/com/example/pets/pets.yaml, main",
        "pets.yaml,                   module/pets.yaml,                                main",
        "src/main/openapi/pets.yaml,  module/src/main/openapi/pets.yaml,               main",
        "pets.yaml,                   module/src/main/openapi/pets.yaml,               main",
        "v1/pets.yaml,                module/src/main/resources/v1/pets.yaml,          main",
        "../spec/pets.yaml,           spec/pets.yaml,                                  main",
        "pets.yaml,                   module/src/test/openapi/pets.yaml,               test",
        "pets.yaml,                   module/src/test/resources/pets.yaml,             test",
    })
    void whereAProjectKeepsIt(String named, String file, String sourceSet) throws IOException {
        Documents.write(project.resolve(file), Documents.GOOD);
        assertThat(compile(annotated(sourceSet, named))).isEmpty();
    }

    @Test
    void theNearestWins() throws IOException {
        Documents.write(project.resolve("module/pets.yaml"), Documents.BAD);
        Documents.write(project.resolve("module/src/main/java/com/example/pets/pets.yaml"), Documents.GOOD);
        assertThat(compile(annotated("main", "pets.yaml"))).isEmpty();
    }

    @Test
    void itIsNotTakenFromTheParentProjectOrTheOtherSourceSet() throws IOException {
        Documents.write(project.resolve("pets.yaml"), Documents.GOOD);
        Documents.write(project.resolve("module/src/test/openapi/pets.yaml"), Documents.GOOD);
        assertThat(compile(annotated("main", "pets.yaml"))).contains("[MissingDocument]");
    }

    @Test
    void theOptionIsTheOnlyPlaceWhereItIsGiven() throws IOException {
        Path base = Files.createDirectories(project.resolve("elsewhere"));
        Documents.write(project.resolve("module/pets.yaml"), Documents.GOOD);
        assertThat(compile(annotated("main", "pets.yaml"), "-Aplumbline.base=" + base))
                .contains("[MissingDocument] pets.yaml is not there; looked for " + base.resolve("pets.yaml") + ";");

        Documents.write(base.resolve("pets.yaml"), Documents.GOOD);
        assertThat(compile(annotated("main", "pets.yaml"), "-Aplumbline.base=" + base))
                .isEmpty();
    }

    @Test
    void aResourceOnTheClassPathIsFound() throws IOException {
        Path resources = project.resolve("resources");
        Documents.write(resources.resolve("api/pets.yaml"), Documents.GOOD);
        String classPath = resources + java.io.File.pathSeparator + System.getProperty("java.class.path");
        assertThat(compile(annotated("main", "api/pets.yaml"), "-classpath", classPath))
                .isEmpty();
    }

    @Test
    void anAbsolutePathAndAFileUrlAreTakenAsTheyAre() throws IOException {
        Path file = Documents.write(project.resolve("far/pets.yaml"), Documents.GOOD);
        assertThat(compile(annotated("main", file.toString().replace("\\", "\\\\"))))
                .isEmpty();
        assertThat(compile(annotated("main", file.toUri().toString()))).isEmpty();
    }

    @Test
    void problemsNameTheFileAsTheAnnotationDoes() throws IOException {
        Documents.write(
                project.resolve("module/src/main/openapi/pets.yaml"),
                Documents.GOOD.replace(
                        "operationId: createPet\n", "operationId: createPet\n      x-idempotency-key: 5\n"));
        assertThat(compile(annotated("main", "src/main/openapi/pets.yaml")))
                .contains("] src/main/openapi/pets.yaml:8:");
    }

    private Path annotated(String sourceSet, String document) throws IOException {
        String text =
                "@dev.plumbline.runtime.GenerateClient(document = \"" + document + "\")\npackage com.example.pets;\n";
        return Documents.write(
                project.resolve("module/src/" + sourceSet + "/java/com/example/pets/package-info.java"), text);
    }

    /** Compiles the file; what javac says, nothing where all is well. */
    private String compile(Path source, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> all = new ArrayList<>(List.of(options));
        Path classes = Files.createDirectories(project.resolve("module/target/classes"));
        all.addAll(List.of("-d", classes.toString(), "--release", "17"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(said, files, null, all, null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new GenerateClientProcessor()));
            boolean compiled = task.call();
            assertThat(compiled).as(said.toString()).isEqualTo(said.toString().isEmpty());
        }
        return said.toString();
    }
}
