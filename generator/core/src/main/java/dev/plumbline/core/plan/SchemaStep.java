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
 * @param kind what the words say
 */
record SchemaStep(Schema to, String words, Kind kind) {

    /** What a step's words say of the inner schema. */
    enum Kind {
        /** What it is about; that is enough for a name. */
        SUBJECT,
        /** Where it stands ({@code then}): said together with what comes before, and with what comes after. */
        PLACE,
        /** Which of several it is: said together with what comes before. */
        NUMBER
    }

    /** The schemas directly in a schema, in document order. */
    static List<SchemaStep> into(Schema schema) {
        List<SchemaStep> steps = new ArrayList<>();
        schema.keywords().forEach(keyword -> into(keyword, steps));
        return steps;
    }

    private static void into(Keyword keyword, List<SchemaStep> steps) {
        if (keyword instanceof Properties properties) {
            properties.schemas().forEach((name, inner) -> steps.add(new SchemaStep(inner, name, Kind.SUBJECT)));
        } else if (keyword instanceof DependentSchemas dependent) {
            dependent
                    .schemas()
                    .forEach((name, inner) -> steps.add(new SchemaStep(inner, "with " + name, Kind.SUBJECT)));
        } else if (keyword instanceof Advisories advisories) {
            for (Advisory advisory : advisories.advisories()) {
                steps.add(new SchemaStep(advisory.schema(), "advisory " + advisory.id(), Kind.SUBJECT));
            }
        } else if (keyword instanceof IfThenElse conditional) {
            steps.add(new SchemaStep(conditional.condition(), "if", Kind.PLACE));
            if (conditional.then() != null) {
                steps.add(new SchemaStep(conditional.then(), "then", Kind.PLACE));
            }
            if (conditional.otherwise() != null) {
                steps.add(new SchemaStep(conditional.otherwise(), "else", Kind.PLACE));
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

    private static void numbered(List<Schema> schemas, String word, List<SchemaStep> steps) {
        for (int i = 0; i < schemas.size(); i++) {
            Schema inner = schemas.get(i);
            String title = inner.text().title();
            String named = title == null
                    ? inner.keyword(Ref.class)
                            .map(ref -> ref.target().lastName())
                            .orElse(null)
                    : title;
            steps.add(
                    named == null
                            ? new SchemaStep(inner, word + " " + (i + 1), Kind.NUMBER)
                            : new SchemaStep(inner, named, Kind.SUBJECT));
        }
    }

    private static void others(Keyword keyword, List<SchemaStep> steps) {
        List<Schema> inner = keyword.subschemas();
        for (int i = 0; i < inner.size(); i++) {
            String word = switch (keyword.name()) {
                case "items", "prefixItems" -> "item";
                case "contains" -> "contained";
                case "propertyNames" -> "name";
                case "additionalProperties", "patternProperties", "unevaluatedItems", "unevaluatedProperties" ->
                    "other";
                default -> keyword.name();
            };
            steps.add(new SchemaStep(inner.get(i), inner.size() == 1 ? word : word + " " + (i + 1), Kind.PLACE));
        }
    }
}
