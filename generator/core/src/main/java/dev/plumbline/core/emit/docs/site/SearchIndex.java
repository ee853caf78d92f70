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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What can be found on the pages: every page, heading and row with a name, and the beginning of what is said there. It is
 * a script, since pages opened from disk may load nothing else; of large documentation several, by the first letters of
 * words, so that a reader loads only what a search needs.
 */
final class SearchIndex {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_IN_ONE = 1500;
    private static final int LONGEST_TEXT = 160;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+|[^\\x00-\\x7f\\s]");

    private final Site site;
    private final Translator chinese;
    private final List<Entry> entries = new ArrayList<>();

    private SearchIndex(Site site) {
        this.site = site;
        this.chinese = site.in(Language.CHINESE);
    }

    /** What leads to a place: where it is, what it is called, and what is said there. */
    private record Entry(String address, String kind, Line title, Line text) {

        Entry withoutText() {
            return new Entry(address, kind, title, Line.EMPTY);
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
                entries.add(new Entry(
                        title ? file : file + "#" + section,
                        title ? "page" : "part",
                        heading.line(),
                        text(page, i + 1)));
            } else if (block instanceof Block.Table table) {
                for (List<Line> row : table.rows()) {
                    row(file, section, row, rows);
                }
            }
        }
    }

    private void row(String file, String section, List<Line> row, Set<String> rows) {
        String anchor = TableRows.anchor(section, row.get(0));
        if (!anchor.isEmpty() && rows.add(anchor)) {
            entries.add(new Entry(file + "#" + anchor, "row", row.get(0), row.get(row.size() - 1)));
        }
    }

    /** The first paragraph after a heading. */
    private static Line text(Page page, int from) {
        for (int i = from; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block instanceof Block.Paragraph paragraph) {
                return paragraph.line();
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
        SortedMap<String, ArrayNode> shards = new TreeMap<>();
        boolean one = entries.size() <= MOST_IN_ONE;
        entries.removeIf(entry -> !one && entry.kind().equals("row"));
        for (Entry entry : entries) {
            ArrayNode row = row(one || entry.kind().equals("page") ? entry : entry.withoutText());
            if (one) {
                shards.computeIfAbsent("all", name -> NODES.arrayNode()).add(row);
            } else {
                for (String name : shardsOf(entry)) {
                    shards.computeIfAbsent(name, key -> NODES.arrayNode()).add(row);
                }
            }
        }
        SortedMap<String, String> files = new TreeMap<>();
        shards.forEach(
                (name, rows) -> files.put("search/" + name + ".js", PageData.call("plumblineFound", name, rows)));
        ArrayNode names = NODES.arrayNode();
        shards.keySet().forEach(names::add);
        files.put("search/shards.js", PageData.call("plumblineShards", names));
        return files;
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
