package dev.plumbline.core.emit.java.source;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.DefaultValue;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.runtime.validation.KeywordMessages;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a schema demands of its instance, in the words that a violation uses. */
public final class ConstraintWords {

    private static final int LONGEST = 200;

    private final Rules rules;

    ConstraintWords(Rules rules) {
        this.rules = rules;
    }

    /** One sentence of Javadoc, such as {@code Must be at most 8.}; empty where the schema demands nothing by itself. */
    public String of(Location schema) {
        Set<String> demands = new LinkedHashSet<>();
        collect(rules.at(schema), demands, new LinkedHashSet<>());
        String words = demands.stream().map(JavadocText::escape).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** A sentence with the default value; empty where there is none. */
    public String defaultOf(Location schema) {
        return rules.at(schema)
                .keyword(DefaultValue.class)
                .map(keyword -> "Default: "
                        + JavadocText.escape(shortened(keyword.value().toString())) + ".")
                .orElse("");
    }

    private void collect(Schema schema, Set<String> demands, Set<Location> seen) {
        if (!seen.add(schema.at())) {
            return;
        }
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof Ref ref) {
                collect(rules.at(ref.target()), demands, seen);
            } else if (keyword.checks().stream().anyMatch(Check.Test.class::isInstance)) {
                demands.add(shortened(demand(keyword)));
            }
        }
    }

    private static String demand(Keyword keyword) {
        return KeywordMessages.in(Locale.ENGLISH).demand(keyword.name(), keyword.arguments());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
