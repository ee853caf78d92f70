package dev.plumbline.tests.corpus;

import org.junit.jupiter.api.Tag;

/** Documents of size S: less than 50 KB. */
@Tag("slow")
class SmallCorpusTest extends CorpusTestBase {

    SmallCorpusTest() {
        super(document -> document.size().equals("S"));
    }
}
