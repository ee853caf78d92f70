package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.VerdictCache;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which of the schemas that decide what is evaluated one value satisfies. Each is asked once, when it matters. */
final class Deciding {

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final JsonNode value;
    private final VerdictCache verdicts;
    private final List<Evaluator> schemas;
    private final byte[] known;

    Deciding(JsonNode value, VerdictCache verdicts, List<Evaluator> schemas) {
        this.value = value;
        this.verdicts = verdicts;
        this.schemas = schemas;
        this.known = new byte[schemas.size()];
    }

    JsonNode value() {
        return value;
    }

    VerdictCache verdicts() {
        return verdicts;
    }

    /** Whether the value satisfies the schema at an index. */
    boolean holds(int index) {
        if (known[index] == 0) {
            known[index] = schemas.get(index).accepts(value, verdicts) ? YES : NO;
        }
        return known[index] == YES;
    }
}
