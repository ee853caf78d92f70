package dev.plumbline.core.conformance.suite;

import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A copy of the official JSON Schema Test Suite: its cases, and the documents that they refer to. */
interface OfficialSuite {

    /** The cases of a draft, by the files that they stand in. */
    List<File> files(SuiteDraft draft);

    /** What a {@code $ref} may lead to, by where it is said to be: at {@code http://localhost:1234}. */
    Map<URI, JsonNode> remotes();

    /**
     * A file of cases.
     *
     * @param name its path below the folder of the draft, without {@code .json}: {@code optional/format/date}
     * @param groups schemas, each with its tests
     */
    record File(String name, JsonNode groups) {

        Part part() {
            if (name.startsWith("optional/format/")) {
                return Part.FORMATS;
            }
            return name.startsWith("optional/") ? Part.OPTIONAL : Part.REQUIRED;
        }
    }

    /** The parts of the suite that are run apart from each other. */
    enum Part {
        /** What every validator must do. */
        REQUIRED,
        /** What it may do, but for formats. */
        OPTIONAL,
        /** The formats, asserted. */
        FORMATS
    }
}
