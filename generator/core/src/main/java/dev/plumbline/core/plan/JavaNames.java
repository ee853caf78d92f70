package dev.plumbline.core.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes words the way Java names are written. None of these is checked for reserved words or for being unique. */
final class JavaNames {

    /** Long enough to read, short enough for a file name with what is added to it. */
    static final int LONGEST = 100;

    private JavaNames() {}

    /** A class: {@code VideoTask}, with the capitals of the text kept where there are any ({@code UniAllVeo31}). */
    static String type(String text) {
        return type(List.of(text));
    }

    static String type(Collection<String> texts) {
        return legal(texts.stream().map(JavaNames::joined).collect(Collectors.joining()));
    }

    /** A method, parameter or record component: {@code taskId}. */
    static String member(String text) {
        String joined = NameWords.humps(text).stream().map(JavaNames::capital).collect(Collectors.joining());
        return legal(joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1));
    }

    /** A constant: {@code VEO3_1_VIDEO_720P}. */
    static String constant(String text) {
        return constantOf(NameWords.humps(text));
    }

    /** A constant of words in lower case, one at least. */
    static String constantOf(List<String> words) {
        return legal(String.join("_", words).toUpperCase(Locale.ROOT));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** In {@code MAX_VALUE} the capitals mean nothing; in {@code HTTPError} they do. */
    private static String joined(String text) {
        List<String> words = NameWords.of(text);
        boolean shouted =
                words.size() > 1 && words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        return words.stream()
                .map(word -> capital(shouted ? word.toLowerCase(Locale.ROOT) : word))
                .collect(Collectors.joining());
    }

    private static String legal(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return Character.isDigit(cut.charAt(0)) ? "_" + cut : cut;
    }
}
