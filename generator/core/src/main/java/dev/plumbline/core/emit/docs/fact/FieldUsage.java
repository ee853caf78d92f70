package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.annotation.Advisories;
import dev.plumbline.core.schema.keyword.annotation.Advisory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a mode uses its fields, found by putting a field in or leaving it out. */
final class FieldUsage {

    private final PartialEvaluation evaluation;
    private final EffectiveSchema effective;
    private final Mode mode;
    private final Set<String> named;
    private final Set<String> required = new HashSet<>();

    FieldUsage(SchemaSet schemaSet, PartialEvaluation evaluation, Mode mode) {
        this.evaluation = evaluation;
        this.mode = mode;
        this.effective = EffectiveSchema.of(mode.branch(), schemaSet);
        this.named = effective.propertyNames();
        for (String name : named) {
            if (evaluation.of(mode.branch(), Partial.Properties.ANY.without(name)) == Verdict.FAILS) {
                required.add(name);
            }
        }
    }

    /** The names of the fields in this mode. */
    Set<String> names() {
        return named;
    }

    /** The field in this mode. */
    Field.Use of(String field) {
        Usage usage = usage(field);
        return named.contains(field)
                ? new Field.Use(usage, effective.property(field))
                : new Field.Use(usage == Usage.FORBIDDEN ? usage : Usage.UNDOCUMENTED, List.of());
    }

    private Usage usage(String field) {
        Partial.Properties object = Partial.Properties.ANY.with(required);
        if (evaluation.of(mode.branch(), object.without(field)) == Verdict.FAILS) {
            return Usage.REQUIRED;
        }
        if (evaluation.of(mode.branch(), object.with(Set.of(field))) == Verdict.FAILS) {
            return Usage.FORBIDDEN;
        }
        return advice(object, field);
    }

    private Usage advice(Partial.Properties object, String field) {
        if (advises(effective.property(field), Partial.SOMETHING)) {
            return Usage.DISCOURAGED;
        }
        List<Schema> schemas = effective.schemas();
        boolean againstIt = advises(schemas, object.with(Set.of(field)));
        boolean forIt = advises(schemas, object.without(field));
        if (againstIt == forIt) {
            return Usage.OPTIONAL;
        }
        return againstIt ? Usage.DISCOURAGED : Usage.RECOMMENDED;
    }

    private boolean advises(List<Schema> schemas, Partial value) {
        for (Schema schema : schemas) {
            for (Advisory advisory :
                    schema.keyword(Advisories.class).map(Advisories::advisories).orElse(List.of())) {
                if (evaluation.of(advisory.schema(), value) == Verdict.FAILS) {
                    return true;
                }
            }
        }
        return false;
    }
}
