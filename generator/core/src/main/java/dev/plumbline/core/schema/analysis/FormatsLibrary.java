package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.annotation.Format;
import dev.plumbline.core.schema.keyword.validation.ValueRules;

/** What few documents need is in {@code plumbline-formats} and not in the runtime, which every client carries. */
public final class FormatsLibrary {

    private FormatsLibrary() {}

    /** Whether validators of these schemas call it: where a format is asserted, or an {@code x-rules} is there. */
    public static boolean isCalledBy(SchemaSet schemas) {
        return schemas.schemas().values().stream().anyMatch(FormatsLibrary::isCalledBy);
    }

    private static boolean isCalledBy(Schema schema) {
        return schema.keyword(ValueRules.class).isPresent()
                || schema.keyword(Format.class)
                        .filter(format -> !format.checks().isEmpty())
                        .isPresent();
    }
}
