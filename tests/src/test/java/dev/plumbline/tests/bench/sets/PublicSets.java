package dev.plumbline.tests.bench.sets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Measures all sets of the public jsonschema-benchmark, each in a process of its own, beside Blaze, networknt and ajv,
 * and prints the table.
 */
final class PublicSets {

    private PublicSets() {}

    /** What a validator on the JVM takes: as {@link SetTimes} prints it. */
    private record Ours(double looped, double inTurn, String note) {

        static Ours of(String line) {
            String[] words = line.split(" ", 5);
            if (words[1].equals("refused")) {
                return new Ours(Double.NaN, Double.NaN, line);
            }
            String invalid = words[3].equals("0") ? "" : words[3] + " said to be wrong";
            return new Ours(Double.parseDouble(words[1]), Double.parseDouble(words[2]), invalid);
        }
    }

    /** @param arguments the folder of the sets, the folder for what npm installs, and names of sets; without names all */
    public static void main(String[] arguments) throws IOException {
        Path sets = Path.of(arguments[0]);
        if (!Files.isDirectory(sets)) {
            System.out.println("There are no data sets in " + sets + ": see tests/BENCHMARKS.md.");
            return;
        }
        Blaze blaze = new Blaze(Path.of(arguments[1]));
        Ajv ajv = new Ajv(Path.of(arguments[1]));
        List<String> names = List.of(arguments).subList(2, arguments.length);
        List<Double> ratios = new ArrayList<>();
        System.out.println("| set | values | Plumbline | in turn | Blaze | ours / Blaze | networknt | ajv | |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (PublicSet set : PublicSet.in(sets)) {
            if (names.isEmpty() || names.contains(set.name())) {
                OptionalDouble peer = blaze.measure(set);
                Ours ours = times(set, "plumbline");
                Ours networknt = times(set, "networknt");
                String note = ByHand.of(set.name()).isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "by hand %.0f",
                                times(set, "by-hand").looped())
                        : "";
                double ratio = ours.looped() / peer.orElse(Double.NaN);
                if (!Double.isNaN(ratio)) {
                    ratios.add(ratio);
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %.0f | %.0f | %.0f | %.2f | %.0f | %s | %s |%n",
                        set.name(),
                        set.instances().size(),
                        ours.looped(),
                        ours.inTurn(),
                        peer.orElse(Double.NaN),
                        ratio,
                        networknt.looped(),
                        ajv.measure(set).map(PublicSets::ofAjv).orElse("-"),
                        ours.note() + note);
            }
        }
        ratios.sort(Double::compare);
        if (!ratios.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "%d of %d at most 1.0, median %.2f, worst %.2f%n",
                    ratios.stream().filter(ratio -> ratio <= 1).count(),
                    ratios.size(),
                    ratios.get(ratios.size() / 2),
                    ratios.get(ratios.size() - 1));
        }
    }

    /** What ajv takes; in brackets how many of the values, which are all valid, it calls wrong. */
    private static String ofAjv(String line) {
        String[] words = line.split(" ");
        long time = Math.round(Double.parseDouble(words[1]));
        return words[2].equals("0") ? Long.toString(time) : time + " (" + words[2] + " wrong)";
    }

    private static Ours times(PublicSet set, String validator) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SetTimes.class.getName(),
                        set.folder().toString(),
                        validator)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Ours.of(printed.lines()
                .filter(line -> line.startsWith(validator + " "))
                .findFirst()
                .orElse(validator + " refused without a word"));
    }
}
