package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;

/** Relative links from one page to headings on the same or other pages. */
final class MarkdownLinks {

    private final Site site;
    private final Page from;
    private final Files files;

    MarkdownLinks(Site site, Page from, Files files) {
        this.site = site;
        this.from = from;
        this.files = files;
    }

    /** Where pages are. */
    interface Files {

        /** The file of a page's path, relative to the documentation's folder. */
        String file(String path);
    }

    String to(String key) {
        Site.Target target = site.target(from, key);
        String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
        if (target.page().equals(from.path())) {
            return anchor.isEmpty() ? "#" + from.anchor(from.title()) : anchor;
        }
        return "../".repeat((int) from.path().chars().filter(c -> c == '/').count())
                + files.file(target.page())
                + anchor;
    }
}
