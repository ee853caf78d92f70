package dev.plumbline.tests.corpus;

import org.junit.jupiter.api.Tag;

/** Documents of size M: less than 500 KB. */
@Tag("slow")
class MediumCorpusTest extends CorpusTestBase {

    MediumCorpusTest() {
        super("M");
    }
}
