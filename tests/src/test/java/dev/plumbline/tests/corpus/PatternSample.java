package dev.plumbline.tests.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text that a regular expression matches, for the expressions that documents use to describe ids and names: characters,
 * classes, groups, alternatives, repetitions. What looks around is passed over: whether the text fits is asked later anyway.
 */
final class PatternSample {

    private static final String WORD = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    private static final String DIGITS = "0123456789";
    private static final int MOST_REPEATS = 2000;

    private final String pattern;
    private final Random random;
    private int at;

    private PatternSample(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    /** A text for the expression. */
    static String of(String pattern, Random random) {
        PatternSample sample = new PatternSample(pattern, random);
        String text = sample.alternatives();
        if (sample.at < pattern.length()) {
            throw new NoInstanceException("no text for the pattern " + pattern);
        }
        return text;
    }

    private String alternatives() {
        List<String> all = new ArrayList<>();
        all.add(sequence());
        while (peek() == '|') {
            at++;
            all.add(sequence());
        }
        return all.get(random.nextInt(all.size()));
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && peek() != '|' && peek() != ')') {
            int start = at;
            String one = atom();
            int end = at;
            int[] repeats = repeats();
            int times = repeats[0] + (repeats[1] > repeats[0] ? random.nextInt(repeats[1] - repeats[0] + 1) : 0);
            int after = at;
            if (times > 0) {
                text.append(one);
            }
            for (int i = 1; i < times; i++) {
                at = start;
                text.append(atom());
            }
            at = Math.max(after, end);
        }
        return text.toString();
    }

    private int[] repeats() {
        int[] range = {1, 1};
        switch (peek()) {
            case '*' -> range = new int[] {0, 3};
            case '+' -> range = new int[] {1, 4};
            case '?' -> range = new int[] {0, 1};
            case '{' -> {
                int close = pattern.indexOf('}', at);
                String inside = close < 0 ? "" : pattern.substring(at + 1, close);
                if (!inside.matches("\\d+(,\\d*)?")) {
                    return range;
                }
                String[] ends = inside.split(",", -1);
                int least = Integer.parseInt(ends[0]);
                int most = ends.length == 1 ? least : ends[1].isEmpty() ? least + 3 : Integer.parseInt(ends[1]);
                if (least > MOST_REPEATS) {
                    throw new NoInstanceException("the pattern asks for a text that is too long");
                }
                range = new int[] {least, Math.min(most, least + 8)};
                at = close;
            }
            default -> {
                return range;
            }
        }
        at++;
        if (peek() == '?' || peek() == '+') {
            at++;
        }
        return range;
    }

    private String atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '^', '$' -> "";
            case '.' -> pick(WORD);
            case '(' -> group();
            case '[' -> pick(characters());
            case '\\' -> escape();
            default -> String.valueOf(c);
        };
    }

    private String group() {
        boolean looks = false;
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.startsWith("?=", at) || pattern.startsWith("?!", at)) {
            at += 2;
            looks = true;
        } else if (pattern.startsWith("?<=", at) || pattern.startsWith("?<!", at)) {
            at += 3;
            looks = true;
        } else if (pattern.startsWith("?<", at)) {
            at = pattern.indexOf('>', at) + 1;
        }
        String text = alternatives();
        if (peek() != ')') {
            throw new NoInstanceException("no text for the pattern " + pattern);
        }
        at++;
        return looks ? "" : text;
    }

    private String escape() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case 'd' -> pick(DIGITS);
            case 'w' -> pick(WORD);
            case 's' -> " ";
            case 'S', 'D' -> pick("abcdef");
            case 'W' -> "-";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b', 'B', 'A', 'Z', 'z' -> "";
            case 'p', 'P' -> {
                at = pattern.indexOf('}', at) + 1;
                yield c == 'p' ? pick("ABab") : "-";
            }
            case 'u' -> {
                String code = pattern.substring(at, at + 4);
                at += 4;
                yield String.valueOf((char) Integer.parseInt(code, 16));
            }
            default -> String.valueOf(c);
        };
    }

    private String characters() {
        boolean negated = peek() == '^';
        if (negated) {
            at++;
        }
        StringBuilder all = new StringBuilder();
        int first = at;
        while (peek() != ']' || at == first) {
            if (at >= pattern.length()) {
                throw new NoInstanceException("no text for the pattern " + pattern);
            }
            int before = all.length();
            all.append(member());
            if (peek() == '-'
                    && at + 1 < pattern.length()
                    && pattern.charAt(at + 1) != ']'
                    && all.length() == before + 1) {
                at++;
                char from = all.charAt(before);
                String to = member();
                for (int c = from + 1; c <= to.charAt(0) && c - from < 300; c++) {
                    all.append((char) c);
                }
            }
        }
        at++;
        if (!negated) {
            return all.toString();
        }
        StringBuilder others = new StringBuilder();
        WORD.chars().filter(c -> all.indexOf(String.valueOf((char) c)) < 0).forEach(c -> others.append((char) c));
        return others.isEmpty() ? "~" : others.toString();
    }

    private String member() {
        char c = pattern.charAt(at++);
        if (c != '\\') {
            return String.valueOf(c);
        }
        char escaped = pattern.charAt(at);
        return switch (escaped) {
            case 'd', 'w' -> {
                at++;
                yield escaped == 'd' ? DIGITS : WORD;
            }
            default -> escape();
        };
    }

    private String pick(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    private char peek() {
        return at < pattern.length() ? pattern.charAt(at) : '\0';
    }
}
