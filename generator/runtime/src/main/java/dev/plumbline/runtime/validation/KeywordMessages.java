package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for a keyword and what it demands, in one language. {@code messages.properties} holds what each keyword
 * demands and the words around it, {@code messages_zh.properties} the same keys in Simplified Chinese:
 *
 * <ul>
 *   <li>{@code KEY}: the sentence; {@code {0}}, {@code {1}}: the keyword's arguments; {@code {0..}}: all from there on as a
 *       list; {@code {0..or}}: the same joined by "or", each in the words of {@code word.NAME}
 *   <li>{@code KEY[X]}: the sentence where the first argument is X; the others are its arguments, from {@code {0}} on
 *   <li>{@code KEY(N)}: the sentence where there are N arguments
 *   <li>{@code KEY.plain}: the value that stands there adds nothing to the sentence
 *   <li>{@code KEY.found}: instead of that value, how many characters, items or properties it has
 *   <li>{@code <be>} or {@code <not be>} at the start of a sentence: its verb, which a report says as a demand ({@code must
 *       be}) and documentation in whatever form its own sentence needs ({@link DemandStyle})
 * </ul>
 */
public final class KeywordMessages {

    private static final String BUNDLE = "dev.plumbline.runtime.validation.messages";
    private static final int LONGEST_ARGUMENT = 200;
    private static final int MOST_VALUES = 12;
    private static final int USUAL = 100;
    private static final KeywordMessages ENGLISH =
            new KeywordMessages(Locale.ROOT, LONGEST_ARGUMENT, MOST_VALUES, DemandStyle.REPORT);
    private static final KeywordMessages CHINESE =
            new KeywordMessages(Locale.CHINESE, LONGEST_ARGUMENT, MOST_VALUES, DemandStyle.REPORT);

    private static final String BECAUSE = "because.";
    private static final String ALTERNATIVE = "or.";
    private static final String ABSENT = "absent.";
    private static final String NOT = "<not ";

    private final Map<String, String> texts = new HashMap<>();

    /** The keys for which there are others with a first argument, or with a number of arguments. */
    private final Set<String> varied = new HashSet<>();

    /** The keys whose sentence needs no value; and the texts of those that say how much there is instead of a value. */
    private final Set<String> plain = new HashSet<>();

    private final Map<String, String> counts = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final int longest;
    private final int most;
    private final DemandStyle style;

    private KeywordMessages(Locale locale, int longest, int most, DemandStyle style) {
        this.longest = longest;
        this.most = most;
        this.style = style;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        for (String key : bundle.keySet()) {
            add(key, bundle.getString(key));
        }
    }

    private void add(String key, String text) {
        if (key.endsWith(".plain")) {
            plain.add(key.substring(0, key.lastIndexOf('.')));
        } else if (key.endsWith(".found")) {
            counts.put(key.substring(0, key.lastIndexOf('.')), text);
        } else {
            texts.put(key, withVerb(text));
        }
        if (key.endsWith("]") || key.endsWith(")")) {
            varied.add(key.substring(0, Math.max(key.lastIndexOf('['), key.lastIndexOf('('))));
        }
        if (key.startsWith(BECAUSE)) {
            conditions.add("/" + key.substring(BECAUSE.length()) + "/");
        }
    }

    /** The sentence with its verb, which stands in angle brackets at its start, in this style. */
    private String withVerb(String text) {
        if (!text.startsWith("<")) {
            return text;
        }
        int end = text.indexOf('>');
        boolean negated = text.startsWith(NOT);
        String verb = text.substring(negated ? NOT.length() : 1, end);
        return style.verb(verb, negated) + text.substring(end + 1);
    }

