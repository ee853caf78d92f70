package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;

/** Rows about something with a name, which can be linked to. */
final class TableRows {

    private TableRows() {}

    /** The identifier of a row by its first cell; empty for a row about nothing with a name. */
    static String anchor(String section, Line first) {
        return first.parts().size() == 1 && first.parts().get(0) instanceof Inline.Code code
                ? section + ":" + code.text().replace(' ', '-')
                : "";
    }
}
