package dev.plumbline.core.emit.docs.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One page, and where on it its headings are. */
public final class Page {

    /** The path of the page that readers see first. */
    public static final String FRONT = "index";

    private final String path;
    private final List<Block> blocks;
    private final Map<Block.Heading, String> anchors = new IdentityHashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /**
     * A page.
     *
     * @param path where it is, relative to the documentation's folder and without an extension: {@code operations/get-video}
     * @param blocks what it says; the first is its title
     * @throws IllegalArgumentException where two headings have the same key
     */
    public Page(String path, List<Block> blocks) {
        this.path = path;
        this.blocks = List.copyOf(blocks);
        Anchors onPage = new Anchors();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                String anchor = onPage.next(heading.line().text());
                anchors.put(heading, anchor);
                if (heading.key() != null && keys.put(heading.key(), heading.level() == 1 ? "" : anchor) != null) {
                    throw new IllegalArgumentException("two headings with the key " + heading.key());
                }
            }
        }
    }

    public String path() {
        return path;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Its title. */
    public Block.Heading title() {
        return (Block.Heading) blocks.get(0);
    }

    /**
     * The identifier of one of its headings, unique on the page: the one GitHub gives it. Throws {@link
     * IllegalArgumentException} for any other heading.
     */
    public String anchor(Block.Heading heading) {
        String anchor = anchors.get(heading);
        if (anchor == null) {
            throw new IllegalArgumentException(
                    "a heading of another page: " + heading.line().text());
        }
        return anchor;
    }

    /** Where a heading's key leads on this page: to its anchor, empty for the page itself. Empty for the key of none. */
    Optional<Site.Target> target(String key) {
        return Optional.ofNullable(keys.get(key)).map(anchor -> new Site.Target(path, anchor));
    }

    /** Where all keys of its headings lead. */
    Map<String, Site.Target> targets() {
        Map<String, Site.Target> targets = new HashMap<>();
        keys.forEach((key, anchor) -> targets.put(key, new Site.Target(path, anchor)));
        return targets;
    }
}
