package dev.plumbline.tests.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.formats.StringFormat;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.testing.ScriptedTransport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * The compiler that a user has, for Java 17 and with every warning an error. It keeps its libraries open from case to
 * case, since opening them takes longer than compiling one. One thread at a time.
 */
final class GoldenCompiler implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("--release", "17", "-proc:none", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror");

    /** What generated code needs, and what a program that tries it may use besides. */
    private static final List<Class<?>> LIBRARIES = List.of(
            Validator.class,
            StringFormat.class,
            JsonNode.class,
            JsonParser.class,
            JsonInclude.class,
            NullMarked.class,
            ScriptedTransport.class,
            Assertions.class);

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
    private final List<Path> libraries;

    GoldenCompiler() {
        libraries = LIBRARIES.stream().map(GoldenCompiler::origin).distinct().toList();
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " is not in a file", e);
        }
    }

    /**
     * Compiles; a declaration of a module makes them one.
     *
     * @param sources all sources of a case
     * @param classes where the classes go
     * @return what javac has to say, each with its file and line; nothing where all is well
     */
    List<String> compile(List<Path> sources, Path classes) throws IOException {
        List<Path> modules = sources.stream()
                .filter(source -> source.endsWith("module-info.java"))
                .map(Path::getParent)
                .toList();
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, modules.isEmpty() ? libraries : List.of());
        files.setLocationFromPaths(StandardLocation.MODULE_PATH, modules.isEmpty() ? List.of() : libraries);
        // A module's sources have to lie under its declaration; other sources are those named, and none is searched
        // for.
        files.setLocationFromPaths(StandardLocation.SOURCE_PATH, modules);
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        boolean compiled = compiler.getTask(
                        null, files, found, OPTIONS, null, files.getJavaFileObjectsFromPaths(sources))
                .call();
        List<String> lines = new ArrayList<>();
        found.getDiagnostics().forEach(diagnostic -> lines.add(line(diagnostic)));
        if (!compiled && lines.isEmpty()) {
            lines.add("javac failed and did not say why");
        }
        return lines;
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        JavaFileObject source = diagnostic.getSource();
        return source == null ? message : Path.of(source.toUri()) + ":" + diagnostic.getLineNumber() + ": " + message;
    }

    /** A loader of the compiled classes; their libraries are those of the tests. */
    static URLClassLoader load(Path classes) throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, GoldenCompiler.class.getClassLoader());
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
