package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Guesses what a wrong value was meant to be: a misspelt name, a number in quotes. */
final class Hints {

    /** What is longer is no slip, and what is more is not looked through: a value is hostile. */
    private static final int LONGEST = 100;

    private static final int MOST = 1_000;

    private Hints() {}

    /**
     * What was perhaps meant: a clause for the end of a sentence, by its key, and what it names. Null where nothing can be
     * guessed.
     *
     * @param name the last name of the value's pointer
     */
    static Map.@Nullable Entry<String, String> of(Rule rule, JsonNode found, String name) {
        List<String> arguments = rule.arguments();
        // A choice that comes to an enum, or to a type, says so first.
        boolean choice = rule.keyword().endsWith("Of") && !arguments.isEmpty();
        String kind = choice ? arguments.get(0) : rule.keyword();
        if (choice && kind.equals("required")) {
            return null;
        }
        return switch (kind) {
            case "type" ->
                found.isString() && found.stringValue().length() <= LONGEST
                        ? unquoted(arguments, found.stringValue())
                        : null;
            case "enum", "const", "discriminator" ->
                found.isString() ? meant(nearest(texts(arguments), found.stringValue())) : null;
            case "required", "dependentRequired", "dependencies" -> misspelt(arguments.get(0), found);
            case "additionalProperties" -> meant(nearest(names(arguments), name));
            default -> null;
        };
    }

    private static Map.@Nullable Entry<String, String> meant(@Nullable String text) {
        return text == null ? null : Map.entry("hint.nearest", ShownValue.quoted(text));
    }

    /** A plural is another property, and no slip. */
    private static Map.@Nullable Entry<String, String> misspelt(String name, JsonNode object) {
        List<String> others = new ArrayList<>();
        for (String other : object.propertyNames()) {
            if (!other.equals(name + "s") && !name.equals(other + "s")) {
                others.add(other);
            }
        }
        String found = nearest(others, name);
        return found == null ? null : Map.entry("hint.misspelt", ShownValue.quoted(found));
    }

    private static Map.@Nullable Entry<String, String> unquoted(List<String> types, String text) {
        boolean number = types.contains("integer") && text.matches("-?[0-9]{1,18}")
                || types.contains("number") && text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
        boolean truth = types.contains("boolean") && text.matches("true|false");
        return number || truth ? Map.entry("hint.unquoted", text) : null;
    }

    /** The names among what a closed object allows for: all but a pattern and its mark. */
    private static List<String> names(List<String> known) {
        boolean hasPattern = known.size() > 1 && known.get(0).equals("patternProperties");
        return hasPattern ? known.subList(2, known.size()) : known;
    }

    /** The texts among JSON values. */
    private static List<String> texts(List<String> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (String value : values) {
            if (value.startsWith("\"")) {
                boolean plain = value.indexOf('\\') < 0;
                texts.add(
                        plain
                                ? value.substring(1, value.length() - 1)
                                : Literal.of(value).stringValue());
            }
        }
        return texts;
    }

    /** The text that is most like the one given, if one is like it at all. */
    private static @Nullable String nearest(List<String> texts, String given) {
        if (given.length() > LONGEST || texts.size() > MOST) {
            return null;
        }
        String plain = plain(given);
        String best = null;
        int distance = plain.length() < 3 ? 1 : 1 + Math.max(1, plain.length() / 4);
        for (String text : texts) {
            int next = text.length() > LONGEST ? distance : distance(plain, plain(text), distance);
            if (next < distance) {
                best = text;
                distance = next;
            }
        }
        return best;
    }

    /** Letters and digits only, so that {@code aspectRatio} is {@code aspect_ratio}. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                plain.appendCodePoint(Character.toLowerCase(letter));
            }
        }
        return plain.toString();
    }

    /** How many letters are missing, too many, wrong or swapped with the next; {@code limit} if it is not less. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
            }
        }
        return Math.min(rows[one.length()][other.length()], limit);
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
