package dev.plumbline.core.emit.docs.rule;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.applicator.DependentSchemas;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import dev.plumbline.core.schema.keyword.applicator.Not;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.validation.DependentRequired;
import dev.plumbline.core.schema.keyword.validation.Required;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The fields that a schema of an object speaks of. */
final class Mentions {

    private Mentions() {}

    /** Their names, in document order; references are not followed. */
    static Set<String> of(Schema schema) {
        Set<String> names = new LinkedHashSet<>();
        collect(schema, names);
        return names;
    }

    /** What must not be there for the rule to hold is not what the rule is about. */
    private static void condition(Schema condition, Set<String> names) {
        condition.keywords().stream()
                .filter(keyword -> !(keyword instanceof Not))
                .forEach(keyword -> collect(new Schema(condition.at(), condition.text(), List.of(keyword)), names));
    }

    private static void collect(Schema schema, Set<String> names) {
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof Properties properties) {
                names.addAll(properties.schemas().keySet());
            } else if (keyword instanceof Required required) {
                names.addAll(required.names());
            } else if (keyword instanceof DependentRequired dependent) {
                dependent.names().forEach((trigger, others) -> {
                    names.add(trigger);
                    names.addAll(others);
                });
            } else if (keyword instanceof IfThenElse conditional) {
                condition(conditional.condition(), names);
                Stream.of(conditional.then(), conditional.otherwise())
                        .filter(Objects::nonNull)
                        .forEach(branch -> collect(branch, names));
            } else {
                if (keyword instanceof DependentSchemas dependent) {
                    names.addAll(dependent.schemas().keySet());
                }
                List<Schema> sameInstance = keyword.name().equals("propertyNames") ? List.of() : keyword.subschemas();
                sameInstance.forEach(inner -> collect(inner, names));
            }
        }
    }
}
