package dev.plumbline.tests.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Output;
import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RegenerationTest {

    private static final Output TODAY = GeneratedClient.generate(Checkout.document());

    @TempDir
    private Path folder;

    @Test
    void theDocumentHasNoProblems() {
        assertThat(TODAY.problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachFileIsAsTheDocumentGivesIt() throws IOException {
        SortedMap<String, String> checkedIn = GeneratedClient.read(Checkout.generatedClient());
        return TODAY.files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(checkedIn.get(file.getKey())).isEqualTo(file.getValue())));
    }

    @Test
    void thereIsNoOtherFile() throws IOException {
        assertThat(GeneratedClient.read(Checkout.generatedClient()))
                .containsOnlyKeys(TODAY.files().keySet());
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(GeneratedClient.generate(Checkout.document()).files()).isEqualTo(TODAY.files());
    }

    @Test
    void theFolderOfTheDocumentDoesNotMatter() throws IOException {
        Path copy = Files.copy(Checkout.document(), folder.resolve("openapi.yaml"));
        assertThat(GeneratedClient.generate(copy).files()).isEqualTo(TODAY.files());
    }

    /** A YAML 1.1 reader makes 969 and 556 of these; the document quotes them for its other readers only. */
    @Test
    void theQuotesAroundAspectRatiosAreNotNeeded() throws IOException {
        String quoted = Files.readString(Checkout.document());
        String unquoted = quoted.replaceAll("(?<=[\\[ ])[\"'](16:9|9:16)[\"'](?=[],]|$)", "$1")
                .replaceAll("(?m)(aspect_ratio: )\"(\\d+:\\d+)\"", "$1$2");
        assertThat(unquoted)
                .contains("enum: [16:9, 9:16]", "aspect_ratio: 16:9\n", "aspect_ratio: 9:16\n")
                .doesNotContain("enum: ['16:9'", "aspect_ratio: \"");
        Path copy = Files.writeString(folder.resolve("openapi.yaml"), unquoted);

        Output output = GeneratedClient.generate(copy);

        assertThat(output.problems()).isEmpty();
        assertThat(output.files()).isEqualTo(TODAY.files());
    }

    @Test
    void nothingInTheOutputDependsOnThisMachineOrDay() {
        String root = Checkout.root().toString();
        for (Map.Entry<String, String> file : TODAY.files().entrySet()) {
            assertThat(file.getValue())
                    .as(file.getKey())
                    .doesNotContain(root, "\r", System.getProperty("user.home") + "/")
                    .endsWith("\n");
        }
    }
}
