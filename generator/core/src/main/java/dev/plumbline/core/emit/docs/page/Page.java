package dev.plumbline.core.emit.docs.page;

import java.util.List;

/**
 * One page.
 *
 * @param path where it is, relative to the documentation's folder and without an extension: {@code operations/get-video}
 * @param blocks what it says; the first is its title
 */
public record Page(String path, List<Block> blocks) {

    /** The path of the page that readers see first. */
    public static final String FRONT = "index";

    public Page {
        blocks = List.copyOf(blocks);
    }
}
