package dev.plumbline.tests.golden;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;

/**
 * How a case is generated, as its {@code case.properties} says; a case without that file is an {@code openapi.yaml} with
 * nothing else asked for.
 *
 * @param document the document's name in the case's folder
 * @param module whether a module is declared, called like the case's package
 * @param assertFormats whether {@code format} is a rule
 * @param validatorsOnly whether there are validators and no client
 */
record GoldenOptions(String document, boolean module, boolean assertFormats, boolean validatorsOnly) {

    private static final String FILE = "case.properties";

    static GoldenOptions of(Path folder) throws IOException {
        Properties given = new Properties();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                given.load(reader);
            }
        }
        GoldenOptions options = new GoldenOptions(
                taken(given, "document", "openapi.yaml"),
                Boolean.parseBoolean(taken(given, "module", "false")),
                Boolean.parseBoolean(taken(given, "assertFormats", "false")),
                Boolean.parseBoolean(taken(given, "validatorsOnly", "false")));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(
                    file + " has what no case has: " + new TreeSet<>(given.stringPropertyNames()));
        }
        return options;
    }

    private static String taken(Properties given, String key, String otherwise) {
        Object value = given.remove(key);
        return value == null ? otherwise : value.toString().strip();
    }
}
