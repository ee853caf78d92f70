package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.RuleConditions;
import dev.plumbline.core.schema.analysis.RuleTexts;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of rules by the schema with a validator of its own that they stand in: many tables have the same ones. */
final class UnitWords {

    private static final int MOST_KNOWN = 256;

    private final SchemaSet schemas;
    private final Map<Location, Words> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Location, Words> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    UnitWords(SchemaSet schemas) {
        this.schemas = schemas;
    }

    private record Words(RuleTexts texts, RuleConditions conditions) {}

    /** What its rules say. */
    RuleTexts texts(Location unit) {
        return words(unit).texts();
    }

    /** Under which conditions they hold. */
    RuleConditions conditions(Location unit) {
        return words(unit).conditions();
    }

    private Words words(Location unit) {
        return known.computeIfAbsent(
                unit,
                at -> new Words(RuleTexts.of(schemas.at(at), schemas), RuleConditions.of(schemas.at(at), schemas)));
    }
}