    /** The words of a language: Simplified Chinese for every locale of Chinese, English for all others. */
    public static KeywordMessages in(Locale language) {
        return language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /**
     * Words that leave nothing out, however long the list of values is: for documentation.
     *
     * @param language as for {@link #in}
     * @param style how verbs, which English has, and arguments are said
     */
    public static KeywordMessages whole(Locale language, DemandStyle style) {
        Locale known = language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return new KeywordMessages(known, Integer.MAX_VALUE, Integer.MAX_VALUE, style);
    }

    /** What the keyword demands, such as {@code must be at most 8}. */
    public String demand(Rule rule) {
        return demand(rule.keyword(), rule.arguments());
    }

    /**
     * What a keyword demands, such as {@code must be at most 8}.
     *
     * @param arguments of the keyword's sentence, in no language: numbers, names, values as JSON
     */
    public String demand(String keyword, List<String> arguments) {
        StringBuilder out = new StringBuilder();
        demand(out, keyword, arguments);
        return out.toString();
    }

    /** Writes what a keyword demands, and says by which key. */
    private String demand(StringBuilder out, String keyword, List<String> arguments) {
        String key = texts.containsKey(keyword) ? keyword : "schema";
        int from = 0;
        while (varied.contains(key) && from < arguments.size()) {
            String special = key + "[" + arguments.get(from) + "]";
            if (!texts.containsKey(special)) {
                break;
            }
            key = special;
            from++;
        }
        if (varied.contains(key)) {
            String counted = key + "(" + (arguments.size() - from) + ")";
            key = texts.containsKey(counted) ? counted : key;
        }
        say(out, key, arguments, from);
        return key;
    }

    /**
     * What the keyword demands, what stands there instead, why it is demanded where that depends, and where it can be
     * guessed, what was meant.
     */
    String detail(Rule rule, @Nullable ShownValue found) {
        StringBuilder out = new StringBuilder(USUAL);
        String key = demand(out, rule.keyword(), rule.arguments());
        if (found != null && !plain.contains(key) && !plain.contains(rule.keyword())) {
            instead(out, counts.get(rule.keyword()), found);
        }
        because(out, rule);
        Map.Entry<String, String> hint = found == null ? null : found.hint();
        return out.append(hint == null ? "" : text(hint.getKey(), List.of(hint.getValue())))
                .toString();
    }

    private void instead(StringBuilder out, @Nullable String count, ShownValue found) {
        String shape = found.shape();
        if (count != null) {
            fill(out, count, List.of(found.size()), 0);
        } else if (shape == null) {
            say(out, "found", List.of(found.text()), 0);
        } else {
            say(out, "found.shape", List.of(demand(shape, List.of(found.text()))), 0);
        }
    }

    /** Where a rule holds under a condition only: which. */
    private void because(StringBuilder out, Rule rule) {
        if (!rule.conditions().isEmpty()) {
            StringBuilder clauses = new StringBuilder();
            for (List<String> clause : rule.conditions()) {
                boolean alternative = clause.get(0).startsWith(ALTERNATIVE);
                clauses.append(clauses.length() == 0 ? "" : texts.get(alternative ? "or" : "and"));
                String kind = alternative ? clause.get(0).substring(ALTERNATIVE.length()) : clause.get(0);
                boolean perhaps = kind.startsWith(ABSENT);
                String said = perhaps ? kind.substring(ABSENT.length()) : kind;
                clauses.append(spaced(demand("when." + said, unquoted(clause))))
                        .append(perhaps ? texts.get("absent") : "");
            }
            fill(out, texts.getOrDefault("because", ""), List.of(clauses.toString()), 0);
            return;
        }
        String path = rule.path();
        if (!isConditional(path)) {
            return;
        }
        List<EvaluationStep> steps = EvaluationStep.of(path);
        for (int i = steps.size() - 1; i >= 0; i--) {
            EvaluationStep step = steps.get(i);
            String text = texts.get(BECAUSE + step.keyword());
            if (text != null) {
                fill(out, text, step.name() == null ? List.of() : List.of(step.name()), 0);
                return;
            }
        }
    }

    /** Chinese has no spaces between words, but around what is written in another script, as names are. */
    private String spaced(String clause) {
        String it = texts.getOrDefault("it", "");
        return !it.isEmpty() && Character.isIdeographic(it.charAt(0)) ? clause.replace(" " + it + " ", it) : clause;
    }

    /** What a clause names, with words as people write them: {@code turbo}, but {@code "two words"} and {@code "7"}. */
    private List<String> unquoted(List<String> clause) {
        List<String> words = new ArrayList<>();
        words.add(clause.get(1).isEmpty() ? texts.getOrDefault("it", "") : clause.get(1));
        for (String word : clause.subList(2, clause.size())) {
            boolean plain = word.matches("\"[\\p{L}][\\p{L}\\p{N}._/-]*\"") && !word.matches("\"(true|false|null)\"");
            words.add(plain ? word.substring(1, word.length() - 1) : word);
        }
        return words;
    }

    private boolean isConditional(String path) {
        for (String condition : conditions) {
            if (path.contains(condition)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence about the name of a property. */
    String name(String said) {
        return texts.getOrDefault("name", "{0}").replace("{0}", said);
    }

    /** A text with its slots filled in. */
    public String text(String key, List<String> arguments) {
        StringBuilder out = new StringBuilder();
        say(out, key, arguments, 0);
        return out.toString();
    }

    private void say(StringBuilder out, String key, List<String> arguments, int first) {
        fill(out, texts.getOrDefault(key, key), arguments, first);
    }

    /** Writes a text; its arguments begin at an index. */
    private void fill(StringBuilder out, String text, List<String> arguments, int first) {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            out.append(text, from, open);
            int index = first + text.charAt(open + 1) - '0';
            if (index < arguments.size()) {
                fill(out, text.charAt(close - 1), arguments, index);
            }
            from = close + 1;
        }
        out.append(text, from, text.length());
    }

    /** Fills a slot: the end of {@code {0..or}} or {@code {0..}}, otherwise of {@code {0}}. */
    private void fill(StringBuilder out, char end, List<String> arguments, int index) {
        switch (end) {
            case 'r' -> words(out, arguments, index);
            case '.' -> list(out, arguments, index);
            default -> out.append(style.argument(ShownValue.cut(arguments.get(index), longest)));
        }
    }

    private void words(StringBuilder out, List<String> names, int from) {
        for (int i = from; i < names.size(); i++) {
            String name = names.get(i);
            String before = i == names.size() - 1 ? "or" : "comma";
            out.append(i == from ? "" : texts.get(before)).append(texts.getOrDefault("word." + name, name));
        }
    }

    private void list(StringBuilder out, List<String> values, int from) {
        int count = values.size() - from;
        StringBuilder first = new StringBuilder();
        for (int i = from; i < from + Math.min(count, most); i++) {
            first.append(i == from ? "" : texts.get("comma"))
                    .append(style.argument(ShownValue.cut(values.get(i), longest)));
        }
        out.append(count <= most ? first : text("more", List.of(first.toString(), Integer.toString(count))));
    }
}
