package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says of an object at a glance, {@code allOf} and {@code $ref} included.
 *
 * @param required the properties it needs
 * @param forbidden the properties that no instance may have
 * @param fixed the properties that may only hold one of some plain values, which are given as JSON
 * @param types of what types a value must be; empty where it may be of any
 */
public record ObjectSignature(
        Set<String> required, Set<String> forbidden, Map<String, Set<String>> fixed, Set<JsonType> types) {

    public ObjectSignature {
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        forbidden = Collections.unmodifiableSet(new LinkedHashSet<>(forbidden));
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
        types = Collections.unmodifiableSet(new LinkedHashSet<>(types));
    }

    public static ObjectSignature of(Schema schema, SchemaSet schemas) {
        return new Collector(schemas).collect(schema);
    }

    /**
     * The same outlines with only that which tells branches apart: fixed values that all have and one alone accepts, and
     * types unless all have the same.
     */
    public static List<ObjectSignature> distinct(List<ObjectSignature> outlines) {
        boolean alike = outlines.stream().map(ObjectSignature::types).distinct().count() == 1;
        return outlines.stream()
                .map(outline -> new ObjectSignature(
                        outline.required,
                        outline.forbidden,
                        outline.telling(outlines),
                        alike ? Set.of() : outline.types))
                .toList();
    }

    private Map<String, Set<String>> telling(List<ObjectSignature> outlines) {
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        fixed.forEach((name, values) -> {
            if (outlines.stream().allMatch(outline -> outline.fixed.containsKey(name)) && isTelling(name, outlines)) {
                kept.put(name, values);
            }
        });
        return kept;
    }

    private static boolean isTelling(String name, List<ObjectSignature> outlines) {
        Map<String, Long> accepting = outlines.stream()
                .flatMap(outline -> outline.fixed.getOrDefault(name, Set.of()).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        return accepting.containsValue(1L) && outlines.size() > 1;
    }

    /** Whether nothing satisfies a schema: {@code false}, {@code not: {}}, or what takes such a one in. */
    public static boolean isNever(Schema schema, SchemaSet schemas) {
        return EffectiveSchema.of(schema, schemas).isNever();
    }

    /** Whether nothing but objects satisfies a schema. */
    public static boolean isOnlyObjects(Schema schema, SchemaSet schemas) {
        return EffectiveSchema.of(schema, schemas).isOnlyObjects();
    }

    private static final class Collector {

        private final SchemaSet schemas;
        private final Set<String> required = new LinkedHashSet<>();
        private final Set<String> forbidden = new LinkedHashSet<>();
        private final Map<String, Set<String>> fixed = new LinkedHashMap<>();

        Collector(SchemaSet schemas) {
            this.schemas = schemas;
        }

        ObjectSignature collect(Schema schema) {
            EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
            effective.keywords(Required.class).forEach(all -> required.addAll(all.names()));
            effective
                    .keywords(Properties.class)
                    .forEach(named -> named.schemas().forEach(this::property));
            Set<JsonType> types =
                    effective.keywords(Type.class).findFirst().map(Type::types).orElse(Set.of());
            return new ObjectSignature(required, forbidden, fixed, types);
        }

        private void property(String name, Schema schema) {
            EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
            if (effective.isNever()) {
                forbidden.add(name);
            } else {
                plainValues(effective).ifPresent(values -> fixed.put(name, values));
            }
        }

        private static Optional<Set<String>> plainValues(EffectiveSchema schema) {
            return schema.keywords()
                    .flatMap(keyword -> values(keyword).stream())
                    .filter(values -> values.stream().noneMatch(JsonNode::isContainer))
                    .findFirst()
                    .map(values ->
                            values.stream().map(JsonWords::text).collect(Collectors.toCollection(LinkedHashSet::new)));
        }

        private static Optional<List<JsonNode>> values(Keyword keyword) {
            if (keyword instanceof Const one) {
                return Optional.of(List.of(one.value()));
            }
            return keyword instanceof Enumeration some ? Optional.of(some.values()) : Optional.empty();
        }
    }
}
