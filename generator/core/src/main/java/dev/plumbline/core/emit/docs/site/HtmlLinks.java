package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;

/** Relative links from one page of the web site. */
final class HtmlLinks {

    private final Site site;
    private final Page from;
    private final String root;

    HtmlLinks(Site site, Page from) {
        this.site = site;
        this.from = from;
        this.root = "../".repeat((int) from.path().chars().filter(c -> c == '/').count());
    }

    /** Where a heading's key leads. */
    String to(String key) {
        Site.Target target = site.target(from, key);
        String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
        if (target.page().equals(from.path())) {
            return anchor.isEmpty() ? "#top" : anchor;
        }
        return page(target.page()) + anchor;
    }

    /** A page's file. */
    String page(String path) {
        return file(path + ".html");
    }

    /** A file of the site's folder. */
    String file(String path) {
        return root + path;
    }

    /** What leads to the site's folder; empty from there. */
    String root() {
        return root;
    }

    boolean isFrom(String path) {
        return from.path().equals(path);
    }
}
