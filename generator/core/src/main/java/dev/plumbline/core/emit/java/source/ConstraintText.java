package dev.plumbline.core.emit.java.source;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.annotation.DefaultValue;
import dev.plumbline.runtime.validation.KeywordMessages;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a schema demands of its instance, in the words that a violation uses. */
public final class ConstraintText {

    private static final int LONGEST = 200;

    private final SchemaSet schemas;

    ConstraintText(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /** One sentence of Javadoc, such as {@code Must be at most 8.}; empty where the schema demands nothing by itself. */
    public String of(Location schema) {
        String words = EffectiveSchema.throughReferences(schemas.at(schema), schemas)
                .keywords()
                .filter(keyword -> keyword.checks().stream()
                        .anyMatch(check -> check.asTest().isPresent()))
                .map(keyword -> shortened(demand(keyword)))
                .distinct()
                .map(JavadocText::escape)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** A sentence with the default value; empty where there is none. */
    public String defaultOf(Location schema) {
        return schemas.at(schema)
                .keyword(DefaultValue.class)
                .map(keyword -> "Default: "
                        + JavadocText.escape(shortened(keyword.value().toString())) + ".")
                .orElse("");
    }

    private static String demand(Keyword keyword) {
        return KeywordMessages.in(Locale.ENGLISH).demand(keyword.name(), keyword.arguments());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
