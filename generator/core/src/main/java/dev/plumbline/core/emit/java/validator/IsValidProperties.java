package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Prints the steps of an {@code isValid} that look at the properties of an object. */
final class IsValidProperties {

    private final IsValidContext context;
    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter isValid;
    private final NameTables tables;

    IsValidProperties(IsValidContext context) {
        this.context = context;
        this.schema = context.schema();
        this.scope = context.scope();
        this.isValid = context.isValid();
        this.tables = new NameTables(schema, scope, isValid);
    }

    /** A step for the properties whose names match; none where it says nothing. */
    List<IsValidStep> matching(Check.EachMatchingProperty check) {
        CodeBlock pattern =
                scope.constants().pattern(schema.at(), ValidatorNames.pattern(check.index()), check.pattern());
        return each(CodeBlock.of("$T.matches(anyProperty.getKey(), $L)", Assertions.class, pattern), check.schema());
    }

    /** A step for the properties that no other keyword speaks of; none where it says nothing. */
    List<IsValidStep> others(Check.EachOtherProperty check) {
        return each(OtherProperties.test(check, schema, scope, "anyProperty.getKey()"), check.schema());
    }

    /** A step for the properties that nothing has evaluated; none where there cannot be any. */
    List<IsValidStep> unevaluated(Schema property) {
        return context.unevaluated().hasNoProperty()
                ? List.of()
                : each(context.unevaluated().property(CodeBlock.of("anyProperty.getKey()")), property).stream()
                        .map(step -> step.costing(StepCost.UNEVALUATED))
                        .toList();
    }

    private List<IsValidStep> each(CodeBlock chosen, Schema property) {
        if (isValid.isTrue(property)) {
            return List.of();
        }
        CodeBlock passes = isValid.condition(property, CodeBlock.of("anyProperty.getValue()"));
        CodeBlock loop = CodeBlock.of(
                "for ($T<$T, $T> anyProperty : value.properties())", Map.Entry.class, String.class, JsonNode.class);
        return List.of(loop(loop, Connectives.and(chosen, Connectives.not(passes))));
    }

    /** A step for the properties' names; none where each name will do. */
    List<IsValidStep> names(Schema name) {
        CodeBlock passes = isValid.condition(name, CodeBlock.of("$T.valueOf(anyName)", StringNode.class));
        return Connectives.isTrue(passes)
                ? List.of()
                : List.of(loop(
                        CodeBlock.of("for ($T anyName : value.propertyNames())", String.class),
                        Connectives.not(passes)));
    }

    /** A loop over all properties; where any of them fails, there is to be none. */
    private IsValidStep loop(CodeBlock loop, CodeBlock fails) {
        if (Connectives.isTrue(fails)) {
            return context.isObject()
                    ? IsValidStep.test(StepCost.CHEAP, CodeBlock.of("value.isEmpty()"))
                    : IsValidStep.condition(
                            StepCost.CHEAP,
                            CodeBlock.of("value.isObject() && !value.isEmpty()"),
                            CodeBlock.of("!value.isObject() || value.isEmpty()"));
        }
        return IsValidStep.statement(
                StepCost.LOOP,
                CodeBlock.builder()
                        .beginControlFlow("$L", loop)
                        .add(IsValidStep.returnFalseIf(fails))
                        .endControlFlow()
                        .build());
    }

    /** What a named property looks for is not looked for twice. */
    List<IsValidStep> has(String keyword, Check.HasProperties check) {
        List<String> names = check.names().stream()
                .filter(name -> check.trigger() != null || !isFetchedAsRequired(name))
                .toList();
        if (names.size() > CodeSize.NAMES) {
            return List.of(IsValidStep.test(StepCost.LOOP, tables.hasAll(keyword, check.trigger(), names)));
        }
        return names.isEmpty() ? List.of() : List.of(context.presence().all(StepCost.CHEAP, check.trigger(), names));
    }

    private boolean isFetchedAsRequired(String name) {
        Schema property = schema.keyword(Properties.class)
                .map(all -> all.schemas().get(name))
                .orElse(null);
        return context.isObject()
                && !tables.isLarge()
                && property != null
                && !isValid.isTrue(property)
                && !ObjectSignature.isNever(property, scope.schemas())
                && schema.keyword(Required.class)
                        .filter(required -> required.names().contains(name))
                        .isPresent();
    }

    /** A step for each property that a schema names, and one for those that it forbids. */
    List<IsValidStep> named(Map<String, Schema> schemas) {
        if (tables.isLarge()) {
            return List.of(IsValidStep.statement(StepCost.LOOP, tables.properties(schemas)));
        }
        List<IsValidStep> steps = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        schemas.forEach((name, property) -> {
            if (ObjectSignature.isNever(property, scope.schemas())) {
                forbidden.add(name);
            } else if (!isValid.isTrue(property)) {
                steps.add(named(name, property));
            }
        });
        if (!forbidden.isEmpty()) {
            steps.add(context.presence().none(StepCost.CHEAP, forbidden));
        }
        return steps;
    }

    private IsValidStep named(String name, Schema property) {
        CodeBlock local = CodeBlock.of("$L", scope.local(name));
        CodeBlock passes = isValid.condition(property, local);
        return (isFetchedAsRequired(name)
                        ? IsValidStep.condition(
                                StepCost.PROPERTY,
                                CodeBlock.of("$L == null || !$L", local, passes),
                                CodeBlock.of("$L != null && $L", local, passes))
                        : IsValidStep.condition(
                                StepCost.PROPERTY,
                                CodeBlock.of("$L != null && !$L", local, passes),
                                CodeBlock.of("$L == null || $L", local, passes)))
                .after(PropertyConditions.fetch(scope, name));
    }
}
