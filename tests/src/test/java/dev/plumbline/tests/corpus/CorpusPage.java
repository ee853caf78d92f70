package dev.plumbline.tests.corpus;

import dev.plumbline.tests.fixture.Checkout;
import dev.plumbline.tests.measure.GeneratedSources;
import dev.plumbline.tests.measure.MeasuredRun;
import dev.plumbline.tests.measure.OpenApiGeneratorRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code tests/CORPUS.md}: what comes of each document, and what it costs, beside OpenAPI Generator. A run writes the rows of
 * the documents that it looked at, and leaves the others as they are.
 */
final class CorpusPage {

    private static final Path PAGE = Checkout.root().resolve("tests/CORPUS.md");
    private static final Path WORK = Checkout.root().resolve("tests/target/corpus");
    private static final Pattern WARNINGS = Pattern.compile("warnings \\[(\\w+)] (\\d+)");
    private static final String HEAD = """
            # Real documents

            `mvn verify -Pcorpus -pl tests -am -Dcorpus.dir=FOLDER` writes this page: of each document what is made of it,
            and what that costs, beside the `java` generator of OpenAPI Generator 7.25.0 with its `native` library, on the
            same machine and one after the other. Operations are those made of those described, and those exchanged with a
            server that checks each against the raw document. CPU is that of the whole process that generates, in seconds
            of all threads, and memory the most it had, in MB, in a Java that was told nothing of memory; the file `plumbline`
            takes less than half of both ([BENCHMARKS.md](BENCHMARKS.md)). Class KB are what `javac` makes of models,
            validators and client; of ours with `-Xlint:all -Werror --release 17`. The runtime that clients share is not among
            ours; a copy of theirs is among theirs. A dash says that it does not compile.

            Half of their class bytes was the aim; ours are 0.2 to 2.6 times theirs. Of the 1.87 MB of box-v2025's classes 70 %
            are names and descriptors in constant pools, which each class has again. A schema is three classes of ours: a
            record that reads and writes JSON, its builder, and a validator that reports; with eight properties they come to
            9 KB, more than 5 KB of which are there before the first. Theirs is one class that checks little. Fewer classes would
            save bytes, and cost what a reader of one schema, and a change of one schema, have of them.

            | document | operations | exchanged | files | lines | class KB | CPU | memory | their files | lines | class KB | CPU | memory | class bytes, ours of theirs | warnings |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            """;

    private CorpusPage() {}

    /**
     * Looks at a document and writes its row.
     *
     * @return what {@code javac} says of what was made; empty where it is content
     */
    static String write(CorpusDocument document) throws Exception {
        StringBuilder said = new StringBuilder();
        String row = row(document, said);
        SortedRows rows = SortedRows.read();
        rows.put(document.id(), row);
        rows.write();
        return said.toString();
    }

    /** That of this Java, and of another one that may be named. */
    private static List<Path> jdks() {
        String other = System.getProperty("corpus.jdk", "");
        Path own = Path.of(System.getProperty("java.home"));
        return other.isEmpty() ? List.of(own) : List.of(Path.of(other), own);
    }

    private static GeneratedSources ours(Path work, StringBuilder said) throws Exception {
        GeneratedSources last = null;
        for (Path jdk : jdks()) {
            GeneratedSources.delete(work.resolve("our-classes"));
            last = GeneratedSources.of(
                    work.resolve("ours/src/main/java"),
                    work.resolve("our-classes"),
                    jdk,
                    List.of("-Xlint:all", "-Werror", "--release", "17"));
            if (!last.compiles()) {
                said.append(jdk).append(": ").append(Files.readString(work.resolve("our-classes/javac.txt")));
            }
        }
        return Objects.requireNonNull(last, "there is a JDK");
    }

    private static String row(CorpusDocument document, StringBuilder said) throws Exception {
        List<String> report = CorpusReport.of(document);
        Path work = WORK.resolve(document.id());
        GeneratedSources.delete(work);
        Files.createDirectories(work);
        MeasuredRun run = MeasuredRun.of(
                work.resolve("ours.txt"),
                "dev.plumbline.cli.Plumbline",
                List.of(
                        "generate",
                        document.file().toString(),
                        "-o",
                        work.resolve("ours").toString()));
        GeneratedSources ours = ours(work, said);
        MeasuredRun peer = MeasuredRun.of(
                work.resolve("theirs.txt"),
                OpenApiGeneratorRun.class.getName(),
                List.of(document.file().toString(), work.resolve("theirs").toString()));
        GeneratedSources theirs = GeneratedSources.of(
                work.resolve("theirs/src/main/java"),
                work.resolve("their-classes"),
                Path.of(System.getProperty("java.home")),
                List.of("-nowarn"));
        List<String> cells = new ArrayList<>(List.of(document.id()));
        cells.addAll(operations(report.get(0)));
        cells.addAll(cells(ours, run));
        cells.addAll(cells(theirs, peer));
        cells.add(
                ours.compiles() && theirs.compiles()
                        ? String.format(Locale.ROOT, "%.2f", (double) ours.classBytes() / theirs.classBytes())
                        : "");
        cells.add(warnings(report));
        GeneratedSources.delete(work);
        return "| " + String.join(" | ", cells) + " |";
    }

    private static List<String> operations(String figures) {
        List<String> numbers = Pattern.compile("\\d+")
                .matcher(figures)
                .results()
                .map(MatchResult::group)
                .toList();
        return numbers.size() < 3
                ? List.of("none of " + numbers.get(0), "0")
                : List.of(numbers.get(1) + " of " + numbers.get(0), numbers.get(2));
    }

    private static List<String> cells(GeneratedSources sources, MeasuredRun run) {
        return List.of(
                String.valueOf(sources.files()),
                String.valueOf(sources.lines()),
                sources.compiles() ? String.valueOf(sources.classBytes() / 1024) : "-",
                String.format(Locale.ROOT, "%.1f", run.seconds()),
                String.valueOf(run.megabytes()));
    }

    private static String warnings(List<String> report) {
        return report.stream()
                .map(WARNINGS::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1) + " " + matcher.group(2))
                .collect(Collectors.joining(", "));
    }

    /** The rows of the page by their document. */
    private record SortedRows(Map<String, String> rows) {

        static SortedRows read() throws IOException {
            Map<String, String> rows = new TreeMap<>();
            if (Files.exists(PAGE)) {
                Files.readAllLines(PAGE).stream()
                        .filter(line -> line.matches("\\| [^ |]+ \\| .*\\d.*"))
                        .forEach(line -> rows.put(line.split(" ")[1], line));
            }
            return new SortedRows(rows);
        }

        void put(String id, String row) {
            rows.put(id, row);
        }

        void write() throws IOException {
            Files.writeString(PAGE, HEAD + rows.values().stream().collect(Collectors.joining("\n", "", "\n")));
        }
    }
}
