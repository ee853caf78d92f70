package dev.plumbline.tests.upload;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(SmallHeap.run(LargeUpload.class, BYTES)).hasSize(4);
    }
}
