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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Line> pages = new LinkedHashMap<>();

    private SearchIndex(Site site) {
        this.site = site;
        this.chinese = site.in(Language.CHINESE);
    }

    /** What leads to a place: where it is, what kind of thing it is, what it is called, and what is said there. */
    private record Entry(String address, String kind, Line title, Line text, boolean row) {

        Entry withoutText() {
            return new Entry(address, kind, title, Line.EMPTY, row);
        }
    }

    /** Each file's path, relative to the site's folder, and its text. */
    static SortedMap<String, String> of(Site site) {
        SearchIndex index = new SearchIndex(site);
        site.pages().forEach(index::page);
        return index.files();
    }

    private void page(Page page) {
        String file = page.path() + ".html";
        String section = "top";
        Set<String> rows = new LinkedHashSet<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block instanceof Block.Heading heading) {
                boolean title = heading.level() == 1;
                section = title ? "top" : site.anchor(heading);
                if (title) {
                    pages.put(file, heading.line());
                }
                entries.add(new Entry(
                        title ? file : file + "#" + section,
                        title ? kind(page) : kind(page, heading),
                        heading.line(),
                        text(page, i + 1),
                        false));
            } else if (block instanceof Block.Table table) {
                boolean fields = FIELDS.contains(table.header().get(0).text());
                for (List<Line> row : table.rows()) {
                    row(page, section, fields, row, rows);
                }
            }
        }
    }

    /** What a table says of a field in nothing but our own words, its section says better. */
    private void row(Page page, String section, boolean field, List<Line> row, Set<String> rows) {
        String anchor = TableRows.anchor(section, row.get(0));
        Line last = row.get(row.size() - 1);
        boolean word = last.parts().size() == 1 && last.parts().get(0) instanceof Inline.Words;
        if (!anchor.isEmpty() && rows.add(anchor) && !(field && word)) {
            String kind = field ? "field" : page.path().equals("errors") ? "error" : "part";
            entries.add(new Entry(
                    page.path() + ".html#" + anchor,
                    kind,
                    row.get(0),
                    word && !kind.equals("error") ? Line.EMPTY : last,
                    true));
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

    private SortedMap<String, String> files() {
        SortedMap<String, List<Entry>> shards = new TreeMap<>();
        boolean one = entries.size() <= MOST_IN_ONE;
        for (Entry entry : entries) {
            if (one) {
                shards.computeIfAbsent("all", name -> new ArrayList<>()).add(entry);
            } else if (!entry.row()) {
                for (String name : shardsOf(entry)) {
                    shards.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(entry.address().contains("#") ? entry.withoutText() : entry);
                }
            }
        }
        SortedMap<String, String> files = new TreeMap<>();
        shards.forEach((name, found) -> files.put(
                "search/" + name + ".js", PageData.call("plumblineFound", name, rows(found), pagesOf(found))));
        ArrayNode names = NODES.arrayNode();
        shards.keySet().forEach(names::add);
        files.put("search/shards.js", PageData.call("plumblineShards", names));
        return files;
    }

    private ArrayNode rows(List<Entry> found) {
        ArrayNode rows = NODES.arrayNode();
        found.forEach(entry -> rows.add(row(entry)));
        return rows;
    }

    /** What the pages are called that places found are on, but are not themselves. */
    private ObjectNode pagesOf(List<Entry> found) {
        ObjectNode titles = NODES.objectNode();
        for (Entry entry : found) {
            int hash = entry.address().indexOf('#');
            String file = hash < 0 ? "" : entry.address().substring(0, hash);
            Line title = pages.get(file);
            if (title != null && !titles.has(file)) {
                String english = title.text();
                String other = title.text(chinese);
                titles.putArray(file).add(english).add(other.equals(english) ? "" : other);
            }
        }
        return titles;
    }

    private ArrayNode row(Entry entry) {
        ArrayNode row = NODES.arrayNode().add(entry.address()).add(entry.kind());
        String english = entry.title().text();
        String other = entry.title().text(chinese);
        row.add(english).add(other.equals(english) ? "" : other);
        String text = shortened(entry.text().text());
        String otherText = shortened(entry.text().text(chinese));
        row.add(text);
        return text.equals(otherText) ? row : row.add(otherText);
    }

    private static String shortened(String text) {
        int end = Math.min(text.length(), LONGEST_TEXT);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** By the words of its title: where there is much, what is said at each place is not searched. */
    private Set<String> shardsOf(Entry entry) {
        Set<String> shards = new LinkedHashSet<>();
        Matcher words =
                WORD.matcher((entry.title().text() + " " + entry.title().text(chinese)).toLowerCase(Locale.ROOT));
        while (words.find()) {
            char first = words.group().charAt(0);
            shards.add(first >= 'a' && first <= 'z' ? String.valueOf(first) : first <= '9' ? "digits" : "others");
        }
        return shards;
    }
}
