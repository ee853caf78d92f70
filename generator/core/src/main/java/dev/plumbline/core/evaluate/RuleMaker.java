package dev.plumbline.core.evaluate;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.analysis.RuleConditions;
import dev.plumbline.core.schema.analysis.RuleTexts;
import dev.plumbline.core.text.Translations;
import dev.plumbline.runtime.validation.Rule;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.SchemaLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the rules of one unit, with the words that speak for them. Asked only where something is reported. */
final class RuleMaker {

    private final Interpreter interpreter;
    private final Schema root;
    private volatile @Nullable RuleTexts texts;
    private volatile @Nullable RuleConditions conditions;
    private volatile @Nullable SchemaLocation location;

    RuleMaker(Interpreter interpreter, Schema root) {
        this.interpreter = interpreter;
        this.root = root;
    }

    /** The rule of a keyword, with what it demands. */
    Rule rule(Schema schema, Keyword keyword, List<String> arguments) {
        Base base = base(schema.at());
        String way = base.way() + (keyword instanceof FalseSchema ? "" : "/" + keyword.name());
        Rule rule = words(texts().at(schema.at())).rule(base.location(), way, keyword.name(), texts(arguments));
        for (List<String> clause : conditions().at(schema.at())) {
            rule = rule.because(texts(clause));
        }
        return rule;
    }

    /** The rule of an advisory in a schema. */
    Rule advisory(Schema schema, Check.Advise advise) {
        Base base = base(schema.at());
        String inside = way(advise.schema().at()).substring(way(schema.at()).length());
        return words(null, advise.message(), advise.source(), advise.translations(), "", Check.Advise.MESSAGE)
                .rule(base.location(), base.way() + inside, advise.id());
    }

    /** The way from the unit's schema to a place in it. */
    String way(Location at) {
        return at.pointer().substring(root.at().pointer().length());
    }

    /** Where the unit's schema stands. */
    SchemaLocation location() {
        SchemaLocation known = location;
        if (known == null) {
            Location at = root.at();
            boolean isInRoot = at.document().equals(interpreter.rootDocument());
            known = new SchemaLocation((isInRoot ? "" : at.document()) + "#" + at.pointer(), absolute(at));
            location = known;
        }
        return known;
    }

    private record Base(SchemaLocation location, String way) {}

    /** What the rules of a schema are named from: the unit's schema, or one with an {@code $id} in between. */
    private Base base(Location schema) {
        String way = way(schema);
        String absolute = absolute(schema);
        return absolute.equals(location().uri() + way)
                ? new Base(location(), way)
                : new Base(location().inside(way, absolute), "");
    }

    private String absolute(Location at) {
        String byId = interpreter.schemas().absoluteLocations().get(at);
        return byId == null ? at.document() + "#" + at.pointer() : byId;
    }

    private RuleConditions conditions() {
        RuleConditions known = conditions;
        if (known == null) {
            known = RuleConditions.of(root, interpreter.schemas());
            conditions = known;
        }
        return known;
    }

    private RuleTexts texts() {
        RuleTexts known = texts;
        if (known == null) {
            known = RuleTexts.of(root, interpreter.schemas());
            texts = known;
        }
        return known;
    }

    private static RuleText words(SchemaText text) {
        return words(
                text.title(),
                text.description(),
                text.source(),
                text.translations(),
                SchemaText.TITLE,
                SchemaText.DESCRIPTION);
    }

    private static RuleText words(
            @Nullable String title,
            @Nullable String sentence,
            @Nullable String source,
            Translations translations,
            String titleField,
            String sentenceField) {
        RuleText words = new RuleText(title, sentence, source);
        for (String language : translations.languages()) {
            words = words.translated(
                    language, translations.text(language, titleField), translations.text(language, sentenceField));
        }
        return words;
    }

    private static String[] texts(List<String> arguments) {
        return arguments.toArray(String[]::new);
    }
}
