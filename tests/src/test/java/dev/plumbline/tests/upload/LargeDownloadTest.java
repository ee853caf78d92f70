package dev.plumbline.tests.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A response that is bytes is never in memory as a whole, and of a stream there is one item. {@code mvn test -pl tests -am
 * -Dtest=LargeDownloadTest -Dsurefire.failIfNoSpecifiedTests=false -Ddownload.bytes=2147483648 -Devents.bytes=1073741824}
 * gets 2 GB each way, and then events until they are 1 GB.
 */
class LargeDownloadTest {

    private static final long BYTES = Long.getLong("download.bytes", 192L << 20);
    private static final long EVENT_BYTES = Long.getLong("events.bytes", 192L << 20);

    @Test
    @Tag("slow")
    void aResponseMayBeLargerThanTheHeap() throws Exception {
        assertThat(SmallHeap.run(LargeDownload.class, BYTES)).hasSize(4);
    }

    @Test
    @Tag("slow")
    void eventsMayHaveNoEnd() throws Exception {
        assertThat(SmallHeap.run(EndlessEvents.class, EVENT_BYTES)).hasSize(4);
    }
}
