package dev.plumbline.tests.corpus;

import java.util.Set;
import org.junit.jupiter.api.Tag;

/** Those of size M that every build looks at: JSON, forms, an upload and a stream. */
@Tag("slow")
class ChosenCorpusTest extends CorpusTestBase {

    /** Their names. */
    static final Set<String> CHOSEN = Set.of("box-v2025", "pinecone-assistant-data", "twilio-studio-v2");

    ChosenCorpusTest() {
        super(document -> CHOSEN.contains(document.id()));
    }
}
