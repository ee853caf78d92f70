package dev.plumbline.core.fuzz.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A few changed documents in every build; ten thousand are tried by hand. */
@Tag("slow")
class DocumentFuzzTest {

    private static final int COUNT = 150;
    private static final long SEED = 1;

    @Test
    void noChangedDocumentIsAFault() throws IOException {
        Path goldens = Path.of(System.getProperty("plumbline.root"), "tests/goldens");
        assertThat(DocumentFuzz.run(DocumentFuzz.documents(goldens), COUNT, SEED))
                .isEmpty();
    }
}
