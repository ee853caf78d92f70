package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report calls a branch of a choice. */
public final class BranchLabel {

    private static final int MOST = 3;

    private BranchLabel() {}

    /**
     * Its title, or the name that the document gives it; of one without a name its number, and what tells it from others at
     * a glance.
     *
     * @param index from 0 on
     * @param signature what the branch says at a glance
     */
    public static String of(Schema branch, int index, ObjectSignature signature, SchemaSet schemas) {
        Schema named = named(branch, schemas);
        Location at = named.at();
        if (named.text().title() != null) {
            return named.text().title();
        }
        return ComponentSchemas.isNamed(at) ? at.lastName() : "#" + (index + 1) + telling(signature);
    }

    /** A reference that says nothing of its own is what it refers to. */
    private static Schema named(Schema schema, SchemaSet schemas) {
        return schema.text().title() == null && schema.keyword(Ref.class).isPresent()
                ? schemas.at(schema.keyword(Ref.class).get().target())
                : schema;
    }

    private static String telling(ObjectSignature signature) {
        Stream<String> parts = signature.fixed().isEmpty()
                ? signature.required().isEmpty()
                        ? signature.types().stream().map(JsonType::typeName)
                        : signature.required().stream()
                : signature.fixed().entrySet().stream().map(BranchLabel::fixed);
        String all = parts.limit(MOST).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " (" + all + ")";
    }

    private static String fixed(Map.Entry<String, Set<String>> property) {
        return property.getKey() + " "
                + property.getValue().stream().limit(MOST).collect(Collectors.joining(", "));
    }
}
