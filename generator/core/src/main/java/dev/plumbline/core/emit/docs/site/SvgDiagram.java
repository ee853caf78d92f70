package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Translator;
import java.util.List;
import java.util.Locale;

/**
 * Draws a diagram as an image of a page, in one language. It is as narrow as a phone, so that nobody has to move it: the
 * steps stand below each other, and from the last a line leads down to the ends. Colours are those of the style, which
 * knows light and dark.
 */
final class SvgDiagram {

    private static final int WIDTH = 420;

    /** Where the line to the ends is. */
    private static final int TRUNK = 20;

    private static final int GAP = 14;
    private static final int ARROW = 34;
    private static final int PADDING = 10;
    private static final int ABOVE = 8;

    /** How much of the width what leads to an end may take. */
    private static final int WHEN = 150;

    private final Translator translator;
    private final HtmlWriter shapes = new HtmlWriter();
    private int y = 1;

    private SvgDiagram(Translator translator) {
        this.translator = translator;
    }

    /** Draws it; {@code id} is the beginning of identifiers that no other image of the page has. */
    static HtmlWriter draw(Block.Diagram diagram, Translator translator, String id) {
        SvgDiagram drawing = new SvgDiagram(translator);
        drawing.steps(diagram);
        drawing.ends(diagram.ends());
        return new HtmlWriter()
                .open(
                        "svg",
                        "role",
                        "img",
                        "viewBox",
                        "0 0 " + WIDTH + " " + (drawing.y + 1),
                        "aria-labelledby",
                        id + "-title " + id + "-desc")
                .element("title", diagram.title().text(translator), "id", id + "-title")
                .element("desc", diagram.description().text(translator), "id", id + "-desc")
                .add(drawing.shapes)
                .close("svg");
    }

    private void steps(Block.Diagram diagram) {
        boolean again = !diagram.again().isEmpty();
        int right = WIDTH - (again ? 2 * GAP : 1);
        for (int i = 0; i < diagram.steps().size(); i++) {
            Block.Diagram.Step step = diagram.steps().get(i);
            int top = y;
            box("step", step.text(), 1, right);
            if (i + 1 < diagram.steps().size()) {
                onward(step.onward());
            } else if (again) {
                again(diagram.again(), top, right);
            }
        }
    }

    private void onward(Line words) {
        SvgText text = SvgText.of(words, translator, WIDTH - TRUNK - 2 * GAP);
        int height = Math.max(ARROW, text.height() + GAP);
        line("M" + TRUNK + " " + y + "v" + (height - 2));
        head(TRUNK, y + height, "m-4 -7l4 7l4 -7");
        text.write(shapes, TRUNK + GAP, y + (height - text.height()) / 2, "label");
        y += height;
    }

    /** A line from below a box on the right back to its side. */
    private void again(Line words, int top, int right) {
        SvgText text = SvgText.of(words, translator, right - TRUNK - 3 * GAP);
        int height = text.height() + GAP;
        int middle = (top + y) / 2;
        int low = y + height / 2;
        int far = right + GAP;
        line("M" + (TRUNK + 2 * GAP + text.width() + GAP) + " " + low + "H" + far + "V" + middle + "H" + (right + 2));
        head(right, middle, "m7 -4l-7 4l7 4");
        line("M" + TRUNK + " " + low + "h" + GAP);
        text.write(shapes, TRUNK + 2 * GAP, y + GAP / 2, "label");
        line("M" + TRUNK + " " + y + "v" + height);
        y += height;
    }

    private void ends(List<Block.Diagram.End> ends) {
        boolean labelled = ends.stream().anyMatch(end -> !end.when().isEmpty());
        int from = y;
        int left = labelled ? TRUNK + WHEN + 3 * GAP : TRUNK + 2 * GAP;
        int last = y;
        for (Block.Diagram.End end : ends) {
            y += ABOVE;
            SvgText when = SvgText.of(end.when(), translator, WHEN);
            int top = y;
            int need = when.height() + 2;
            int height = SvgText.of(marked(end), translator, WIDTH - left - 2 * PADDING)
                            .height()
                    + 2 * ABOVE;
            y += Math.max(0, (need - height) / 2);
            int box = y;
            box("end " + end.mark().name().toLowerCase(Locale.ROOT), marked(end), left, WIDTH - 1);
            last = box + (y - box) / 2;
            y = Math.max(y, top + need);
            if (when.height() > 0) {
                line("M" + TRUNK + " " + last + "h" + (GAP - 4));
                when.write(shapes, TRUNK + GAP, last - when.height() / 2, "label");
                line("M" + (TRUNK + GAP + when.width() + 6) + " " + last + "H" + (left - 2));
            } else {
                line("M" + TRUNK + " " + last + "H" + (left - 2));
            }
            head(left, last, "m-7 -4l7 4l-7 4");
        }
        line("M" + TRUNK + " " + from + "V" + last);
    }

    private static Line marked(Block.Diagram.End end) {
        return end.mark().sign().isEmpty()
                ? end.text()
                : Line.verbatim(end.mark().sign()).then(end.text());
    }

    private void box(String kind, Line words, int left, int right) {
        SvgText text = SvgText.of(words, translator, right - left - 2 * PADDING);
        int height = text.height() + 2 * ABOVE;
        shapes.open(
                        "rect",
                        "class",
                        kind,
                        "x",
                        String.valueOf(left),
                        "y",
                        String.valueOf(y),
                        "width",
                        String.valueOf(right - left),
                        "height",
                        String.valueOf(height),
                        "rx",
                        "5")
                .close("rect");
        text.write(shapes, left + PADDING, y + ABOVE, kind);
        y += height;
    }

    private void line(String path) {
        shapes.open("path", "d", path).close("path");
    }

    private void head(int x, int top, String path) {
        shapes.open("path", "class", "head", "d", "M" + x + " " + top + path).close("path");
    }
}
