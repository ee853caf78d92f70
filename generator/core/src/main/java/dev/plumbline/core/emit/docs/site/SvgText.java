package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text of an image, broken into lines: an image does not know how wide its letters are, so they are taken to be wide. */
final class SvgText {

    private static final int LINE_HEIGHT = 20;

    /** From the top of a line to where its letters stand. */
    private static final int BASELINE = 15;

    private static final double LETTER = 7;
    private static final double CAPITAL = 9.2;
    private static final double CODE = 7.9;
    private static final double IDEOGRAPH = 14;
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    /** What no line begins with. */
    private static final String CLOSING = "，。、；：？！）」』】…";

    private final List<List<Piece>> lines = new ArrayList<>();
    private final double most;
    private List<Piece> open = new ArrayList<>();
    private List<Piece> word = new ArrayList<>();
    private double used;
    private double widest;

    private SvgText(double most) {
        this.most = most;
    }

    private record Piece(String text, boolean code) {}

    /** The line in a language, no wider than that many units. */
    static SvgText of(Line line, Translator translator, int most) {
        SvgText text = new SvgText(most);
        text.add(translator.line(line).parts(), false);
        text.word();
        text.end();
        return text;
    }

    private void add(List<Inline> parts, boolean code) {
        for (Inline part : parts) {
            if (part instanceof Inline.Strong strong) {
                add(strong.parts(), code);
            } else if (part instanceof Inline.Emphasis emphasis) {
                add(emphasis.parts(), code);
            } else if (part instanceof Inline.PageLink link) {
                add(link.label(), code);
            } else if (part instanceof Inline.WebLink link) {
                add(link.label(), code);
            } else if (part instanceof Inline.LineEnd) {
                word();
                end();
            } else {
                signs(Line.EMPTY.then(part).text(), code || part instanceof Inline.Code);
            }
        }
    }

    private void signs(String text, boolean code) {
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            i += Character.charCount(sign);
            boolean ideograph = sign >= FIRST_IDEOGRAPH && CLOSING.indexOf(sign) < 0;
            if (ideograph || width(word) + width(sign, code) > most) {
                word();
            }
            append(Character.toString(sign), code);
            if (sign == ' ' || CLOSING.indexOf(sign) >= 0 || code && "/._-".indexOf(sign) >= 0) {
                word();
            }
        }
    }

    /** Puts a sign to the word that is not yet placed, which may go on from words of ours to code. */
    private void append(String sign, boolean code) {
        int last = word.size() - 1;
        if (last >= 0 && word.get(last).code() == code) {
            word.set(last, new Piece(word.get(last).text() + sign, code));
        } else {
            word.add(new Piece(sign, code));
        }
    }

    /** Places the word: on this line where it fits, else on the next. */
    private void word() {
        double width = width(word);
        boolean blank = word.stream().allMatch(piece -> piece.text().isBlank());
        double seen =
                width - (!word.isEmpty() && word.get(word.size() - 1).text().endsWith(" ") ? LETTER : 0);
        if (used > 0 && used + seen > most) {
            end();
        }
        if (used > 0 || !blank) {
            open.addAll(word);
            used += width;
        }
        word = new ArrayList<>();
    }

    private void end() {
        if (!open.isEmpty()) {
            lines.add(open);
            widest = Math.max(widest, used);
        }
        open = new ArrayList<>();
        used = 0;
    }

    private static double width(List<Piece> pieces) {
        return pieces.stream()
                .mapToDouble(piece -> piece.text()
                        .codePoints()
                        .mapToDouble(sign -> width(sign, piece.code()))
                        .sum())
                .sum();
    }

    private static double width(int sign, boolean code) {
        if (sign >= FIRST_IDEOGRAPH) {
            return IDEOGRAPH;
        } else if (code) {
            return CODE;
        }
        return Character.isUpperCase(sign) || sign == 'm' || sign == 'w' ? CAPITAL : LETTER;
    }

    int height() {
        return lines.size() * LINE_HEIGHT;
    }

    int width() {
        return (int) Math.ceil(widest);
    }

    void write(HtmlWriter out, int x, int top, String kind) {
        for (int i = 0; i < lines.size(); i++) {
            out.open(
                    "text",
                    "class",
                    kind,
                    "x",
                    String.valueOf(x),
                    "y",
                    String.format(Locale.ROOT, "%d", top + i * LINE_HEIGHT + BASELINE));
            write(lines.get(i), out);
            out.close("text");
        }
    }

    /** With a little space where code and ideographs would touch. */
    private static void write(List<Piece> pieces, HtmlWriter out) {
        String before = "";
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            run.append(pieces.get(i).text());
            boolean code = pieces.get(i).code();
            if (i + 1 < pieces.size() && pieces.get(i + 1).code() == code) {
                continue;
            }
            String text = run.toString();
            run.setLength(0);
            boolean touch = !before.isEmpty()
                    && (code ? isIdeograph(before.codePointBefore(before.length())) : isIdeograph(text.codePointAt(0)));
            if (code && touch) {
                out.element("tspan", text, "class", "mono", "dx", "4");
            } else if (code) {
                out.element("tspan", text, "class", "mono");
            } else if (touch) {
                out.element("tspan", text, "dx", "4");
            } else {
                out.text(text);
            }
            before = text;
        }
    }

    private static boolean isIdeograph(int sign) {
        return sign >= FIRST_IDEOGRAPH && CLOSING.indexOf(sign) < 0;
    }
}
