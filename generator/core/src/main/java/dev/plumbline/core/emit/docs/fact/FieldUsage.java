package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.Advisories;
import dev.plumbline.core.schema.keyword.Advisory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields are used in which mode, found by putting a field in or leaving it out. */
public final class FieldUsage {

    private final Applied applied;
    private final Evaluation evaluation;

    public FieldUsage(Rules rules) {
        this.applied = new Applied(rules);
        this.evaluation = new Evaluation(rules);
    }

    /** How a mode uses a field. */
    public Usage of(Mode mode, String field) {
        Partial.Properties object = Partial.Properties.ANY.with(required(mode));
        if (evaluation.of(mode.branch(), object.without(field)) == Verdict.FAILS) {
            return Usage.REQUIRED;
        }
        if (evaluation.of(mode.branch(), object.with(Set.of(field))) == Verdict.FAILS) {
            return Usage.FORBIDDEN;
        }
        return advice(mode, object, field);
    }

    /** The fields that every instance of the mode has. */
    Set<String> required(Mode mode) {
        Set<String> required = new HashSet<>();
        for (String name : applied.properties(mode.branch())) {
            if (evaluation.of(mode.branch(), Partial.Properties.ANY.without(name)) == Verdict.FAILS) {
                required.add(name);
            }
        }
        return required;
    }

    private Usage advice(Mode mode, Partial.Properties object, String field) {
        if (advises(applied.toProperty(mode.branch(), field), Partial.SOMETHING)) {
            return Usage.DISCOURAGED;
        }
        List<Schema> schemas = applied.to(mode.branch());
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
