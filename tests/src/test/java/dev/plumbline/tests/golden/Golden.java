package dev.plumbline.tests.golden;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case.
 *
 * @param folder a folder of {@code tests/goldens}
 */
record Golden(Path folder) {

    private static final String PROBLEMS = "problems.txt";

    /** Every case, by name. */
    static List<Golden> all() throws IOException {
        try (Stream<Path> entries = Files.list(Checkout.root().resolve("tests/goldens"))) {
            return entries.filter(Files::isDirectory).sorted().map(Golden::new).toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The package of its code: its name without what a package cannot have. */
    String basePackage() {
        return "golden." + name().replaceAll("[-.]", "");
    }

    ExpectedFolder expected() {
        return new ExpectedFolder(folder.resolve("expected"));
    }

    /** What the document becomes now: the generated files, and the problems as a file beside them where there are any. */
    SortedMap<String, String> generated() throws IOException {
        GoldenOptions options = GoldenOptions.of(folder);
        Path document = folder.resolve(options.document());
        Request request = Request.of(document.toUri(), options.document())
                .withBasePackage(basePackage())
                .withModuleName(options.module() ? basePackage() : null)
                .withAssertedFormats(options.assertFormats())
                .withValidatorsOnly(options.validatorsOnly());
        Output output = Generator.run(request);
        SortedMap<String, String> files = new TreeMap<>(output.files());
        if (!output.problems().isEmpty()) {
            files.put(PROBLEMS, output.problems().stream().map(Golden::line).collect(Collectors.joining()));
        }
        return files;
    }

    private static String line(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem + "\n";
    }

    /** The program that uses what was generated, and whatever classes it needs; none where there is nothing to run. */
    List<Path> programs() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** For the name of a test. */
    @Override
    public String toString() {
        return name();
    }
}
