package dev.plumbline.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.cli.Plumbline;
import dev.plumbline.processor.GenerateClientProcessor;
import dev.plumbline.runtime.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** Goes through each door, and reads what came out: path as in the core's output to text. */
final class Doors {

    private Doors() {}

    static SortedMap<String, String> commandLine(Path document, Path folder) throws IOException {
        StringWriter said = new StringWriter();
        int exitCode = Plumbline.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "generate",
                document.toString(),
                "-o",
                folder.toString(),
                "--package",
                DoorsTest.NAME,
                "--module",
                DoorsTest.NAME);
        assertThat(exitCode).as(said.toString()).isZero();
        return read(folder, "");
    }

    static SortedMap<String, String> openApiGenerator(Path document, Path folder) throws IOException {
        CodegenConfigurator options = new CodegenConfigurator()
                .setGeneratorName("plumbline")
                .setInputSpec(document.toString())
                .setOutputDir(folder.toString())
                .addAdditionalProperty("basePackage", DoorsTest.NAME)
                .addAdditionalProperty("moduleName", DoorsTest.NAME);
        new DefaultGenerator().opts(options.toClientOptInput()).generate();
        return read(folder, "");
    }

    /** In a project whose folder holds the document under another path. */
    static SortedMap<String, String> processor(Path document, Path folder) throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.copy(
                document,
                Files.createDirectories(project.resolve("src/main/openapi")).resolve("openapi.yaml"));
        Path source = project.resolve("src/main/java/package-info.java");
        Files.createDirectories(source.getParent());
        Files.writeString(
                source,
                "@dev.plumbline.runtime.GenerateClient(document = \"openapi.yaml\", docs = true)\npackage "
                        + DoorsTest.NAME + ";\n");
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));

        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-s",
                    sources.toString(),
                    "-d",
                    classes.toString(),
                    "-classpath",
                    userClassPath(),
                    "--release",
                    "17",
                    "-Xlint:all",
                    "-Werror");
            JavaCompiler.CompilationTask javac =
                    compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source));
            javac.setProcessors(List.of(new GenerateClientProcessor()));
            assertThat(javac.call()).as(said.toString()).isTrue();
        }

        SortedMap<String, String> generated = read(sources, "src/main/java/");
        Path pages = classes.resolve("META-INF/plumbline").resolve(DoorsTest.NAME);
        if (Files.exists(pages)) {
            generated.putAll(read(pages, ""));
        }
        return generated;
    }

    /** What a project with a generated client has: the runtime and what that needs, and no other copy of the client. */
    static String userClassPath() {
        return Stream.of(Validator.class, JsonNode.class, JsonParser.class, JsonInclude.class, NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Every file in the folder but those a door keeps for itself. */
    private static SortedMap<String, String> read(Path folder, String prefix) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".plumbline") && !path.startsWith(".openapi-generator")) {
                    texts.put(prefix + path, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
