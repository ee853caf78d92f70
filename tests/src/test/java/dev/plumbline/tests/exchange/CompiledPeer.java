package dev.plumbline.tests.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** With a client that is no part of the build: its code is generated, where it has any, and compiled for the run. */
final class CompiledPeer implements Exchange {

    private static final Path ROOT = Path.of(System.getProperty("plumbline.root", ""));
    private static final Path TARGET = ROOT.resolve("tests/target/peers");

    private final URLClassLoader classes;
    private final UnaryOperator<String> peer;

    @SuppressWarnings("unchecked") // the sources under tests/src/test/peers say so
    private CompiledPeer(String name, Path sources, String url) throws IOException, ReflectiveOperationException {
        Path output = Files.createDirectories(TARGET.resolve(name));
        compile(ROOT.resolve("tests/src/test/peers").resolve(name + ".java"), sources, output);
        classes = new URLClassLoader(new URL[] {output.toUri().toURL()});
        peer = (UnaryOperator<String>)
                classes.loadClass(name).getConstructor(String.class).newInstance(url);
    }

    /** OpenAPI Generator's {@code native} library, for the same document. */
    static Exchange openApiGenerator(String url) throws IOException, ReflectiveOperationException {
        Path sources = TARGET.resolve("native-sources");
        CodegenConfigurator options = new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("native")
                .setInputSpec(ROOT.resolve("spec/uniall-veo-3.1/openapi.yaml").toString())
                .setOutputDir(sources.toString())
                .addAdditionalProperty("useJakartaEe", true)
                .addAdditionalProperty("openApiNullable", false)
                .addAdditionalProperty("invokerPackage", "peer")
                .addAdditionalProperty("apiPackage", "peer.api")
                .addAdditionalProperty("modelPackage", "peer.model");
        new DefaultGenerator().opts(options.toClientOptInput()).generate();
        return new CompiledPeer("NativePeer", sources.resolve("src/main/java"), url);
    }

    /** The Java library of another provider, for an exchange of about the same size. */
    static Exchange anthropic(String url) throws IOException, ReflectiveOperationException {
        return new CompiledPeer("AnthropicPeer", Files.createDirectories(TARGET.resolve("no-sources")), url);
    }

    private static void compile(Path peer, Path sources, Path output) throws IOException {
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> tree = Files.walk(sources);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> all = Stream.concat(
                            Stream.of(peer), tree.filter(path -> path.toString().endsWith(".java")))
                    .toList();
            List<String> options = List.of(
                    "-nowarn",
                    "-proc:none",
                    "-d",
                    output.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            if (!compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call()) {
                throw new IllegalStateException(said.toString());
            }
        }
    }

    @Override
    public String create(String prompt) {
        return peer.apply(prompt);
    }

    @Override
    public void close() {
        try {
            classes.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
