package dev.plumbline.core.emit.docs.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All pages, and where each heading is. */
public final class Site {

    private final List<Page> pages;
    private final List<Chapter> chapters;
    private final Translator chinese;
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<Block.Heading, String> anchors = new IdentityHashMap<>();
    private final Map<Chapter, Set<String>> chapterPages = new IdentityHashMap<>();

    /**
     * Takes the pages, what the table of contents says of them, and what the document says in Chinese.
     *
     * @throws IllegalArgumentException where two headings have the same key or two pages the same path
     */
    public Site(List<Page> pages, List<Chapter> chapters, DocumentTexts texts) {
        this.pages = List.copyOf(pages);
        this.chapters = List.copyOf(chapters);
        this.chinese = Translator.chinese(texts);
        if (pages.stream().map(Page::path).distinct().count() < pages.size()) {
            throw new IllegalArgumentException("two pages with the same path");
        }
        pages.forEach(this::index);
        this.chapters.forEach(this::index);
    }

    private void index(Chapter chapter) {
        Set<String> leadsTo = new HashSet<>();
        chapter.entries().forEach(entry -> {
            Target target = targets.get(entry.key());
            if (target != null) {
                leadsTo.add(target.page());
            }
        });
        chapterPages.put(chapter, leadsTo);
    }

    private void index(Page page) {
        Anchors onPage = new Anchors();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                String anchor = onPage.next(heading.line().text());
                anchors.put(heading, anchor);
                if (heading.key() != null) {
                    Target target = new Target(page.path(), heading.level() == 1 ? "" : anchor);
                    if (targets.put(heading.key(), target) != null) {
                        throw new IllegalArgumentException("two headings with the key " + heading.key());
                    }
                }
            }
        }
    }

    public List<Page> pages() {
        return pages;
    }

    /** Says what is on the pages in a language. */
    public Translator in(Language language) {
        return language == Language.ENGLISH ? Translator.ENGLISH : chinese;
    }

    /** The table of contents. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** Whether an entry of one of the chapters leads to a page. */
    public boolean leadsTo(Chapter chapter, Page page) {
        return chapterPages.getOrDefault(chapter, Set.of()).contains(page.path());
    }

    /**
     * The identifier of a heading of one of the pages, unique on its page: the one GitHub gives it. Throws {@link
     * IllegalArgumentException} for any other heading.
     */
    public String anchor(Block.Heading heading) {
        String anchor = anchors.get(heading);
        if (anchor == null) {
            throw new IllegalArgumentException(
                    "a heading of no page: " + heading.line().text());
        }
        return anchor;
    }

    /** Where a key leads; throws {@link IllegalArgumentException} for a key that no heading has. */
    public Target target(String key) {
        Target target = targets.get(key);
        if (target == null) {
            throw new IllegalArgumentException("no heading with the key " + key);
        }
        return target;
    }

    /** A page's path and the anchor on it, empty for the page itself. */
    public record Target(String page, String anchor) {}
}
