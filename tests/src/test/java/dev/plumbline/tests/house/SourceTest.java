package dev.plumbline.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no file of the project may say. */
class SourceTest {

    /** Put together here so that this file does not say them, either. */
    private static final Pattern UNFINISHED = Pattern.compile("\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.])/(home|root|Users)/\\w+|/usr/lib/" + "jvm");

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertThat(lines(UNFINISHED)).isEmpty();
    }

    @Test
    void noPathOfOneMachineIsWrittenDown() throws IOException {
        assertThat(lines(MACHINE_PATH)).isEmpty();
    }

    private static List<String> lines(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (pattern.matcher(line).find()) {
                    found.add(Checkout.root().relativize(file) + ":" + number + " " + line.strip());
                }
            }
        }
        return found;
    }

    private static List<Path> files() {
        Path root = Checkout.root();
        List<Path> files = new ArrayList<>();
        for (String room : List.of("generator", "generated-client", "spec", "tests", "README.md", "pom.xml")) {
            try (Stream<Path> walk = Files.walk(root.resolve(room))) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(java|md|yaml|xml|properties|json)"))
                        .filter(file -> !root.relativize(file).toString().matches("(.*[/\\\\])?target[/\\\\].*"))
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
