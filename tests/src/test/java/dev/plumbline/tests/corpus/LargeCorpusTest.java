package dev.plumbline.tests.corpus;

import org.junit.jupiter.api.Tag;

/** Documents of size L: the largest documents: seconds to minutes for each. */
@Tag("large")
class LargeCorpusTest extends CorpusTestBase {

    LargeCorpusTest() {
        super("L");
    }
}
