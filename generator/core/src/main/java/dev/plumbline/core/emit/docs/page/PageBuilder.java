package dev.plumbline.core.emit.docs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts a page together, block after block. */
public final class PageBuilder {

    private final String path;
    private final List<Block> blocks = new ArrayList<>();

    /** Begins a page with its title. */
    public PageBuilder(String path, Line title, String key) {
        this.path = path;
        heading(1, title, key);
    }

    public PageBuilder heading(int level, Line line, String key) {
        return add(new Block.Heading(level, line, key));
    }

    public PageBuilder heading(int level, String text) {
        return heading(level, Line.words(text));
    }

    public PageBuilder heading(int level, Line line) {
        return add(new Block.Heading(level, line, null));
    }

    /** A paragraph; none where the line is empty. */
    public PageBuilder paragraph(Line line) {
        return line.isEmpty() ? this : add(new Block.Paragraph(line));
    }

    public PageBuilder paragraph(String text) {
        return paragraph(Line.words(text));
    }

    /** A table without the columns that say nothing in any row; none where it has no rows. */
    public PageBuilder table(List<String> header, List<List<Line>> rows) {
        return tableUnder(header.stream().map(Line::words).toList(), rows);
    }

    /** The same under lines. */
    public PageBuilder tableUnder(List<Line> header, List<List<Line>> rows) {
        return addAll(tableOf(header, rows).stream().toList());
    }

    /** The same as a block; empty where it has no rows. */
    public static Optional<Block.Table> tableOf(List<Line> header, List<List<Line>> rows) {
        List<Integer> columns = IntStream.range(0, header.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        List<Line> heads = columns.stream().map(header::get).toList();
        List<List<Line>> cells = rows.stream()
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(heads, cells));
    }

    /** A list with bullets, a line each; none where it has no items. */
    public PageBuilder bullets(List<Line> lines) {
        return items(false, lines);
    }

    /** A list with numbers, a line each; none where it has no items. */
    public PageBuilder steps(List<Line> lines) {
        return items(true, lines);
    }

    private PageBuilder items(boolean numbered, List<Line> lines) {
        List<List<Block>> items = lines.stream()
                .map(line -> List.<Block>of(new Block.Paragraph(line)))
                .toList();
        return items.isEmpty() ? this : add(new Block.Items(numbered, items));
    }

    public PageBuilder code(String language, String code) {
        return add(new Block.CodeSample(language, code));
    }

    public PageBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    public PageBuilder addAll(List<? extends Block> more) {
        blocks.addAll(more);
        return this;
    }

    public Page build() {
        return new Page(path, blocks);
    }
}
