package dev.plumbline.tests.corpus;

import org.junit.jupiter.api.Tag;

/** Documents of size L: the largest: seconds to minutes for each. */
@Tag("corpus")
class LargeCorpusTest extends CorpusTestBase {

    LargeCorpusTest() {
        super(document -> document.size().equals("L"));
    }
}
