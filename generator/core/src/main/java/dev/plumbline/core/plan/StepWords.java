package dev.plumbline.core.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Constants made of the words of several steps: what {@link JavaNames#constant(String)} makes of them in a row. Each
 * step's words are taken apart once, and those that would be cut off are not looked at, so that deep schemas take no
 * longer to name than they are deep.
 */
final class StepWords {

    private final Map<String, List<String>> first = new HashMap<>();
    private final Map<String, List<String>> later = new HashMap<>();

    String constant(List<SchemaStep> steps) {
        List<String> words = new ArrayList<>();
        int letters = 0;
        int read = 0;
        for (int i = 0; i < steps.size() && letters <= JavaNames.LONGEST; i++) {
            String text = steps.get(i).words();
            read += text.codePointCount(0, text.length()) + 1;
            if (read > NameWords.LONGEST) {
                return JavaNames.constant(text(steps));
            }
            // A sign counts where the text begins, and there only.
            List<String> more = i == 0
                    ? first.computeIfAbsent(text, NameWords::firstHumps)
                    : later.computeIfAbsent(text, NameWords::laterHumps);
            words.addAll(more);
            letters += more.stream().mapToInt(String::length).sum();
        }
        return words.isEmpty() ? JavaNames.constant(text(steps)) : JavaNames.constantOf(words);
    }

    /** The words in a row, as far as names are made from them. */
    private static String text(List<SchemaStep> steps) {
        StringBuilder text = new StringBuilder(steps.get(0).words());
        for (int i = 1; i < steps.size() && text.length() <= 2 * NameWords.LONGEST; i++) {
            text.append(' ').append(steps.get(i).words());
        }
        return text.toString();
    }
}
