package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The words for a keyword and what it demands, in one language. {@code messages.properties} holds a sentence for each
 * keyword and says how it is chosen and filled in; {@code messages_zh.properties} holds the same in Simplified Chinese.
 */
public final class Messages {

    private static final String BUNDLE = "dev.plumbline.runtime.validation.messages";
    private static final Pattern SLOT = Pattern.compile("\\{([0-9])(\\.\\.)?(or)?}");
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_ARGUMENT = 200;
    private static final int MOST_VALUES = 12;
    private static final Messages ENGLISH = new Messages(Locale.ROOT, LONGEST_ARGUMENT, MOST_VALUES);
    private static final Messages CHINESE = new Messages(Locale.CHINESE, LONGEST_ARGUMENT, MOST_VALUES);
    private static final Messages WHOLE = new Messages(Locale.ROOT, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final String BECAUSE = "because.";

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> conditions;
    private final int longest;
    private final int most;

    private Messages(Locale locale, int longest, int most) {
        this.longest = longest;
        this.most = most;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        this.conditions = texts.keySet().stream()
                .filter(key -> key.startsWith(BECAUSE))
                .map(key -> "/" + key.substring(BECAUSE.length()))
                .toList();
    }

    /** The words of a language: Simplified Chinese for every locale of Chinese, English for all others. */
    public static Messages in(Locale language) {
        return language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** English words that leave nothing out, however long the list of values is: for documentation. */
    public static Messages whole() {
        return WHOLE;
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
        Chosen chosen = choose(keyword, arguments);
        return text(chosen.key(), chosen.arguments());
    }

    /** A text, and what is left of the arguments to fill it with. */
    private record Chosen(String key, List<String> arguments) {}

    private Chosen choose(String keyword, List<String> arguments) {
        String key = texts.containsKey(keyword) ? keyword : "schema";
        List<String> rest = arguments;
        while (!rest.isEmpty() && texts.containsKey(key + "[" + rest.get(0) + "]")) {
            key += "[" + rest.get(0) + "]";
            rest = rest.subList(1, rest.size());
        }
        String counted = key + "[#" + rest.size() + "]";
        return new Chosen(texts.containsKey(counted) ? counted : key, rest);
    }

    /**
     * What the keyword demands, what stands there instead, why it is demanded where that depends, and where it can be
     * guessed, what was meant.
     *
     * @param name the last name of the value's pointer
     * @param keywordLocation the evaluation path
     */
    String detail(Rule rule, JsonNode found, String name, String keywordLocation) {
        Chosen chosen = choose(rule.keyword(), rule.arguments());
        String demand = text(chosen.key(), chosen.arguments());
        String said =
                demand + instead(rule, chosen.key(), found) + because(rule) + new Hints(this).hint(rule, found, name);
        return isName(keywordLocation) ? texts.getOrDefault("name", "{0}").replace("{0}", said) : said;
    }

    /** Whether the value is the name of a property, and not what stands there. */
    private static boolean isName(String keywordLocation) {
        if (!keywordLocation.contains("/propertyNames")) {
            return false;
        }
        List<EvaluationStep> steps = EvaluationStep.of(keywordLocation);
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).descends()) {
                return steps.get(i).keyword().equals("propertyNames");
            }
        }
        return false;
    }

    private String instead(Rule rule, String key, JsonNode found) {
        if (texts.containsKey(key + ".plain") || texts.containsKey(rule.keyword() + ".plain")) {
            return "";
        }
        String counted = rule.keyword() + ".found";
        return texts.containsKey(counted) ? text(counted, List.of(size(found))) : found(found);
    }

    private static String size(JsonNode value) {
        String text = value.isString() ? value.stringValue() : "";
        return Integer.toString(value.isString() ? text.codePointCount(0, text.length()) : value.size());
    }

    /** Where a rule holds under a condition only: which. */
    private String because(Rule rule) {
        String path = rule.path();
        if (conditions.stream().noneMatch(path::contains)) {
            return "";
        }
        List<EvaluationStep> steps = EvaluationStep.of(path);
        for (int i = steps.size() - 1; i >= 0; i--) {
            EvaluationStep step = steps.get(i);
            if (texts.containsKey(BECAUSE + step.keyword())) {
                return text(BECAUSE + step.keyword(), step.name() == null ? List.of() : List.of(step.name()));
            }
        }
        return "";
    }

    /** A text with its slots filled in. */
    String text(String key, List<String> arguments) {
        String text = texts.getOrDefault(key, key);
        if (text.indexOf('{') < 0) {
            return text;
        }
        Matcher slots = SLOT.matcher(text);
        return slots.replaceAll(slot -> Matcher.quoteReplacement(filled(slot, arguments)));
    }

    private String filled(MatchResult slot, List<String> arguments) {
        int index = Integer.parseInt(slot.group(1));
        if (index >= arguments.size()) {
            return "";
        }
        if (slot.group(3) != null) {
            List<String> words = words(arguments.subList(index, arguments.size()));
            int last = words.size() - 1;
            return last < 1
                    ? String.join("", words)
                    : String.join(texts.get("comma"), words.subList(0, last)) + texts.get("or") + words.get(last);
        }
        return slot.group(2) == null
                ? cut(arguments.get(index), longest)
                : list(arguments.subList(index, arguments.size()));
    }

    private List<String> words(List<String> names) {
        return names.stream()
                .map(name -> texts.getOrDefault("word." + name, name))
                .toList();
    }

    private String list(List<String> values) {
        List<String> first = new ArrayList<>();
        values.stream().limit(most).forEach(value -> first.add(cut(value, longest)));
        String joined = String.join(texts.get("comma"), first);
        return values.size() <= most ? joined : text("more", List.of(joined, Integer.toString(values.size())));
    }

    private String found(JsonNode value) {
        if (!value.isContainer()) {
            return text("found", List.of(shown(value)));
        }
        String shape = value.isArray() ? "shown.array" : "shown.object";
        return text("found.shape", List.of(demand(shape, List.of(Integer.toString(value.size())))));
    }

    /** A long text is cut before it is written as JSON. */
    private static String shown(JsonNode value) {
        return value.isString()
                ? StringNode.valueOf(cut(value.stringValue(), LONGEST_VALUE)).toString()
                : cut(value.toString(), LONGEST_VALUE);
    }

    private static String cut(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "...";
    }
}
