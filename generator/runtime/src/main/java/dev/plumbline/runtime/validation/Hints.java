package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Guesses what a wrong value was meant to be: a misspelt name, a number in quotes. */
final class Hints {

    /** A longer text is no misspelt name. */
    private static final int LONGEST_TEXT = 200;

    private Hints() {}

    /** A clause for the end of a sentence, or nothing. */
    static String hint(Rule rule, JsonNode found) {
        if (!found.isString() || found.stringValue().length() > LONGEST_TEXT) {
            return "";
        }
        return switch (rule.keyword()) {
            case "type" -> unquoted(rule.arguments(), found.stringValue());
            case "enum" ->
                nearest(rule.arguments(), found.stringValue())
                        .map(name -> Messages.text("hint.nearest", name))
                        .orElse("");
            default -> "";
        };
    }

    private static String unquoted(List<String> types, String text) {
        String wanted = types.isEmpty() ? "" : types.get(0);
        boolean number = wanted.contains("an integer") && text.matches("-?[0-9]{1,18}")
                || wanted.contains("a number") && text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
        boolean truth = wanted.contains("true or false") && text.matches("true|false");
        return number || truth ? Messages.text("hint.unquoted", text) : "";
    }

    /** The allowed text (written as JSON) that is most like the one found, if one is like it at all. */
    private static Optional<String> nearest(List<String> allowed, String found) {
        String plain = plain(found);
        String best = null;
        int distance = 1 + Math.max(1, plain.length() / 4);
        for (String candidate : allowed) {
            int next = candidate.startsWith("\"") ? distance(plain, plain(candidate), distance) : distance;
            if (next < distance) {
                best = candidate;
                distance = next;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters and digits only, so that {@code aspectRatio} is {@code aspect_ratio}. */
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance, or {@code limit} if it is not less. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return Math.min(row[other.length()], limit);
    }
}
