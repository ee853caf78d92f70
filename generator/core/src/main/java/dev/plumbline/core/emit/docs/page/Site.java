package dev.plumbline.core.emit.docs.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All pages, and where each heading is. Pages are made one after another and not kept: all of a large document's are more
 * than memory holds. Whoever needs several things of one page asks for them before the next page is made.
 */
public final class Site {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Chapter> chapters;
    private final Translator chinese;
    private final Map<String, Target> titles = new HashMap<>();
    private final Map<Chapter, Set<String>> chapterPages = new IdentityHashMap<>();

    /** The page that was made last. */
    private @Nullable Page last;

    private @Nullable Line name;
    private @Nullable Map<String, Target> places;

    /**
     * Takes the pages, the front page first, what the table of contents says of them, and what the document says in Chinese.
     *
     * @throws IllegalArgumentException where two pages have the same key or path
     */
    public Site(List<Draft> drafts, List<Chapter> chapters, DocumentTexts texts) {
        this.chapters = List.copyOf(chapters);
        this.chinese = Translator.chinese(texts);
        for (Draft draft : drafts) {
            if (this.drafts.put(draft.path(), draft) != null) {
                throw new IllegalArgumentException("two pages with the path " + draft.path());
            }
            if (titles.put(draft.key(), new Target(draft.path(), "")) != null) {
                throw new IllegalArgumentException("two pages with the key " + draft.key());
            }
        }
        this.chapters.forEach(this::index);
    }

    private void index(Chapter chapter) {
        Set<String> leadsTo = new HashSet<>();
        chapter.entries().forEach(entry -> {
            Target target = titles.get(entry.key());
            if (target != null) {
                leadsTo.add(target.page());
            }
        });
        chapterPages.put(chapter, leadsTo);
    }

    /** The paths of all pages, in the order to read them. */
    public List<String> paths() {
        return List.copyOf(drafts.keySet());
    }

    /**
     * Makes a page; that which was made last is still there.
     *
     * @throws IllegalArgumentException where there is none with that path
     */
    public Page page(String path) {
        if (last == null || !last.path().equals(path)) {
            Draft draft = drafts.get(path);
            if (draft == null) {
                throw new IllegalArgumentException("no page " + path);
            }
            last = null; // so that two pages are never in memory
            last = draft.maker().get();
        }
        return last;
    }

    /** What the front page is called. */
    public Line name() {
        if (name == null) {
            Draft front = drafts.values().iterator().next();
            Page known = last;
            if (known == null || !known.path().equals(front.path())) {
                known = front.maker().get();
            }
            name = known.title().line();
        }
        return name;
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

    /** Where a key of a page's title leads; throws {@link IllegalArgumentException} for any other key. */
    public Target target(String key) {
        return found(titles.get(key), key);
    }

    /** Where a key leads from a page; throws {@link IllegalArgumentException} for a key that no heading has. */
    public Target target(Page from, String key) {
        Target page = titles.get(key);
        return page == null ? from.target(key).orElseGet(() -> found(places().get(key), key)) : page;
    }

    private static Target found(@Nullable Target target, String key) {
        if (target == null) {
            throw new IllegalArgumentException("no heading with the key " + key);
        }
        return target;
    }

    /** The headings that other pages link to; the pages that have them are made for this alone, and they are few. */
    private Map<String, Target> places() {
        if (places == null) {
            Map<String, Target> found = new HashMap<>();
            drafts.values().stream()
                    .filter(Draft::hasPlaces)
                    .forEach(draft -> found.putAll(draft.maker().get().targets()));
            places = found;
        }
        return places;
    }

    /** A page's path and the anchor on it, empty for the page itself. */
    public record Target(String page, String anchor) {}
}
