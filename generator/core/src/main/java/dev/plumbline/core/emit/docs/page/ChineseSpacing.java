package dev.plumbline.core.emit.docs.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Spaces as Chinese is set: one between a Chinese character and Latin letters, digits or code, none between Chinese
 * characters and none beside their punctuation, which brings its own. Lines are put together of pieces that do not know
 * their neighbours, so this looks at where pieces meet.
 */
final class ChineseSpacing {

    private static final char NOTHING = 0;
    private static final String LATIN = "a";
    private static final String PUNCTUATION = "，。：；、！？（）《》「」";

    private final List<Inline> spaced = new ArrayList<>();
    private char last = NOTHING;
    private boolean gap;

    private ChineseSpacing() {}

    static List<Inline> of(List<Inline> parts) {
        ChineseSpacing line = new ChineseSpacing();
        parts.forEach(line::add);
        if (line.gap) {
            line.spaced.add(new Inline.Words(" "));
        }
        return line.spaced;
    }

    private void add(Inline part) {
        if (part instanceof Inline.Words words) {
            String text = words.text();
            String bare = text.strip();
            gap |= text.startsWith(" ");
            if (!bare.isEmpty()) {
                spaced.add(new Inline.Words((isApart(bare.charAt(0)) ? " " : "") + bare));
                last = bare.charAt(bare.length() - 1);
                gap = text.endsWith(" ");
            }
            return;
        }
        if (isApart(first(part))) {
            spaced.add(new Inline.Words(" "));
        }
        spaced.add(part);
        last = last(part);
        gap = false;
    }

    private boolean isApart(char next) {
        if (isPunctuation(last) || isPunctuation(next)) {
            return false;
        }
        if (gap) {
            return !(isIdeograph(last) && isIdeograph(next));
        }
        return isIdeograph(last) && isLatin(next) || isLatin(last) && isIdeograph(next);
    }

    private static char first(Inline part) {
        String edges = edges(part);
        return edges.isEmpty() ? NOTHING : edges.charAt(0);
    }

    private static char last(Inline part) {
        String edges = edges(part);
        return edges.isEmpty() ? NOTHING : edges.charAt(edges.length() - 1);
    }

    /** A text that begins and ends as a part does: code as Latin letters do, whatever it is. */
    private static String edges(Inline part) {
        if (part instanceof Inline.Code) {
            return LATIN;
        }
        if (part instanceof Inline.Words words) {
            return words.text();
        }
        if (part instanceof Inline.Verbatim verbatim) {
            return verbatim.text();
        }
        List<Inline> inside = inside(part);
        return inside.isEmpty() ? "" : edges(inside.get(0)) + edges(inside.get(inside.size() - 1));
    }

    private static List<Inline> inside(Inline part) {
        if (part instanceof Inline.Strong strong) {
            return strong.parts();
        }
        if (part instanceof Inline.Emphasis emphasis) {
            return emphasis.parts();
        }
        if (part instanceof Inline.PageLink link) {
            return link.label();
        }
        return part instanceof Inline.WebLink link ? link.label() : List.of();
    }

    private static boolean isIdeograph(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isPunctuation(char c) {
        return PUNCTUATION.indexOf(c) >= 0;
    }
}
