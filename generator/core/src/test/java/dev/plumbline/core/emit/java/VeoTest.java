package dev.plumbline.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The document of the repository, printed and compiled. */
class VeoTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("plumbline.root"), "spec/uniall-veo-3.1/openapi.yaml");

    @Test
    void compilesWithoutAWarning() throws IOException {
        Emitted veo = Emitted.of(DOCUMENT);
        for (Map.Entry<String, String> file : veo.files().entrySet()) {
            Path target = Path.of("/tmp/plumb/sample-out", file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }

        Compiled compiled = veo.compile();

        assertThat(compiled).isNotNull();
    }
}
