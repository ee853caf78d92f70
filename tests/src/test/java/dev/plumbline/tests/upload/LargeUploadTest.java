package dev.plumbline.tests.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A body is never in memory as a whole. {@code mvn test -pl tests -am -Dtest=LargeUploadTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dupload.bytes=2147483648} sends 2 GB.
 */
class LargeUploadTest {

    private static final long BYTES = Long.getLong("upload.bytes", 192L << 20);

    @Test
    @Tag("slow")
    void aBodyMayBeLargerThanTheHeap() throws Exception {
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeUpload.class.getName(),
                        String.valueOf(BYTES)))
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes());
        assertThat(program.waitFor()).as(output).isZero();
        System.out.print(output);
        assertThat(Arrays.stream(output.split("\n")).filter(line -> line.contains(" bytes in ")))
                .as(output)
                .hasSize(4);
    }
}
