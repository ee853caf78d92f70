package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.util.HashMap;
import java.util.Map;

/**
 * Which words speak for which schema when it is violated.
 *
 * <p>A schema with {@code x-source} is a rule, and so is one with words of its own that stands in an applicator such as
 * {@code allOf}; its words hold for all schemas inside it that are no rules themselves. The description of a component
 * or a property without a source tells what it is, not what went wrong, and is not used.
 */
public final class RuleTexts {

    private final Map<Location, SchemaText> texts = new HashMap<>();

    private RuleTexts() {}

    /** The words for a schema and all schemas inside it. */
    public static RuleTexts of(Schema root) {
        RuleTexts texts = new RuleTexts();
        texts.collect(root, false, SchemaText.NONE);
        return texts;
    }

    /** The words for a schema and all schemas inside it, where those of a schema around it may speak for it, too. */
    public static RuleTexts of(Schema root, SchemaSet schemas) {
        Schema outermost = root;
        Location at = root.at();
        while (!at.pointer().isEmpty()) {
            at = at.parent();
            outermost = schemas.has(at) ? schemas.at(at) : outermost;
        }
        RuleTexts around = of(outermost);
        // What is not reached from there, such as a definition, stands alone.
        return around.texts.containsKey(root.at()) ? around : of(root);
    }

    /** The words for a schema: {@link SchemaText#NONE} where the document has none. */
    public SchemaText at(Location schema) {
        return texts.getOrDefault(schema, SchemaText.NONE);
    }

    private void collect(Schema schema, boolean applied, SchemaText around) {
        SchemaText own = isRule(schema.text(), applied) ? schema.text() : around;
        texts.put(schema.at(), own);
        for (Keyword keyword : schema.keywords()) {
            boolean applies = KeywordTable.standard().application(keyword).isApplicator();
            keyword.subschemas().forEach(subschema -> collect(subschema, applies, own));
        }
    }

    private static boolean isRule(SchemaText text, boolean applied) {
        return text.source() != null || (applied && text.title() != null && text.description() != null);
    }
}
