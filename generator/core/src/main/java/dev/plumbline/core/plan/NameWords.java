package dev.plumbline.core.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        String read = shortened(text);
        String told = read.indexOf('<') < 0 && read.indexOf('>') < 0 ? read : told(read);
        return told.chars().allMatch(unit -> unit < 128) ? told : Normalizer.normalize(told, Normalizer.Form.NFKD);
    }

    private static String told(String text) {
        Matcher compared = COMPARED.matcher(text);
        return compared.matches() ? compared.group(1) + " " + COMPARISONS.get(compared.group(2)) : text;
    }

    private static String spaced(String normal) {
        StringBuilder spaced = new StringBuilder(normal.length() + 16);
        for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
            append(normal.codePointAt(i), spaced);
        }
        return spaced.toString();
    }

    private static List<String> split(String spaced) {
        List<String> words = new ArrayList<>();
        for (String word : spaced.split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
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
        List<String> humps = new ArrayList<>();
        for (String word : words) {
            int from = 0;
            for (int i = 1; i < word.length(); i++) {
                if (isHump(word, i)) {
                    humps.add(word.substring(from, i).toLowerCase(Locale.ROOT));
                    from = i;
                }
            }
            humps.add(word.substring(from).toLowerCase(Locale.ROOT));
        }
        return humps;
    }

    /** Where a new word begins inside a word: {@code taskId}, {@code HTTPError}; but {@code OAuth} is one. */
    private static boolean isHump(String word, int at) {
        if (!isCapital(word.charAt(at))) {
            return false;
        }
        char before = word.charAt(at - 1);
        if (isSmall(before)) {
            return true;
        }
        boolean begins = at + 1 < word.length() && isSmall(word.charAt(at + 1));
        return begins && (isCapital(before) || isDigit(before)) && !isOAuth(word, at - 1);
    }

    private static boolean isOAuth(String word, int at) {
        boolean first = at == 0 || !isCapital(word.charAt(at - 1)) && !isSmall(word.charAt(at - 1));
        return first && word.startsWith("OAuth", at);
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean isSmall(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static void append(int point, StringBuilder spaced) {
        int type = Character.getType(point);
        if (point < 128 && Character.isLetterOrDigit(point)) {
            spaced.append((char) point);
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
