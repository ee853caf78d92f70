package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Language;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The blocks of a page as HTML. */
final class HtmlBlocks {

    private final Site site;
    private final Page page;
    private final HtmlLines lines;
    private final HtmlWriter out;
    private final Set<String> rows = new HashSet<>();
    private String section = "top";
    private int diagrams;

    HtmlBlocks(Site site, Page page, HtmlLines lines, HtmlWriter out) {
        this.site = site;
        this.page = page;
        this.lines = lines;
        this.out = out;
    }

    void add(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            int samples = samples(blocks, i);
            if (samples > 1) {
                out.open("div", "class", "samples");
                for (int sample = 0; sample < samples; sample++) {
                    out.open("section");
                    block(blocks.get(i + 2 * sample));
                    block(blocks.get(i + 2 * sample + 1));
                    out.close("section");
                }
                out.close("div").line();
                i += 2 * samples - 1;
            } else {
                block(blocks.get(i));
            }
        }
    }

    /** How many headings, each with nothing but code under it, follow one another: the same in several languages. */
    static int samples(List<Block> blocks, int from) {
        int count = 0;
        int level = 0;
        for (int i = from; i + 1 < blocks.size(); i += 2) {
            if (!(blocks.get(i) instanceof Block.Heading heading)
                    || !(blocks.get(i + 1) instanceof Block.CodeSample)
                    || count > 0 && heading.level() != level
                    || i + 2 < blocks.size() && !(blocks.get(i + 2) instanceof Block.Heading)) {
                break;
            }
            level = heading.level();
            count++;
        }
        return count;
    }

    private void block(Block block) {
        if (block instanceof Block.Described described) {
            described(described);
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            out.open("p");
            lines.add(paragraph.line(), out);
            out.close("p").line();
        } else if (block instanceof Block.CodeSample sample) {
            code(sample);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Quote quote) {
            out.open("blockquote");
            quote.blocks().forEach(this::block);
            out.close("blockquote").line();
        } else if (block instanceof Block.Diagram diagram) {
            diagram(diagram);
        } else {
            throw new IllegalArgumentException("unknown block " + block);
        }
    }

    /** In both languages where the document has it in both. */
    private void described(Block.Described described) {
        List<Block> chinese = site.in(Language.CHINESE).blocks(described);
        if (chinese.equals(described.blocks())) {
            described.blocks().forEach(this::block);
            return;
        }
        out.open("div", "lang", "en");
        described.blocks().forEach(this::block);
        out.close("div").open("div", "lang", "zh");
        chinese.forEach(this::block);
        out.close("div").line();
    }

    /** Twice, as an image has one title. */
    private void diagram(Block.Diagram diagram) {
        out.open("figure", "class", "diagram");
        diagrams++;
        for (Language language : Language.values()) {
            out.open("div", "lang", language.tag())
                    .add(SvgDiagram.draw(diagram, site.in(language), "diagram-" + diagrams + "-" + language.tag()))
                    .close("div");
        }
        out.close("figure").line();
    }

    private void heading(Block.Heading heading) {
        String element = "h" + heading.level();
        if (heading.level() == 1) {
            out.open(element);
            lines.add(heading.line(), out);
            out.close(element).line();
            return;
        }
        section = page.anchor(heading);
        out.open(element, "id", section);
        lines.add(heading.line(), out);
        out.open("a", "class", "here", "href", "#" + section, "aria-hidden", "true", "tabindex", "-1")
                .text("#")
                .close("a");
        out.close(element).line();
    }

    private void code(Block.CodeSample sample) {
        if (sample.language().equals("http") && !sample.code().contains("\n")) {
            String[] words = sample.code().split(" ", 2);
            out.open("p", "class", "endpoint")
                    .element("span", words[0], "class", "method " + words[0].toLowerCase(Locale.ROOT))
                    .text(" ")
                    .element("code", words.length > 1 ? words[1] : "")
                    .close("p")
                    .line();
            return;
        }
        out.open("pre", "class", "code " + sample.language(), "tabindex", "0")
                .element("code", sample.code())
                .close("pre")
                .line();
    }

    private void table(Block.Table table) {
        out.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-labelledby", section);
        out.open("table").open("thead").open("tr");
        for (Line head : table.header()) {
            out.open("th", "scope", "col");
            lines.add(head, out);
            out.close("th");
        }
        out.close("tr").close("thead").open("tbody").line();
        for (List<Line> row : table.rows()) {
            row(row);
        }
        out.close("tbody").close("table").close("div").line();
    }

    private void row(List<Line> row) {
        String anchor = TableRows.anchor(section, row.get(0));
        if (anchor.isEmpty() || !rows.add(anchor)) {
            out.open("tr");
        } else {
            out.open("tr", "id", anchor);
        }
        for (Line cell : row) {
            String kind = kind(cell);
            if (kind.isEmpty()) {
                out.open("td");
            } else {
                out.open("td", "class", kind);
            }
            lines.add(cell, out);
            out.close("td");
        }
        out.close("tr").line();
    }

    private static String kind(Line cell) {
        if (cell.parts().size() != 1) {
            return "";
        } else if (cell.parts().get(0) instanceof Inline.Code) {
            return "name";
        }
        String words = cell.parts().get(0) instanceof Inline.Words only ? only.text() : "";
        return words.equals("yes") || words.equals("no") ? words : "";
    }

    private void items(Block.Items items) {
        String element = items.numbered() ? "ol" : "ul";
        out.open(element);
        for (List<Block> item : items.items()) {
            out.open("li");
            if (item.size() == 1 && item.get(0) instanceof Block.Paragraph only) {
                lines.add(only.line(), out);
            } else {
                item.forEach(this::block);
            }
            out.close("li").line();
        }
        out.close(element).line();
    }
}
