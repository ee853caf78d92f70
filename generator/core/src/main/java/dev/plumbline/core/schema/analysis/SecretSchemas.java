package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.annotation.Format;
import dev.plumbline.core.schema.keyword.annotation.Sensitive;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.PrefixItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import java.util.HashSet;
import java.util.Set;

/** Which schemas are of values that must never be shown: {@code format: password} and {@code x-sensitive: true}. */
public final class SecretSchemas {

    private static final String PASSWORD = "password";

    private final SchemaSet schemas;

    public SecretSchemas(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /** Whether a schema says so itself. */
    public static boolean isMarked(Schema schema) {
        return schema.keywords().stream()
                .anyMatch(keyword -> keyword instanceof Sensitive sensitive && sensitive.sensitive()
                        || keyword instanceof Format format && format.format().equals(PASSWORD));
    }

    /**
     * Whether an instance may be a secret: where anything that may apply to it says so, or to the items or the unnamed
     * properties in it, which nothing else could hide. Named properties are hidden one by one.
     */
    public boolean isSecret(Schema schema) {
        return isSecret(schema, new HashSet<>());
    }

    private boolean isSecret(Schema schema, Set<Location> seen) {
        return seen.add(schema.at())
                && EffectiveSchema.possibly(schema, schemas).schemas().stream()
                        .anyMatch(part -> isMarked(part)
                                || part.keywords().stream()
                                        .filter(SecretSchemas::isAboutUnnamed)
                                        .flatMap(keyword -> keyword.subschemas().stream())
                                        .anyMatch(inner -> isSecret(inner, seen)));
    }

    private static boolean isAboutUnnamed(Keyword keyword) {
        return keyword instanceof Items
                || keyword instanceof PrefixItems
                || keyword instanceof AdditionalProperties
                || keyword instanceof UnevaluatedItems
                || keyword instanceof UnevaluatedProperties;
    }
}
