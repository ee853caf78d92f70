package dev.plumbline.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Generated sources, compiled in memory with every warning on, and loaded. */
public final class Compiled extends ClassLoader {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final Map<String, byte[]> classes;

    private Compiled(Map<String, byte[]> classes) {
        super(Compiled.class.getClassLoader());
        this.classes = classes;
    }

    /** The names of the classes that came of the sources. */
    public Set<String> names() {
        return Set.copyOf(classes.keySet());
    }

    /** Compiles sources; fails the test on an error or a warning. */
    public static Compiled of(SortedMap<String, String> files) {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> findings =
                compile(files, classes, Compiled::isNoModule, "-Xlint:all", "-Xdoclint:all,-missing", "-Werror");
        assertThat(findings).isEmpty();
        return new Compiled(classes);
    }

    /** What javac says of the sources as a module of its own, with every warning on. */
    static List<String> moduleFindings(SortedMap<String, String> files) {
        String modulePath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(
                        ".*((runtime|formats).target.classes|plumbline-(runtime|formats)|jackson|jspecify).*"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(files).containsKey("src/main/java/module-info.java");
        return compile(
                files,
                new HashMap<>(),
                sources -> true,
                "--module-path",
                modulePath,
                "-Xlint:all",
                "-Xdoclint:all,-missing");
    }

    /** What javac says of the sources: errors and warnings, a line each. */
    static List<String> findings(SortedMap<String, String> files) {
        return compile(files, new HashMap<>(), Compiled::isNoModule, "-Xlint:all");
    }

    private static boolean isNoModule(String path) {
        return !path.endsWith("module-info.java");
    }

    private static List<String> compile(
            SortedMap<String, String> files, Map<String, byte[]> classes, Predicate<String> wanted, String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StandardJavaFileManager standard = JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, null);
        List<JavaFileObject> sources = files.entrySet().stream()
                .filter(file -> wanted.test(file.getKey()))
                .map(file -> (JavaFileObject) new Source(file.getKey(), file.getValue()))
                .toList();
        List<String> all = Stream.concat(
                        Stream.of("--release", "17", "-proc:none", "-cp", System.getProperty("java.class.path")),
                        Stream.of(options))
                .toList();
        JAVAC.getTask(null, new Memory(standard, classes), diagnostics, all, null, sources)
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(Compiled::isOurs)
                .map(diagnostic -> diagnostic.toString())
                .toList();
    }

    /** The class path itself may name jars that other jars mention and nobody needs. */
    private static boolean isOurs(Diagnostic<?> diagnostic) {
        return diagnostic.getSource() != null || diagnostic.getKind() == Diagnostic.Kind.ERROR;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path.replace("src/main/java/", "")), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> classes;

        Memory(JavaFileManager manager, Map<String, byte[]> classes) {
            super(manager);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            assertThat(location).isEqualTo(StandardLocation.CLASS_OUTPUT);
            return new SimpleJavaFileObject(URI.create("memory:///" + className + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(className, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
