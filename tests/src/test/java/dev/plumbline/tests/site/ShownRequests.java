package dev.plumbline.tests.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.formats.StringFormat;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.testing.EmbeddedProvider;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compiles the Java that pages show for what was filled in, as a user would, and runs it and the curl command against a
 * provider that refuses what the document does not allow: {@code ShownRequests FOLDER}, what {@code visit.mjs} has kept.
 * What comes has to be what the page's raw HTTP says, and its body what the form holds; a request that the page refuses, the
 * program has to refuse with the same sentences. Fails where that is not so.
 */
public final class ShownRequests {

    private static final Pattern FILE = Pattern.compile("\\{([\\w.-]+\\.\\w+)}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(\\w+)");

    private final Path folder;
    private final List<String> wrong = new ArrayList<>();

    private ShownRequests(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        List<ShownRequest> all = ShownRequest.of(Path.of(arguments[0]));
        ShownRequests run = new ShownRequests(Files.createTempDirectory("shown"));
        SortedMap<String, List<ShownRequest>> clients = all.stream()
                .collect(Collectors.groupingBy(shown -> shown.sources().toString(), TreeMap::new, Collectors.toList()));
        for (List<ShownRequest> shown : clients.values()) {
            run.client(shown);
        }
        run.wrong.forEach(System.err::println);
        System.out.println(all.size() + " requests of " + clients.size() + " clients, " + run.wrong.size() + " wrong");
        System.exit(all.isEmpty() || !run.wrong.isEmpty() ? 1 : 0);
    }

    private void client(List<ShownRequest> shown) throws Exception {
        Path work = Files.createTempDirectory(folder, "client");
        Path classes = Files.createDirectory(work.resolve("classes"));
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(shown.get(0).sources())) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .forEach(sources::add);
        }
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).isBeyondJava()) {
                continue;
            }
            Path source = work.resolve("Shown" + i + ".java");
            sources.add(Files.writeString(source, shown.get(i).program("Shown" + i)));
        }
        String said = compile(sources, classes);
        if (!said.isEmpty()) {
            wrong.add(shown.get(0).sources() + ": " + said);
            return;
        }
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()});
                EmbeddedProvider provider = EmbeddedProvider.builder()
                        .operations(operations(loader, shown.get(0).client()))
                        .start()) {
            for (int i = 0; i < shown.size(); i++) {
                if (!shown.get(i).isBeyondJava()) {
                    one(shown.get(i), loader.loadClass("Shown" + i), provider);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // what every generated client says of itself
    private static List<Operation<?>> operations(ClassLoader loader, String client)
            throws ReflectiveOperationException {
        return (List<Operation<?>>)
                loader.loadClass(client).getMethod("operations").invoke(null);
    }

    private static String compile(List<Path> sources, Path classes) throws IOException {
        String libraries = Stream.of(
                        Validator.class,
                        StringFormat.class,
                        JsonNode.class,
                        JsonParser.class,
                        JsonInclude.class,
                        NullMarked.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        // A call of what the document calls deprecated is a warning, and has to be.
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all,-deprecation",
                "-Werror",
                "-d",
                classes.toString(),
                "-cp",
                libraries);
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean fine = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return fine ? "" : said.toString();
        }
    }

    private void one(ShownRequest shown, Class<?> program, EmbeddedProvider provider) throws Exception {
        Matcher files = FILE.matcher(shown.http());
        while (files.find()) {
            Files.writeString(Path.of(files.group(1)), SentRequest.fileText(files.group(1)));
        }
        provider.forget();
        try {
            program.getMethod("main", String.class).invoke(null, provider.baseUrl());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidRequestException refusal) {
                refused(shown, refusal);
            } else if (!(e.getCause() instanceof PlumblineException)
                    || provider.requests().isEmpty()) {
                wrong.add(shown + ": " + e.getCause());
            }
        }
        if (!shown.errors().isEmpty()) {
            check(
                    shown,
                    "something is sent of what the page refuses",
                    provider.requests().isEmpty());
            return;
        }
        arrived(shown, "Java", provider);
        provider.forget();
        curl(shown, provider.baseUrl());
        arrived(shown, "curl", provider);
    }

    private void refused(ShownRequest shown, InvalidRequestException refusal) {
        List<ShownRequest.Error> errors = refusal.errors().stream()
                .map(error -> new ShownRequest.Error(
                        error.instancePointer(), error.message().replace("`", "")))
                .toList();
        check(shown, "the program says " + errors + ", the page " + shown.errors(), errors.equals(shown.errors()));
    }

    private void arrived(ShownRequest shown, String by, EmbeddedProvider provider) {
        check(
                shown,
                by + " is refused: " + provider.refused(),
                provider.refused().isEmpty());
        if (provider.requests().size() != 1) {
            wrong.add(shown + ": " + by + " sends " + provider.requests());
            return;
        }
        SentRequest expected = SentRequest.shown(shown);
        SentRequest found = SentRequest.received(provider.requests().get(0), expected);
        check(shown, by + " sends\n  " + found + "\nand HTTP is\n  " + expected, found.equals(expected));
        if (shown.isJson()) {
            check(
                    shown,
                    by + " sends another body than the form's",
                    provider.requests()
                            .get(0)
                            .bodyJson()
                            .equals(JsonMapper.shared().readTree(shown.body())));
        }
    }

    private void check(ShownRequest shown, String otherwise, boolean is) {
        if (!is) {
            wrong.add(shown + ": " + otherwise);
        }
    }

    private static void curl(ShownRequest shown, String baseUrl) throws IOException, InterruptedException {
        String server = shown.server().replaceAll("/$", "");
        String command = shown.curl().replace(server.contains("{") ? "${BASE_URL}" : server, baseUrl);
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command + " -s -o /dev/null");
        Map<String, String> environment = shell.environment();
        VARIABLE.matcher(shown.curl()).results().forEach(found -> environment.put(found.group(1), "key"));
        environment.put("BASE_URL", baseUrl);
        shell.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        shell.start().waitFor();
    }
}
