package dev.plumbline.core.evaluate;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.core.schema.analysis.SecretSchemas;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.runtime.validation.Checker;
import dev.plumbline.runtime.validation.RecursiveValidator;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Another schema, as it is reached from a schema: by which way, and whether its values may be shown. */
final class SchemaReference implements Evaluator {

    private final Evaluator target;
    private final Checker checker;
    private final @Nullable Validator reached;

    private SchemaReference(Evaluator target, Checker checker, @Nullable Validator reached) {
        this.target = target;
        this.checker = checker;
        this.reached = reached;
    }

    /**
     * A schema as it is reached from a unit.
     *
     * @param way from the unit's schema to there, or to the reference that leads there
     */
    static SchemaReference to(Schema schema, String way, Unit unit) {
        BareReference.Chain references = unit.references(schema);
        Location at = references.end().at();
        boolean isSecret = SecretSchemas.isMarked(schema) || SecretSchemas.isMarked(references.end());
        if (!unit.isOwn(at)) {
            Evaluator inside = unit.evaluator(references.end());
            return new SchemaReference(inside, isSecret ? Checker.hiding(inside) : inside, null);
        }
        String whole = way
                + references.references().stream()
                        .map(Ref::name)
                        .map("/"::concat)
                        .collect(Collectors.joining());
        OwnValidator other = unit.validatorAt(at);
        Validator reached = unit.rules().location().at(whole, other);
        return isSecret
                ? new SchemaReference(other, Checker.hiding(reached), null)
                : new SchemaReference(other, reached, reached);
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return target.accepts(value, verdicts);
    }

    @Override
    public void check(JsonNode value, Report report) {
        checker.check(value, report);
    }

    @Override
    public Cost cost() {
        return Cost.SCHEMA;
    }

    /** What a report calls: without a step of its own, as a deep value takes each of them for each level. */
    Checker checker() {
        return checker;
    }

    /** @param isEndless whether the schema follows a value without a bound of its own */
    Validator asValidator(boolean isEndless) {
        if (reached != null) {
            return reached;
        }
        return isEndless
                ? RecursiveValidator.of(target::accepts, checker)
                : Validator.of(value -> target.accepts(value, new VerdictCache()), checker);
    }
}
