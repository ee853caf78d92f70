package dev.plumbline.core.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes any text apart into words of ASCII letters and digits, for names.
 *
 * <p>Accents are dropped; a letter without an ASCII base becomes its code point ({@code U89c6}); a text with neither
 * letters nor digits is read out symbol by symbol. Other characters, invisible ones included, never reach a name.
 */
final class NameWords {

    private static final Map<Integer, String> LATIN = Map.of(
            (int) 'ß', "ss",
            (int) 'æ', "ae",
            (int) 'Æ', "AE",
            (int) 'ø', "o",
            (int) 'Ø', "O",
            (int) 'œ', "oe",
            (int) 'Œ', "OE",
            (int) 'ł', "l",
            (int) 'Ł', "L",
            (int) 'đ', "d");

    private static final Map<Integer, String> SYMBOLS = WordList.lines("symbols.txt").stream()
            .collect(Collectors.toMap(line -> line.codePointAt(0), line -> line.substring(2)));

    /** Where a new word begins inside a word: {@code taskId}, {@code HTTPError}; but {@code OAuth} is one. */
    private static final Pattern HUMP =
            Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])(?<!(?<![A-Za-z])O(?=Auth))");

    /** A comparison behind a name, as in {@code StartTime<}, which tells the bounds of a value apart. */
    private static final Pattern COMPARED = Pattern.compile("([^<>]*[^<>\\s])\\s*(<=|>=|<|>)");

    private static final Map<String, String> COMPARISONS =
            Map.of("<", "less than", "<=", "at most", ">", "greater than", ">=", "at least");

    /** So many code points of a text are read. */
    static final int LONGEST = 400;

    private NameWords() {}

    /** The words, in the letter case of the text; one at least. */
    static List<String> of(String text) {
        String normal = normal(text);
        List<String> words = split(sign(normal) + spaced(normal));
        return words.isEmpty() ? readOut(normal) : words;
    }

    private static String normal(String text) {
        Matcher compared = COMPARED.matcher(shortened(text));
        return Normalizer.normalize(
                compared.matches() ? compared.group(1) + " " + COMPARISONS.get(compared.group(2)) : shortened(text),
                Normalizer.Form.NFKD);
    }

    private static String spaced(String normal) {
        StringBuilder spaced = new StringBuilder();
        normal.codePoints().forEach(point -> append(point, spaced));
        return spaced.toString();
    }

    private static List<String> split(String spaced) {
        return Stream.of(spaced.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** The words in lower case, those that capitals set apart counted as several. */
    static List<String> humps(String text) {
        return humps(of(text));
    }

    /** As {@link #humps}, of the first part of a longer text: none where it has neither letters nor digits. */
    static List<String> firstHumps(String text) {
        String normal = normal(text);
        return humps(split(sign(normal) + spaced(normal)));
    }

    /** As {@link #humps}, of another part of a longer text: a sign in front of it is none. */
    static List<String> laterHumps(String text) {
        return humps(split(spaced(normal(text))));
    }

    private static List<String> humps(List<String> words) {
        return words.stream()
                .flatMap(HUMP::splitAsStream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void append(int point, StringBuilder spaced) {
        int type = Character.getType(point);
        if (point < 128 && Character.isLetterOrDigit(point)) {
            spaced.appendCodePoint(point);
        } else if (point == '+') {
            spaced.append(" plus ");
        } else if (LATIN.containsKey(point)) {
            spaced.append(LATIN.get(point));
        } else if (Character.isLetterOrDigit(point)) {
            spaced.append(" ").append(codePoint(point)).append(" ");
        } else if (point != '\'' && type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
            spaced.append(' ');
        }
    }

    /** A sign in front tells names apart ({@code -1} and {@code 1}, {@code -created} and {@code created}). */
    private static String sign(String text) {
        return text.startsWith("-") && text.length() > 1 && Character.isLetterOrDigit(text.codePointAt(1))
                ? "minus "
                : "";
    }

    private static List<String> readOut(String text) {
        List<String> words = new ArrayList<>();
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .limit(20)
                .forEach(point -> words.add(SYMBOLS.getOrDefault(point, codePoint(point))));
        return words.isEmpty() ? List.of(text.isEmpty() ? "empty" : "blank") : words;
    }

    private static String codePoint(int point) {
        return String.format(Locale.ROOT, "U%04x", point);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
