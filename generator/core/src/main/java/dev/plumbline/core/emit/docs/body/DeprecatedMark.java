package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.page.Line;
import java.util.List;

/** Marks what should not be used any more. */
public final class DeprecatedMark {

    private DeprecatedMark() {}

    /** The description, after the mark where there is one. */
    public static Line before(Line description, boolean deprecated) {
        return deprecated ? Line.join(List.of(Line.EMPTY.thenStrong("Deprecated."), description), " ") : description;
    }
}
