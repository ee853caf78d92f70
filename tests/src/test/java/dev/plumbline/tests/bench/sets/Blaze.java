package dev.plumbline.tests.bench.sets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blaze, the fastest validator there is, in C++: the command line tool of its authors, which npm has. It loops each value
 * by itself, too, and its times are without parsing.
 */
final class Blaze {

    private static final String PACKAGE = "@sourcemeta/jsonschema@16.11.0";
    private static final int ROUNDS = 5;
    private static final Pattern MEAN = Pattern.compile("PASS ([0-9.]+) \\+-");

    private final Path folder;

    /** @param folder where npm puts it */
    Blaze(Path folder) {
        this.folder = folder;
    }

    /** What it takes for all values of a set, in microseconds, the least of a few rounds; empty where there is no Node. */
    OptionalDouble measure(PublicSet set) {
        Path command = folder.resolve("node_modules/.bin/jsonschema");
        if (!Files.exists(command) && !install()) {
            return OptionalDouble.empty();
        }
        OptionalDouble least = OptionalDouble.empty();
        for (int round = 0; round < ROUNDS; round++) {
            String printed = run(
                    command.toString(),
                    "validate",
                    "--fast",
                    "--benchmark",
                    "--loop",
                    Integer.toString(SetTimes.LOOPS),
                    set.schemaFile().toString(),
                    set.instancesFile().toString());
            double sum = 0;
            Matcher means = MEAN.matcher(printed);
            while (means.find()) {
                sum += Double.parseDouble(means.group(1));
            }
            if (sum > 0) {
                least = OptionalDouble.of(Math.min(sum, least.orElse(sum)));
            }
        }
        return least;
    }

    private boolean install() {
        try {
            Files.createDirectories(folder);
            run("npm", "install", "--prefix", folder.toString(), PACKAGE);
            return Files.exists(folder.resolve("node_modules/.bin/jsonschema"));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
