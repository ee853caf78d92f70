package dev.plumbline.tests.weight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.tests.fixture.Checkout;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import org.junit.jupiter.api.Test;

/** The jars that a user of a client adds to a program, and what they bring along. */
class WeightTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>\\s*</dependency>");

    private static final Pattern EXCLUDE = Pattern.compile("<exclude>([^<]*)</exclude>");

    /** What an archive says of a file, its name aside: before its bytes, and in the list at the end. */
    private static final int ENTRY = 30 + 46;

    @Test
    void theRuntimeIsLight() throws Exception {
        assertThat(weight(Caller.class)).isLessThan(450 * 1024);
    }

    @Test
    void theVeoClientIsLight() throws Exception {
        assertThat(weight(UniAllVeo31Client.class)).isLessThan(150_000);
    }

    @Test
    void theRuntimeBringsJacksonAndJspecifyAlone() throws IOException {
        assertThat(dependencies("generator/runtime/pom.xml")).containsExactly("jackson-databind", "jspecify");
        assertThat(dependencies("generated-client/uniall-veo-3.1/pom.xml")).containsExactly("plumbline-runtime");
        assertThat(dependencies("generator/formats/pom.xml")).containsExactly("plumbline-runtime", "jspecify");
    }

    /** What is declared without a scope. */
    private static List<String> dependencies(String pom) throws IOException {
        String text = Files.readString(Checkout.root().resolve(pom));
        return DEPENDENCY
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(WeightTest::name)
                .toList();
    }

    private static String name(String dependency) {
        return dependency.replaceAll("(?s).*<artifactId>|</artifactId>.*", "");
    }

    /** The jar's own size; before it is packed, that of a jar of the classes. */
    private static long weight(Class<?> member) throws IOException, URISyntaxException {
        Path place = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Files.isRegularFile(place) ? Files.size(place) : packed(place);
    }

    /** What the runtime's own packing makes of them: the best compression, nothing but files, and not all of those. */
    private static long packed(Path classes) throws IOException {
        List<String> excluded = EXCLUDE.matcher(Files.readString(Checkout.root().resolve("generator/runtime/pom.xml")))
                .results()
                .map(exclude -> exclude.group(1))
                .toList();
        long bytes = 0;
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (!excluded.contains(name)) {
                    bytes += compressed(Files.readAllBytes(file)) + ENTRY + 2L * name.length();
                }
            }
        }
        return bytes;
    }

    private static long compressed(byte[] content) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterInputStream compressed = new DeflaterInputStream(new ByteArrayInputStream(content), deflater)) {
            return compressed.transferTo(OutputStream.nullOutputStream());
        } finally {
            deflater.end();
        }
    }
}
