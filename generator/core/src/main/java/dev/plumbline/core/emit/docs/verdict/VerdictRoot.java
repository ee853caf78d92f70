package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.resolve.Location;

/**
 * What a page gives verdicts on.
 *
 * @param schema the schema of its values
 * @param isMergePatch whether null takes a property away there (RFC 7396)
 */
public record VerdictRoot(Location schema, boolean isMergePatch) {

    /** Values of a schema. */
    public static VerdictRoot of(Location schema) {
        return new VerdictRoot(schema, false);
    }
}
