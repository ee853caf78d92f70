package dev.plumbline.tests.corpus;

/** Documents of size S: less than 50 KB. */
class SmallCorpusTest extends CorpusTestBase {

    SmallCorpusTest() {
        super("S");
    }
}
