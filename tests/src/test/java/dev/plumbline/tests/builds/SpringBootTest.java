package dev.plumbline.tests.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application of Spring Boot 4 with a client as its bean, and with the version of Jackson that Spring Boot wants: its
 * own test makes calls through it and asks the actuator what was measured.
 */
@Tag("slow")
class SpringBootTest {

    @TempDir
    private Path folder;

    @Test
    void theClientIsABean() throws IOException, InterruptedException {
        assertThat(Sample.copy("spring-boot", folder).maven("test").well().said())
                .contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
    }
}
