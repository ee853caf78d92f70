package dev.plumbline.core.evaluate;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.runtime.validation.Validator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A schema with a validator of its own, and the schemas inside it that have none. Where printed, it is one class, and these
 * are its methods.
 */
final class Unit {

    private final Interpreter interpreter;
    private final Schema root;
    private final RuleMaker rules;
    private final UnitValidator validator;
    private final Map<Location, SchemaEvaluator> inside = new ConcurrentHashMap<>();

    Unit(Interpreter interpreter, Schema root) {
        this.interpreter = interpreter;
        this.root = root;
        this.rules = new RuleMaker(interpreter, root);
        SchemaEvaluator evaluator = new SchemaEvaluator(this, root);
        boolean isRepeated = interpreter.recursion().isRepeated(root.at());
        this.validator = interpreter.recursion().isCircular(root.at())
                ? new RecursiveUnitValidator(evaluator, isRepeated)
                : new UnitValidator(evaluator, isRepeated);
    }

    Schema root() {
        return root;
    }

    SchemaSet schemas() {
        return interpreter.schemas();
    }

    /** Makes the rules that are reported. */
    RuleMaker rules() {
        return rules;
    }

    /** What validates the schema. */
    UnitValidator validator() {
        return validator;
    }

    /** Whether a schema follows a value without a bound of its own. */
    boolean isEndless(Schema schema) {
        return interpreter.recursion().isEndless(schema.at());
    }

    /** The references from a schema to what it means. */
    BareReference.Chain references(Schema schema) {
        return BareReference.follow(schema, schemas(), BareReference::demandedBy, this::isOwn);
    }

    /** What decides whether a value satisfies a schema. */
    Evaluator test(Schema schema) {
        Schema target = references(schema).end();
        return isOwn(target.at()) || !isInside(target.at()) ? validatorAt(target.at()) : evaluator(target);
    }

    /** Of what a schema evaluates, a branch inside another unit may decide. */
    private boolean isInside(Location schema) {
        return schema.document().equals(root.at().document())
                && schema.pointer().startsWith(root.at().pointer());
    }

    /** Whether a schema has a validator of its own. */
    boolean isOwn(Location schema) {
        return interpreter.hasOwn(schema) || schema.equals(root.at());
    }

    OwnValidator validatorAt(Location schema) {
        UnitValidator asked =
                schema.equals(root.at()) ? validator : interpreter.unit(schema).validator();
        return interpreter.recursion().isEntered(root.at(), schema) ? asked.entrance() : asked;
    }

    /** What evaluates a schema that has no validator of its own. */
    SchemaEvaluator evaluator(Schema schema) {
        return inside.computeIfAbsent(schema.at(), at -> new SchemaEvaluator(this, schema));
    }

    /** What reports by a schema inside this one. */
    SchemaReference reference(Schema schema) {
        return SchemaReference.to(schema, rules.way(schema.at()), this);
    }

    /** As {@link #reference}, as the branches of a choice need it. */
    Validator branch(Schema schema) {
        return reference(schema).asValidator(isEndless(schema));
    }
}
