package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.Const;
import dev.plumbline.core.schema.keyword.Enumeration;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.core.schema.keyword.Required;
import dev.plumbline.core.schema.keyword.Type;
import java.util.Collections;
import java.util.HashSet;
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

    /** Whether nothing satisfies a schema: {@code false}, {@code not: {}}, or a reference to such. */
    public static boolean isNever(Schema schema, SchemaSet schemas) {
        return new Collector(schemas).isNever(schema);
    }

    /** Whether nothing but objects satisfies a schema. */
    public static boolean isOnlyObjects(Schema schema, SchemaSet schemas) {
        return new Collector(schemas).isOnlyObjects(schema);
    }

    private static final class Collector {

        private final SchemaSet schemas;
        private final Set<Location> seen = new HashSet<>();
        private final Set<String> required = new LinkedHashSet<>();
        private final Set<String> forbidden = new LinkedHashSet<>();
        private final Map<String, Set<String>> fixed = new LinkedHashMap<>();
        private final Set<JsonType> types = new LinkedHashSet<>();

        Collector(SchemaSet schemas) {
            this.schemas = schemas;
        }

        ObjectSignature collect(Schema schema) {
            visit(schema);
            return new ObjectSignature(required, forbidden, fixed, types);
        }

        private void visit(Schema schema) {
            if (!seen.add(schema.at())) {
                return;
            }
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Type type && types.isEmpty()) {
                    types.addAll(type.types());
                } else if (keyword instanceof Required all) {
                    required.addAll(all.names());
                } else if (keyword instanceof Ref ref) {
                    visit(schemas.at(ref.target()));
                } else if (keyword instanceof AllOf all) {
                    all.schemas().forEach(this::visit);
                } else if (keyword instanceof Properties properties) {
                    properties.schemas().forEach(this::property);
                }
            }
        }

        private void property(String name, Schema schema) {
            if (new Collector(schemas).isNever(schema)) {
                forbidden.add(name);
            } else {
                values(schema, new HashSet<>()).ifPresent(values -> fixed.put(name, values));
            }
        }

        private Optional<Set<String>> values(Schema schema, Set<Location> visited) {
            if (!visited.add(schema.at())) {
                return Optional.empty();
            }
            return schema.keywords().stream()
                    .map(keyword -> values(keyword, visited))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<Set<String>> values(Keyword keyword, Set<Location> visited) {
            if (keyword instanceof Const one) {
                return plain(List.of(one.value()));
            }
            if (keyword instanceof Enumeration some) {
                return plain(some.values());
            }
            if (keyword instanceof Ref ref) {
                return values(schemas.at(ref.target()), visited);
            }
            return keyword instanceof AllOf all
                    ? all.schemas().stream()
                            .map(schema -> values(schema, visited))
                            .flatMap(Optional::stream)
                            .findFirst()
                    : Optional.empty();
        }

        private static Optional<Set<String>> plain(List<JsonNode> values) {
            return values.stream().noneMatch(JsonNode::isContainer)
                    ? Optional.of(values.stream()
                            .map(JsonNode::toString)
                            .collect(Collectors.toCollection(LinkedHashSet::new)))
                    : Optional.empty();
        }

        boolean isOnlyObjects(Schema schema) {
            return seen.add(schema.at())
                    && schema.keywords().stream()
                            .anyMatch(keyword -> (keyword instanceof Type type
                                            && type.types().equals(Set.of(JsonType.OBJECT)))
                                    || (keyword instanceof Ref ref && isOnlyObjects(schemas.at(ref.target())))
                                    || (keyword instanceof AllOf all
                                            && all.schemas().stream().anyMatch(this::isOnlyObjects)));
        }

        boolean isNever(Schema schema) {
            return seen.add(schema.at())
                    && schema.keywords().stream()
                            .anyMatch(keyword -> keyword instanceof FalseSchema
                                    || (keyword instanceof dev.plumbline.core.schema.keyword.Not not
                                            && not.schema().keywords().isEmpty())
                                    || (keyword instanceof Ref ref && isNever(schemas.at(ref.target()))));
        }
    }
}
