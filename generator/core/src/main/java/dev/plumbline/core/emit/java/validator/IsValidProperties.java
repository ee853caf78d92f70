package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Required;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Prints the steps of an {@code isValid} that look at the properties of an object. */
final class IsValidProperties {

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter accept;
    private final UnevaluatedConditions unevaluated;
    private final PresenceConditions presence;
    private final NameTables tables;
    private final boolean isObject;

    /** @param isObject whether values of other types fail, whatever these steps say of them */
    IsValidProperties(
            Schema schema,
            ValidatorScope scope,
            IsValidEmitter accept,
            UnevaluatedConditions unevaluated,
            PresenceConditions presence,
            boolean isObject) {
        this.schema = schema;
        this.scope = scope;
        this.accept = accept;
        this.unevaluated = unevaluated;
        this.presence = presence;
        this.tables = new NameTables(schema, scope, accept);
        this.isObject = isObject;
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
        return unevaluated.hasNoProperty()
                ? List.of()
                : each(unevaluated.property(CodeBlock.of("anyProperty.getKey()")), property).stream()
                        .map(step -> step.costing(IsValidStep.UNEVALUATED))
                        .toList();
    }

    private List<IsValidStep> each(CodeBlock chosen, Schema property) {
        if (accept.isTrue(property)) {
            return List.of();
        }
        CodeBlock accepts = accept.accepts(property, CodeBlock.of("anyProperty.getValue()"));
        CodeBlock loop = CodeBlock.of(
                "for ($T<$T, $T> anyProperty : value.properties())", Map.Entry.class, String.class, JsonNode.class);
        return List.of(loop(loop, Connectives.and(chosen, Connectives.not(accepts))));
    }

    /** A step for the properties' names; none where each name will do. */
    List<IsValidStep> names(Schema name) {
        CodeBlock accepts = accept.accepts(name, CodeBlock.of("$T.valueOf(anyName)", StringNode.class));
        return Connectives.isTrue(accepts)
                ? List.of()
                : List.of(loop(
                        CodeBlock.of("for ($T anyName : value.propertyNames())", String.class),
                        Connectives.not(accepts)));
    }

    /** A loop over all properties; where any of them fails, there is to be none. */
    private IsValidStep loop(CodeBlock loop, CodeBlock fails) {
        if (Connectives.isTrue(fails)) {
            return isObject
                    ? IsValidStep.test(IsValidStep.CHEAP, CodeBlock.of("value.isEmpty()"))
                    : IsValidStep.condition(
                            IsValidStep.CHEAP,
                            CodeBlock.of("value.isObject() && !value.isEmpty()"),
                            CodeBlock.of("!value.isObject() || value.isEmpty()"));
        }
        return IsValidStep.statement(
                IsValidStep.LOOP,
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
            return List.of(IsValidStep.test(IsValidStep.LOOP, tables.hasAll(keyword, check.trigger(), names)));
        }
        return names.isEmpty() ? List.of() : List.of(presence.all(IsValidStep.CHEAP, check.trigger(), names));
    }

    private boolean isFetchedAsRequired(String name) {
        Schema property = schema.keyword(Properties.class)
                .map(all -> all.schemas().get(name))
                .orElse(null);
        return isObject
                && !tables.isLarge()
                && property != null
                && !accept.isTrue(property)
                && !ObjectSignature.isNever(property, scope.schemas())
                && schema.keyword(Required.class)
                        .filter(required -> required.names().contains(name))
                        .isPresent();
    }

    /** A step for each property that a schema names, and one for those that it forbids. */
    List<IsValidStep> named(Map<String, Schema> schemas) {
        if (tables.isLarge()) {
            return List.of(IsValidStep.statement(IsValidStep.LOOP, tables.properties(schemas)));
        }
        List<IsValidStep> steps = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        schemas.forEach((name, property) -> {
            if (ObjectSignature.isNever(property, scope.schemas())) {
                forbidden.add(name);
            } else if (!accept.isTrue(property)) {
                steps.add(named(name, property));
            }
        });
        if (!forbidden.isEmpty()) {
            steps.add(presence.none(IsValidStep.CHEAP, forbidden));
        }
        return steps;
    }

    private IsValidStep named(String name, Schema property) {
        CodeBlock local = CodeBlock.of("$L", scope.local(name));
        CodeBlock accepts = accept.accepts(property, local);
        return (isFetchedAsRequired(name)
                        ? IsValidStep.condition(
                                IsValidStep.PROPERTY,
                                CodeBlock.of("$L == null || !$L", local, accepts),
                                CodeBlock.of("$L != null && $L", local, accepts))
                        : IsValidStep.condition(
                                IsValidStep.PROPERTY,
                                CodeBlock.of("$L != null && !$L", local, accepts),
                                CodeBlock.of("$L == null || $L", local, accepts)))
                .after(PropertyConditions.fetch(scope, name));
    }
}
