package dev.plumbline.core.emit.docs.page;

import java.util.List;

/**
 * A part of the documentation, as its table of contents has it.
 *
 * @param title what it is called; empty for what stands before all others
 * @param entries its pages, in the order to read them
 */
public record Chapter(Line title, List<Entry> entries) {

    public Chapter {
        entries = List.copyOf(entries);
    }

    /**
     * A page.
     *
     * @param label what it is called here
     * @param mark a word to tell it by, such as an HTTP method; empty for none
     * @param key that of its heading
     */
    public record Entry(Line label, String mark, String key) {}
}
