package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas without the types of their values, which a table says in a column of its own. */
public final class Untyped {

    private static final int DEEPEST = 4;

    private Untyped() {}

    /** What is demanded beside the types of the value, of its items and of its properties. */
    public static Schema of(Schema schema, SchemaSet schemas) {
        return of(schema, schemas, 0);
    }

    private static Schema of(Schema schema, SchemaSet schemas, int depth) {
        if (depth > DEEPEST) {
            return new Schema(schema.at(), SchemaText.NONE, List.of());
        }
        List<Keyword> keywords = EffectiveSchema.of(schema, schemas).schemas().stream()
                .flatMap(each -> each.keywords().stream())
                .filter(keyword -> !(keyword instanceof Type || keyword instanceof Ref || keyword instanceof AllOf))
                .map(keyword -> inside(keyword, schemas, depth + 1))
                .toList();
        return new Schema(schema.at(), schema.text(), keywords);
    }

    private static Keyword inside(Keyword keyword, SchemaSet schemas, int depth) {
        if (keyword instanceof Items items) {
            return new Items(items.name(), items.from(), of(items.schema(), schemas, depth));
        } else if (keyword instanceof Properties properties) {
            Map<String, Schema> inside = new LinkedHashMap<>();
            properties.schemas().forEach((name, schema) -> inside.put(name, of(schema, schemas, depth)));
            return new Properties(inside);
        }
        return keyword;
    }
}
