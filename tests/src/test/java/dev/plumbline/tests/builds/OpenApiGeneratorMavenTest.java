package dev.plumbline.tests.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenAPI Generator's own Maven plug-in, with our jar among its dependencies. */
@Tag("slow")
class OpenApiGeneratorMavenTest {

    private static final String SOURCES = "target/generated-sources/openapi/src/main/java";

    @TempDir
    private Path folder;

    @Test
    void aFileThatHasNotChangedIsNotWrittenAgain() throws IOException, InterruptedException {
        Sample sample = Sample.copy("openapi-generator", folder);
        sample.maven("compile").well();
        assertThat(sample.file("target/classes/com/example/pets/PetsClient.class"))
                .isRegularFile();
        SortedMap<String, String> before = sample.written(SOURCES);
        assertThat(sample.maven("compile").well().said()).contains("Nothing to compile");
        assertThat(sample.written(SOURCES)).isEqualTo(before);
    }
}
