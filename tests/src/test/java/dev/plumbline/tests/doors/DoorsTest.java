package dev.plumbline.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same request for the UniAll document through each door, each with the document named in its own way. */
@Tag("slow")
class DoorsTest {

    static final String NAME = "dev.plumbline.uniall.veo31";

    @TempDir
    private Path folder;

    @Test
    void theCommandLineGivesTheBytesOfTheCore() throws IOException {
        assertThat(Doors.commandLine(Checkout.document(), folder)).isEqualTo(core());
    }

    @Test
    void openApiGeneratorGivesTheBytesOfTheCore() throws IOException {
        assertThat(Doors.openApiGenerator(Checkout.document(), folder)).isEqualTo(core());
    }

    /** A project has its own module declaration and its own description of the package; the rest is the same. */
    @Test
    void theProcessorGivesTheBytesOfTheCore() throws IOException {
        SortedMap<String, String> expected = core();
        assertThat(expected.remove("src/main/java/module-info.java")).isNotNull();
        assertThat(expected.remove("src/main/java/" + NAME.replace('.', '/') + "/package-info.java"))
                .isNotNull();
        assertThat(Doors.processor(Checkout.document(), folder)).isEqualTo(expected);
    }

    private static SortedMap<String, String> core() {
        NamedDocument document = NamedDocument.of(Checkout.document().toString(), Path.of(""));
        SortedMap<String, String> files = new TreeMap<>(
                Generator.run(document.request().withBasePackage(NAME).withModuleName(NAME))
                        .files());
        assertThat(files).isNotEmpty();
        return files;
    }
}
