package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Language;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.page.Translator;
import dev.plumbline.core.emit.docs.verdict.PageData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be found on the pages: every page, heading and row with a name, and the beginning of what is said there. It is
 * a script, since pages opened from disk may load nothing else; of large documentation several, by the first letters of
 * words, so that a reader loads only what a search needs.
 */
final class SearchIndex {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_IN_ONE = 1500;
    private static final int LONGEST_TEXT = 160;
    private static final Map<String, String> PAGES =
            Map.of("operations/", "operation", "examples/", "example", "schemas/", "schema");
    private static final Set<String> FIELDS = Set.of("Field", "Parameter", "Part", "Header");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+|[^\\x00-\\x7f\\s]");

    private final Site site;
    private final Translator chinese;

    /** What leads to places on a page, by its path: pages are looked at as they are made, in any order. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private final Map<String, Title> titles = new HashMap<>();
    private int count;

    SearchIndex(Site site) {
        this.site = site;
        this.chinese = site.in(Language.CHINESE);
    }

    /**
     * What leads to a place.
     *
     * @param page the page's file where it is on one; empty for a page itself
     * @param full its row where all rows are in one file
     * @param brief its row where they are in several
     * @param shards the files that it is in then; none for a row of a table
     */
    private record Entry(String page, String full, String brief, Set<String> shards) {}

    /** What a page is called; the Chinese is empty where it is the same. */
    private record Title(String english, String chinese) {}

    /** Each file's path, relative to the site's folder, and its text. Pages that were not looked at are made. */
    Map<String, Supplier<String>> files() {
        List<Entry> all = new ArrayList<>();
        for (String path : site.paths()) {
            if (!entries.containsKey(path)) {
                add(site.page(path));
            }
            all.addAll(entries.getOrDefault(path, List.of()));
        }
        SortedMap<String, List<Entry>> shards = new TreeMap<>();
        boolean one = count <= MOST_IN_ONE;
        for (Entry entry : all) {
            for (String name : one ? Set.of("all") : entry.shards()) {
                shards.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
            }
        }
        Map<String, Supplier<String>> files = new TreeMap<>();
        shards.forEach((name, found) -> files.put("search/" + name + ".js", () -> text(name, found, one)));
        ArrayNode names = NODES.arrayNode();
        shards.keySet().forEach(names::add);
        files.put("search/shards.js", () -> PageData.call("plumblineShards", names));
        return files;
    }

    private String text(String name, List<Entry> found, boolean one) {
        List<String> rows =
                found.stream().map(entry -> one ? entry.full() : entry.brief()).toList();
        return PageData.call("plumblineFound", name, rows, titlesOf(found));
    }

    /** What the pages are called that places found are on, but are not themselves. */
    private ObjectNode titlesOf(List<Entry> found) {
        ObjectNode said = NODES.objectNode();
        for (Entry entry : found) {
            Title title = titles.get(entry.page());
            if (title != null && !said.has(entry.page())) {
                said.putArray(entry.page()).add(title.english()).add(title.chinese());
            }
        }
        return said;
    }

    /** Looks at a page; one that was looked at is not again. */
    void add(Page page) {
        if (!entries.containsKey(page.path())) {
            List<Entry> found = new ArrayList<>();
            entries.put(page.path(), found);
            page(page, found);
        }
    }

