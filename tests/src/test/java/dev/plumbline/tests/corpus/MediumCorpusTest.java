package dev.plumbline.tests.corpus;

import org.junit.jupiter.api.Tag;

/** The other documents of size M: less than 500 KB. */
@Tag("corpus")
class MediumCorpusTest extends CorpusTestBase {

    MediumCorpusTest() {
        super(document -> document.size().equals("M") && !ChosenCorpusTest.CHOSEN.contains(document.id()));
    }
}
