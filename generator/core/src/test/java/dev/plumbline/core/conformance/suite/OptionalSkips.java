package dev.plumbline.core.conformance.suite;

import java.util.Map;
import java.util.TreeMap;

/** What is optional in the suite and is not done, by the titles of the cases, each with its reason. */
final class OptionalSkips {

    private static final String CONTENT =
            "what a text holds is told and not asserted in any dialect: draft-07 leaves it open"
                    + " (Validation, 8.1), and later ones say that it is not to be done (2019-09 Validation, 8.1)";

    private static final Map<SuiteDraft, Map<String, String>> BY_DRAFT = Map.of(
            SuiteDraft.DRAFT_4,
            Map.of(
                    "optional/zeroTerminatedFloats: some languages do not distinguish between different types of numeric"
                            + " value",
                    "1.0 is 1 in JSON, and an integer in all dialects from draft-06 on; in draft-04 it is left to the"
                            + " implementation (the case is optional), and one meaning for all is what people expect"),
            SuiteDraft.DRAFT_7,
            Map.of(
                    "optional/content: validation of string-encoded content based on media type", CONTENT,
                    "optional/content: validation of binary string-encoding", CONTENT,
                    "optional/content: validation of binary-encoded media type documents", CONTENT));

    private static final String ASCII = "this copy of the suite is older than the specification's text: with the u flag"
            + " alone, \\d and \\w are ASCII only (ECMA-262, 22.2.2.9), which the suite's ecmascript-regex file tests"
            + " too; the suite itself has since taken these cases out";

    private static final Map<String, String> OF_OLD_COPIES = Map.of(
            "optional/unicode: unicode semantics should be used for all pattern matching",
            ASCII,
            "optional/unicode: unicode digits are more than 0 through 9",
            ASCII,
            "optional/unicode: unicode semantics should be used for all patternProperties matching",
            ASCII);

    private OptionalSkips() {}

    static Map<String, String> of(SuiteDraft draft) {
        return BY_DRAFT.getOrDefault(draft, Map.of());
    }

    /** The same for a copy of the suite that is some years old. */
    static Map<String, String> ofOldCopy(SuiteDraft draft) {
        Map<String, String> all = new TreeMap<>(of(draft));
        all.putAll(OF_OLD_COPIES);
        return all;
    }
}
