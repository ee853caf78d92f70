package dev.plumbline.core.validator;

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

/**
 * A schema in place that speaks of one property of an object and says no more than a line can: what it tests is written
 * where it applies, so that a property is looked for once however many such schemas speak of it.
 *
 * @param property the property, which has a local variable
 * @param passes true where the value passes
 * @param isConstant whether the property is compared with one value and no more
 */
record PropertyConditions(String property, Expression passes, boolean isConstant) {

    /**
     * The test of a schema; empty where it says more, or has a class of its own.
     *
     * @param isObject whether values of other types fail, whatever this schema says of them
     */
    static Optional<PropertyConditions> of(Schema schema, boolean isObject, TestBuilder tests) {
        ClassFacts facts = tests.facts();
        if (facts.isRoot(schema) || !facts.isHere(schema) || !(isObject || facts.isOnly(schema, JsonType.OBJECT))) {
            return Optional.empty();
        }
        List<String> required =
                schema.keyword(Required.class).map(Required::names).orElse(List.of());
        Map<String, Schema> properties = new LinkedHashMap<>(
                schema.keyword(Properties.class).map(Properties::schemas).orElse(Map.of()));
        boolean saysMore = schema.keywords().stream()
                .filter(keyword -> !(keyword instanceof Required || keyword instanceof Properties))
                .anyMatch(keyword -> !keyword.checks().stream().allMatch(Check::isAdvice));
        properties.values().removeIf(tests::isTrue);
        List<String> names = Stream.concat(required.stream(), properties.keySet().stream())
                .distinct()
                .toList();
        return !saysMore && names.size() == 1
                ? of(names.get(0), required.isEmpty(), Optional.ofNullable(properties.get(names.get(0))), tests)
                : Optional.empty();
    }

    private static Optional<PropertyConditions> of(
            String name, boolean optional, Optional<Schema> property, TestBuilder tests) {
        Expression there = new Expression.IsThere(name);
        if (property.isEmpty()) {
            return Optional.of(new PropertyConditions(name, there, false));
        }
        if (ObjectSignature.isNever(property.get(), tests.facts().schemas())) {
            return Optional.empty();
        }
        Expression passes = tests.condition(property.get(), new Value.Property(name));
        boolean isConstant = property.get().keyword(Const.class).isPresent()
                && property.get().keywords().size() == 1;
        return Optional.of(new PropertyConditions(
                name,
                optional ? Expression.or(Expression.not(there), passes) : Expression.and(there, passes),
                isConstant));
    }
}
