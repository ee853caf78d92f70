package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.Contains;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.PatternProperties;
import dev.plumbline.core.schema.keyword.applicator.PrefixItems;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import dev.plumbline.core.schema.regex.EcmaPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Properties or items that a schema evaluates, in the sense of JSON Schema 2020-12 Core, 11, under some conditions. Only
 * meant for values that are valid but for the schema's own {@code unevaluatedProperties} and {@code unevaluatedItems}.
 *
 * @param when all of what must be so, nothing for what is always evaluated
 * @param all whether that is every property, or item
 * @param names the properties by name
 * @param patterns the properties by pattern
 * @param leading how many of the first items
 * @param contained the schemas whose items these are ({@code contains})
 */
public record Evaluated(
        List<Condition> when,
        boolean all,
        Set<String> names,
        List<EcmaPattern> patterns,
        int leading,
        List<Schema> contained) {

    public Evaluated {
        when = List.copyOf(when);
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
        patterns = List.copyOf(patterns);
        contained = List.copyOf(contained);
    }

    /** Every property or item. */
    public static Evaluated everything(List<Condition> when) {
        return new Evaluated(when, true, Set.of(), List.of(), 0, List.of());
    }

    /** What is evaluated of an object, what is always evaluated first. */
    public static List<Evaluated> properties(Schema schema, SchemaSet schemaSet) {
        return collect(schema, schemaSet, (part, found) -> {
            part.keyword(Properties.class)
                    .ifPresent(named -> found.names.addAll(named.schemas().keySet()));
            part.keyword(PatternProperties.class)
                    .ifPresent(
                            matching -> found.patterns.addAll(matching.schemas().keySet()));
            found.all |= part.keyword(AdditionalProperties.class).isPresent()
                    || part != schema
                            && part.keyword(UnevaluatedProperties.class).isPresent();
        });
    }

    /** What is evaluated of an array, what is always evaluated first. */
    public static List<Evaluated> items(Schema schema, SchemaSet schemaSet) {
        return collect(schema, schemaSet, (part, found) -> {
            part.keyword(PrefixItems.class)
                    .ifPresent(first -> found.leading =
                            Math.max(found.leading, first.schemas().size()));
            part.keyword(Contains.class)
                    .filter(Contains::evaluates)
                    .ifPresent(contains -> found.contained.add(contains.schema()));
            found.all |= part.keyword(Items.class).isPresent()
                    || part != schema && part.keyword(UnevaluatedItems.class).isPresent();
        });
    }

    /** Every schema that decides what is evaluated: those of the conditions, and those of contained items. */
    public static Stream<Schema> deciding(List<Evaluated> evaluated) {
        return evaluated.stream()
                .flatMap(each ->
                        Stream.concat(each.when().stream().flatMap(Condition::schemas), each.contained().stream()));
    }

    private static List<Evaluated> collect(Schema schema, SchemaSet schemaSet, BiConsumer<Schema, Found> reader) {
        Map<List<Condition>, Found> found = new LinkedHashMap<>();
        Found always = found.computeIfAbsent(List.of(), when -> new Found());
        ConditionalSchemas.of(schema, schemaSet)
                .parts()
                .forEach(part -> reader.accept(part.schema(), found.computeIfAbsent(part.when(), when -> new Found())));
        List<Evaluated> evaluated = new ArrayList<>();
        found.forEach((when, some) -> {
            if (some != always) {
                some.leaveOut(always);
            }
            if (!some.isEmpty()) {
                evaluated.add(some.when(when));
            }
        });
        return always.all ? List.of(evaluated.get(0)) : List.copyOf(evaluated);
    }

    private static final class Found {

        private boolean all;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<EcmaPattern> patterns = new LinkedHashSet<>();
        private int leading;
        private final Set<Schema> contained = new LinkedHashSet<>();

        void leaveOut(Found always) {
            names.removeAll(always.names);
            patterns.removeAll(always.patterns);
            contained.removeAll(always.contained);
            leading = leading <= always.leading ? 0 : leading;
        }

        boolean isEmpty() {
            return !all && names.isEmpty() && patterns.isEmpty() && leading == 0 && contained.isEmpty();
        }

        Evaluated when(List<Condition> when) {
            return all
                    ? everything(when)
                    : new Evaluated(when, false, names, List.copyOf(patterns), leading, List.copyOf(contained));
        }
    }
}
