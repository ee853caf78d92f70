package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Required;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A schema in place that speaks of one property of an object and says no more than a line can: what it tests is written
 * where it applies, so that a property is looked for once however many such schemas speak of it.
 *
 * @param fetch the declaration of the property's local variable
 * @param passes true where the value passes; it may stand in an {@code &&}
 * @param fails true where it does not; it may stand in an {@code &&}
 * @param isConstant whether the property is compared with one value and no more
 */
record PropertyConditions(CodeBlock fetch, CodeBlock passes, CodeBlock fails, boolean isConstant) {

    /**
     * The test of a schema; empty where it says more, or has a class of its own.
     *
     * @param isObject whether values of other types fail, whatever this schema says of them
     */
    static Optional<PropertyConditions> of(
            Schema schema, boolean isObject, ValidatorScope scope, IsValidEmitter isValid) {
        if (scope.classOf(schema.at()).isPresent()
                || !scope.isHere(schema)
                || !(isObject || scope.isOnly(schema, JsonType.OBJECT))) {
            return Optional.empty();
        }
        List<String> required =
                schema.keyword(Required.class).map(Required::names).orElse(List.of());
        Map<String, Schema> properties = new LinkedHashMap<>(
                schema.keyword(Properties.class).map(Properties::schemas).orElse(Map.of()));
        boolean saysMore = schema.keywords().stream()
                .filter(keyword -> !(keyword instanceof Required || keyword instanceof Properties))
                .anyMatch(keyword -> !keyword.checks().stream().allMatch(Check::isAdvice));
        properties.values().removeIf(isValid::isTrue);
        List<String> names = Stream.concat(required.stream(), properties.keySet().stream())
                .distinct()
                .toList();
        return !saysMore && names.size() == 1
                ? of(
                        names.get(0),
                        required.isEmpty(),
                        Optional.ofNullable(properties.get(names.get(0))),
                        scope,
                        isValid)
                : Optional.empty();
    }

    private static Optional<PropertyConditions> of(
            String name, boolean optional, Optional<Schema> property, ValidatorScope scope, IsValidEmitter isValid) {
        CodeBlock local = CodeBlock.of("$L", scope.local(name));
        CodeBlock there = CodeBlock.of("$L != null", local);
        CodeBlock missing = CodeBlock.of("$L == null", local);
        if (property.isEmpty()) {
            return Optional.of(new PropertyConditions(fetch(scope, name), there, missing, false));
        }
        if (ObjectSignature.isNever(property.get(), scope.schemas())) {
            return Optional.empty();
        }
        CodeBlock passes = isValid.condition(property.get(), local);
        boolean isConstant = property.get().keyword(Const.class).isPresent()
                && property.get().keywords().size() == 1;
        return Optional.of(
                optional
                        ? new PropertyConditions(
                                fetch(scope, name),
                                CodeBlock.of("($L || $L)", missing, passes),
                                CodeBlock.of("$L && !$L", there, passes),
                                isConstant)
                        : new PropertyConditions(
                                fetch(scope, name),
                                CodeBlock.of("$L && $L", there, passes),
                                CodeBlock.of("($L || !$L)", missing, passes),
                                isConstant));
    }

    /** The declaration of the local variable that holds a property. */
    static CodeBlock fetch(ValidatorScope scope, String name) {
        return CodeBlock.builder()
                .addStatement("$T $L = $L", JsonNode.class, scope.local(name), get(name))
                .build();
    }

    /** The look for a property; null where it is missing. */
    static CodeBlock get(String name) {
        return CodeBlock.of("value.get($L)", Literals.text(name));
    }
}
