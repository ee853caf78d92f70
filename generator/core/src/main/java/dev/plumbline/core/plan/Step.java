package dev.plumbline.core.plan;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.Advisories;
import dev.plumbline.core.schema.keyword.Advisory;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.AnyOf;
import dev.plumbline.core.schema.keyword.DependentSchemas;
import dev.plumbline.core.schema.keyword.IfThenElse;
import dev.plumbline.core.schema.keyword.OneOf;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * One step from a schema into a schema in it.
 *
 * @param to the inner schema
 * @param words what to call the inner schema
 * @param structural whether the words only say where it stands ({@code then}), and not what it is about
 */
record Step(Schema to, String words, boolean structural) {

    /** The schemas directly in a schema, in document order. */
    static List<Step> into(Schema schema) {
        List<Step> steps = new ArrayList<>();
        schema.keywords().forEach(keyword -> into(keyword, steps));
        return steps;
    }

    private static void into(Keyword keyword, List<Step> steps) {
        if (keyword instanceof Properties properties) {
            properties.schemas().forEach((name, inner) -> steps.add(new Step(inner, name, false)));
        } else if (keyword instanceof DependentSchemas dependent) {
            dependent.schemas().forEach((name, inner) -> steps.add(new Step(inner, "with " + name, false)));
        } else if (keyword instanceof Advisories advisories) {
            for (Advisory advisory : advisories.advisories()) {
                steps.add(new Step(advisory.schema(), "advisory " + advisory.id(), false));
            }
        } else if (keyword instanceof IfThenElse conditional) {
            steps.add(new Step(conditional.condition(), "if", true));
            if (conditional.then() != null) {
                steps.add(new Step(conditional.then(), "then", true));
            }
            if (conditional.otherwise() != null) {
                steps.add(new Step(conditional.otherwise(), "else", true));
            }
        } else if (keyword instanceof AllOf allOf) {
            numbered(allOf.schemas(), "part", steps);
        } else if (keyword instanceof OneOf oneOf) {
            numbered(oneOf.schemas(), "option", steps);
        } else if (keyword instanceof AnyOf anyOf) {
            numbered(anyOf.schemas(), "option", steps);
        } else {
            others(keyword, steps);
        }
    }

    private static void numbered(List<Schema> schemas, String word, List<Step> steps) {
        for (int i = 0; i < schemas.size(); i++) {
            Schema inner = schemas.get(i);
            String title = inner.text().title();
            String named = title == null
                    ? inner.keyword(Ref.class)
                            .map(ref -> ref.target().lastName())
                            .orElse(null)
                    : title;
            steps.add(named == null ? new Step(inner, word + " " + (i + 1), true) : new Step(inner, named, false));
        }
    }

    private static void others(Keyword keyword, List<Step> steps) {
        List<Schema> inner = keyword.subschemas();
        for (int i = 0; i < inner.size(); i++) {
            String word = switch (keyword.name()) {
                case "items", "prefixItems" -> "item";
                case "contains" -> "contained";
                case "propertyNames" -> "name";
                case "additionalProperties", "patternProperties" -> "other";
                default -> keyword.name();
            };
            steps.add(new Step(inner.get(i), inner.size() == 1 ? word : word + " " + (i + 1), true));
        }
    }
}