    private void page(Page page, List<Entry> found) {
        String file = page.path() + ".html";
        String section = "top";
        Set<String> rows = new LinkedHashSet<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block instanceof Block.Heading heading) {
                boolean title = heading.level() == 1;
                section = title ? "top" : page.anchor(heading);
                add(
                        found,
                        file,
                        title ? "" : section,
                        title ? kind(page) : kind(page, heading),
                        heading.line(),
                        text(page, i + 1),
                        false);
            } else if (block instanceof Block.Table table) {
                boolean fields = FIELDS.contains(table.header().get(0).text());
                for (List<Line> row : table.rows()) {
                    row(page, section, fields, row, rows, found);
                }
            }
        }
    }

    /** What a table says of a field in nothing but our own words, its section says better. */
    private void row(Page page, String section, boolean field, List<Line> row, Set<String> rows, List<Entry> found) {
        String anchor = TableRows.anchor(section, row.get(0));
        Line last = row.get(row.size() - 1);
        boolean word = last.parts().size() == 1 && last.parts().get(0) instanceof Inline.Words;
        if (!anchor.isEmpty() && rows.add(anchor) && !(field && word)) {
            String kind = field ? "field" : page.path().equals("errors") ? "error" : "part";
            Line text = word && !kind.equals("error") ? Line.EMPTY : last;
            add(found, page.path() + ".html", anchor, kind, row.get(0), text, true);
        }
    }

    private static String kind(Page page) {
        return PAGES.entrySet().stream()
                .filter(folder -> page.path().startsWith(folder.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("page");
    }

    private static String kind(Page page, Block.Heading heading) {
        String key = heading.key() == null ? "" : heading.key();
        if (key.contains(" field ")) {
            return "field";
        } else if (key.contains(" rule ") || key.contains(" rules ")) {
            return "rule";
        }
        return page.path().startsWith("examples/") && heading.level() == 2 ? "example" : "part";
    }

    /** The first paragraph after a heading. */
    private static Line text(Page page, int from) {
        for (int i = from; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block instanceof Block.Paragraph paragraph) {
                boolean link = paragraph.line().parts().size() == 1
                        && paragraph.line().parts().get(0) instanceof Inline.PageLink;
                return link ? Line.EMPTY : paragraph.line();
            } else if (block instanceof Block.Described described) {
                return described.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .findFirst()
                        .map(first -> Line.EMPTY.then(
                                new Inline.Described(described.markdown(), ((Block.Paragraph) first).line())))
                        .orElse(Line.EMPTY);
            } else if (block instanceof Block.Heading) {
                break;
            }
        }
        return Line.EMPTY;
    }

    /** An entry, where it is of any use: of large documentation no rows are found, and places by their titles alone. */
    private void add(List<Entry> found, String page, String anchor, String kind, Line title, Line text, boolean row) {
        count++;
        boolean many = count > MOST_IN_ONE;
        if (many && row) {
            return;
        }
        String address = anchor.isEmpty() ? page : page + "#" + anchor;
        String english = title.text();
        String other = title.text(chinese);
        boolean withText = anchor.isEmpty() || !many;
        String full = withText ? row(address, kind, english, other, text) : "";
        String brief = anchor.isEmpty() ? full : row ? "" : row(address, kind, english, other, Line.EMPTY);
        found.add(
                new Entry(anchor.isEmpty() ? "" : page, full, brief, row ? Set.of() : shardsOf(english + " " + other)));
        if (anchor.isEmpty()) {
            titles.put(page, new Title(english, other.equals(english) ? "" : other));
        }
    }

    private String row(String address, String kind, String english, String other, Line said) {
        List<String> row = new ArrayList<>(List.of(address, kind, english, other.equals(english) ? "" : other));
        String text = shortened(said.text());
        String otherText = shortened(said.text(chinese));
        row.add(text);
        if (!text.equals(otherText)) {
            row.add(otherText);
        }
        return PageData.json(row);
    }

    private static String shortened(String text) {
        int end = Math.min(text.length(), LONGEST_TEXT);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** By the words of its title: where there is much, what is said at each place is not searched. */
    private static Set<String> shardsOf(String title) {
        Set<String> shards = new LinkedHashSet<>();
        Matcher words = WORD.matcher(title.toLowerCase(Locale.ROOT));
        while (words.find()) {
            char first = words.group().charAt(0);
            shards.add(first >= 'a' && first <= 'z' ? String.valueOf(first) : first <= '9' ? "digits" : "others");
        }
        return shards;
    }
}
