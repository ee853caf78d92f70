package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;

/** Relative links from one page to headings on the same or other pages. */
final class MarkdownLinks {

    private final Site site;
    private final Page from;

    MarkdownLinks(Site site, Page from) {
        this.site = site;
        this.from = from;
    }

    /** The file of a page; the front page is the one that repositories show for a folder. */
    static String file(String path) {
        return (path.equals(Page.FRONT) ? "README" : path) + ".md";
    }

    String to(String key) {
        Site.Target target = site.target(key);
        String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
        if (target.page().equals(from.path())) {
            return anchor.isEmpty() ? "#" + site.anchor(title()) : anchor;
        }
        return "../".repeat((int) from.path().chars().filter(c -> c == '/').count()) + file(target.page()) + anchor;
    }

    private Block.Heading title() {
        return (Block.Heading) from.blocks().get(0);
    }
}
