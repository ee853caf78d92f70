package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import java.util.List;

/**
 * What the printers of one schema's {@code isValid} have in common.
 *
 * @param schema the one whose method is printed
 * @param scope the class that the method stands in
 * @param isValid prints the tests of other schemas
 * @param unevaluated what is left for {@code unevaluatedProperties} and {@code unevaluatedItems}
 * @param presence prints whether properties are there
 * @param calls prints the tests of schemas that are given hoisted properties
 * @param isObject whether values of other types fail, whatever a step says of them
 */
record IsValidContext(
        Schema schema,
        ValidatorScope scope,
        IsValidEmitter isValid,
        UnevaluatedConditions unevaluated,
        PresenceConditions presence,
        HoistedCalls calls,
        boolean isObject) {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    static IsValidContext of(Schema schema, ValidatorScope scope, IsValidEmitter isValid) {
        // What only objects satisfy may ask any other value for properties: it has none, and fails anyway.
        boolean isObject =
                scope.isOnly(schema, JsonType.OBJECT) || ObjectSignature.isOnlyObjects(schema, scope.schemas());
        return new IsValidContext(
                schema,
                scope,
                isValid,
                new UnevaluatedConditions(schema, scope, isValid, false),
                new PresenceConditions(scope, isObject, scope.lookedUp(schema)),
                new HoistedCalls(schema, scope, isValid),
                isObject);
    }

    /** Whether a local variable tells if the value satisfies a schema. */
    boolean isKnown(Schema other) {
        return unevaluated.locals().has(other);
    }

    /** Whether the value satisfies a schema: by a local variable, where one tells it, else by a test. */
    CodeBlock condition(Schema other) {
        return isKnown(other) ? unevaluated.locals().of(other) : isValid.condition(other, VALUE);
    }

    /** What keeps the method small: parts of it may take an array of conditions along, but see no local variables. */
    MethodSplitter splitter() {
        ConditionLocals locals = unevaluated.locals();
        List<ParameterSpec> parameters = locals.inArray()
                ? isValid.parameters(schema, SplitMethods.VALUE, ConditionLocals.ARRAY)
                : isValid.parameters(schema, SplitMethods.VALUE);
        return new MethodSplitter(scope.splitMethods(), scope.splitStem(schema, "isValid"), parameters, locals::isIn);
    }
}
