package dev.plumbline.tests.weight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.tests.fixture.Checkout;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jars that a user of a client adds to a program, and what they bring along. */
class WeightTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>\\s*</dependency>");

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

    private static long packed(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
        return bytes.size();
    }
}
