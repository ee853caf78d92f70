package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import dev.plumbline.formats.regex.EcmaParser;
import dev.plumbline.formats.regex.EcmaSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern that can be tested from left to right, without ever going back: what most patterns are.
 *
 * @param all a text matches where it matches a row of each of these lists
 */
public record PlainPattern(List<List<Row>> all) {

    /** More rows than this are left to a regular expression. */
    private static final int MOST_ROWS = 16;

    /** A group is written out so many times at most. */
    private static final int MOST_TURNS = 4;

    /** More runs than this are. */
    private static final int MOST_RUNS = 40;

    public PlainPattern {
        all = all.stream().map(List::copyOf).toList();
    }

    /**
     * Runs of characters, one after the other.
     *
     * @param fromStart whether the first one stands at the start of the text
     * @param toEnd whether the last one ends it
     */
    public record Row(boolean fromStart, boolean toEnd, List<Run> runs) {

        public Row {
            runs = List.copyOf(runs);
        }
    }

    /**
     * As many characters of one kind as there are, up to a number.
     *
     * @param kinds first and last code point of each range, in order
     * @param max {@link Integer#MAX_VALUE} where there is no limit
     * @param left how many characters, all of them ASCII, are left at the end of the text for the runs to come; where it
     *     is not 0 this run could take them
     */
    public record Run(List<Integer> kinds, int min, int max, int left) {

        public Run {
            kinds = List.copyOf(kinds);
        }
    }

    /** Whether every text matches. */
    public boolean isAlways() {
        return all.isEmpty();
    }

    /**
     * The rows of an expression; empty where it says what they cannot.
     *
     * <p>Why rows say the same:
     *
     * <ol>
     *   <li>Options, and groups that may be there or not, are written out, each as a row. A text matches where one does.
     *   <li>A {@code (?=...)} behind the leading {@code ^} demands a match from the start of its own.
     *   <li>Without {@code $} the last run need not take more than it must, and without {@code ^} the first one.
     *   <li>A run takes all that it can. That is right where none of the runs that could come next starts with such a
     *       character. Where they could, but have a fixed length up to the end of the text, it leaves them that many. Where
     *       one character more is looked for and nothing else, the run stops at the first.
     *   <li>What fits none of this stays a regular expression.
     * </ol>
     *
     * @param source the expression as the document writes it
     * @param java the same as it is used otherwise; what is not exactly that is not taken apart
     */
    public static Optional<PlainPattern> of(String source, Pattern java) {
        try {
            EcmaNode root = EcmaParser.parse(source);
            return java.flags() == 0 && EcmaTranslation.java(root).equals(java.pattern()) ? of(root) : Optional.empty();
        } catch (EcmaSyntaxException | UnsupportedPatternException e) {
            return Optional.empty();
        }
    }

    private static Optional<PlainPattern> of(EcmaNode root) {
        List<EcmaNode> parts = root instanceof EcmaNode.Sequence sequence ? sequence.parts() : List.of(root);
        List<List<EcmaNode>> demands = new ArrayList<>();
        int looks = 1;
        if (!parts.isEmpty() && isPlace(parts.get(0), '^')) {
            while (looks < parts.size()
                    && parts.get(looks) instanceof EcmaNode.Look look
                    && look.ahead()
                    && !look.negated()) {
                demands.add(List.of(parts.get(0), look.body()));
                looks++;
            }
            List<EcmaNode> rest = new ArrayList<>(List.of(parts.get(0)));
            rest.addAll(parts.subList(looks, parts.size()));
            demands.add(rest);
        } else {
            demands.add(parts);
        }
        List<List<Row>> all = new ArrayList<>();
        for (List<EcmaNode> demand : demands) {
            Optional<List<Row>> rows = PlainRows.of(new EcmaNode.Sequence(demand), MOST_ROWS, MOST_TURNS);
            if (rows.isEmpty() || rows.get().stream().anyMatch(row -> row.runs().size() > MOST_RUNS)) {
                return Optional.empty();
            }
            boolean always =
                    rows.get().stream().anyMatch(row -> row.runs().isEmpty() && !(row.fromStart() && row.toEnd()));
            if (!always) {
                all.add(rows.get());
            }
        }
        return Optional.of(new PlainPattern(all));
    }

    static boolean isPlace(EcmaNode node, char letter) {
        return node instanceof EcmaNode.Place place && place.letter() == letter;
    }
}
