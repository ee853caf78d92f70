package dev.plumbline.core.conformance.suite;

import dev.plumbline.core.schema.vocabulary.Edition;

/** A dialect that the suite has cases for. */
enum SuiteDraft {
    DRAFT_4("draft4", Edition.DRAFT_4),
    DRAFT_6("draft6", Edition.DRAFT_6),
    DRAFT_7("draft7", Edition.DRAFT_7),
    DRAFT_2019_09("draft2019-09", Edition.JSON_SCHEMA_2019_09),
    DRAFT_2020_12("draft2020-12", Edition.JSON_SCHEMA_2020_12);

    private final String folder;
    private final Edition edition;

    SuiteDraft(String folder, Edition edition) {
        this.folder = folder;
        this.edition = edition;
    }

    /** What the suite calls it: the folder of its cases. */
    String folder() {
        return folder;
    }

    /** What its cases are written in where they do not say it. */
    Edition edition() {
        return edition;
    }
}
