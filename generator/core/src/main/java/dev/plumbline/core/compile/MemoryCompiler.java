package dev.plumbline.core.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles generated sources in memory, for the running Java, and loads them. No annotation processor runs and nothing is
 * written to disk.
 *
 * <p>Opening one costs about as much as a small compilation: to compile many times, keep one open. One thread at a
 * time.
 */
public final class MemoryCompiler implements AutoCloseable {

    private static final int MOST_ERRORS = 20;

    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;
    private final List<String> options;

    /**
     * Opens the compiler of the running JDK.
     *
     * @param options javac options besides {@code -proc}, such as {@code -Xlint:all}
     * @throws NoCompilerException where the Java runtime has no compiler, or the libraries are not in files
     */
    public MemoryCompiler(String... options) {
        compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw NoCompilerException.notInThisRuntime();
        }
        // No --release: what is loaded here need not run elsewhere, and another release's classes are slow to open.
        this.options = new ArrayList<>(List.of("-proc:none"));
        this.options.addAll(List.of(options));
        files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, CompileClassPath.find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles and loads once.
     *
     * @param sources path to text, as in {@link dev.plumbline.core.Output#files()}
     * @param parent where the classes find the runtime and Jackson
     * @return a loader of the compiled classes
     * @throws CompileFailedException where javac reports an error
     */
    public static ClassLoader compile(SortedMap<String, String> sources, ClassLoader parent) {
        try (MemoryCompiler compiler = new MemoryCompiler()) {
            return compiler.load(sources, parent);
        }
    }

    /**
     * Compiles and loads; what is not Java is left aside, and so is a module declaration.
     *
     * @param sources path to text, as in {@link dev.plumbline.core.Output#files()}
     * @param parent where the classes find the runtime and Jackson
     * @return a loader of the compiled classes
     * @throws CompileFailedException where javac reports an error
     */
    public ClassLoader load(SortedMap<String, String> sources, ClassLoader parent) {
        return new MemoryClasses(classFiles(sources), parent);
    }

    /**
     * Compiles all at once, and loads each group of classes by itself, so that each can be forgotten by itself.
     *
     * @param sources path to text, as in {@link dev.plumbline.core.Output#files()}
     * @param parent where the classes find the runtime and Jackson
     * @param group the group of a class, by its binary name; no group may need another
     * @return a loader for each group
     * @throws CompileFailedException where javac reports an error
     */
    public Map<String, ClassLoader> loadGroups(
            SortedMap<String, String> sources, ClassLoader parent, UnaryOperator<String> group) {
        Map<String, Map<String, byte[]>> groups = new TreeMap<>();
        classFiles(sources)
                .forEach((name, bytes) -> groups.computeIfAbsent(group.apply(name), key -> new HashMap<>())
                        .put(name, bytes));
        Map<String, ClassLoader> loaders = new TreeMap<>();
        groups.forEach((name, classes) -> loaders.put(name, new MemoryClasses(classes, parent)));
        return loaders;
    }

    /** Compiles, and gives the class files by binary name. */
    Map<String, byte[]> classFiles(SortedMap<String, String> sources) {
        List<SourceText> units = sources.entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith(".java") && !file.getKey().endsWith("module-info.java"))
                .map(file -> new SourceText(file.getKey(), file.getValue()))
                .toList();
        if (units.isEmpty()) {
            return Map.of();
        }
        MemoryFiles output = new MemoryFiles(files);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        boolean compiled = compiler.getTask(null, output, diagnostics, options, null, units)
                .call();
        if (!compiled) {
            throw new CompileFailedException(errors(diagnostics));
        }
        return output.classes();
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .limit(MOST_ERRORS)
                .map(MemoryCompiler::line)
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        JavaFileObject source = diagnostic.getSource();
        return source == null ? message : source.getName() + ":" + diagnostic.getLineNumber() + ": " + message;
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
