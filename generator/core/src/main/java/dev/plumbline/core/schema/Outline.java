package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Location;
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
 * @param fixed the properties that may only hold one of some texts
 */
public record Outline(Set<String> required, Set<String> forbidden, Map<String, Set<String>> fixed) {

    public Outline {
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        forbidden = Collections.unmodifiableSet(new LinkedHashSet<>(forbidden));
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
    }

    public static Outline of(Schema schema, Rules rules) {
        Outline outline = new Collector(rules).collect(schema);
        return new Outline(outline.required, outline.forbidden, outline.fixed);
    }

    /** The same outlines, with only those fixed texts that tell any two of them apart. */
    public static List<Outline> distinct(List<Outline> outlines) {
        return outlines.stream()
                .map(outline -> new Outline(outline.required, outline.forbidden, outline.discriminating(outlines)))
                .toList();
    }

    private Map<String, Set<String>> discriminating(List<Outline> outlines) {
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        fixed.forEach((name, texts) -> {
            if (outlines.stream()
                    .filter(outline -> outline != this)
                    .allMatch(outline -> Collections.disjoint(texts, outline.fixed.getOrDefault(name, texts)))) {
                kept.put(name, texts);
            }
        });
        return kept;
    }

    /** Whether nothing satisfies a schema: {@code false}, {@code not: {}}, or a reference to such. */
    public static boolean isNever(Schema schema, Rules rules) {
        return new Collector(rules).isNever(schema);
    }

    /** Whether nothing but objects satisfies a schema. */
    public static boolean isOnlyObjects(Schema schema, Rules rules) {
        return new Collector(rules).isOnlyObjects(schema);
    }

    private static final class Collector {

        private final Rules rules;
        private final Set<Location> seen = new HashSet<>();
        private final Set<String> required = new LinkedHashSet<>();
        private final Set<String> forbidden = new LinkedHashSet<>();
        private final Map<String, Set<String>> fixed = new LinkedHashMap<>();

        Collector(Rules rules) {
            this.rules = rules;
        }

        Outline collect(Schema schema) {
            visit(schema);
            return new Outline(required, forbidden, fixed);
        }

        private void visit(Schema schema) {
            if (!seen.add(schema.at())) {
                return;
            }
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Required all) {
                    required.addAll(all.names());
                } else if (keyword instanceof Ref ref) {
                    visit(rules.at(ref.target()));
                } else if (keyword instanceof AllOf all) {
                    all.schemas().forEach(this::visit);
                } else if (keyword instanceof Properties properties) {
                    properties.schemas().forEach(this::property);
                }
            }
        }

        private void property(String name, Schema schema) {
            if (new Collector(rules).isNever(schema)) {
                forbidden.add(name);
            } else {
                texts(schema, new HashSet<>()).ifPresent(texts -> fixed.put(name, texts));
            }
        }

        private Optional<Set<String>> texts(Schema schema, Set<Location> visited) {
            if (!visited.add(schema.at())) {
                return Optional.empty();
            }
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Const one && one.value().isString()) {
                    return Optional.of(Set.of(one.value().stringValue()));
                }
                if (keyword instanceof Enumeration some
                        && some.values().stream().allMatch(JsonNode::isString)) {
                    return Optional.of(some.values().stream()
                            .map(JsonNode::stringValue)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
                }
                if (keyword instanceof Ref ref) {
                    Optional<Set<String>> texts = texts(rules.at(ref.target()), visited);
                    if (texts.isPresent()) {
                        return texts;
                    }
                }
            }
            return Optional.empty();
        }

        boolean isOnlyObjects(Schema schema) {
            return seen.add(schema.at())
                    && schema.keywords().stream()
                            .anyMatch(keyword -> (keyword instanceof Type type
                                            && type.types().equals(Set.of(JsonType.OBJECT)))
                                    || (keyword instanceof Ref ref && isOnlyObjects(rules.at(ref.target())))
                                    || (keyword instanceof AllOf all
                                            && all.schemas().stream().anyMatch(this::isOnlyObjects)));
        }

        boolean isNever(Schema schema) {
            return seen.add(schema.at())
                    && schema.keywords().stream()
                            .anyMatch(keyword -> keyword instanceof FalseSchema
                                    || (keyword instanceof dev.plumbline.core.schema.keyword.Not not
                                            && not.schema().keywords().isEmpty())
                                    || (keyword instanceof Ref ref && isNever(rules.at(ref.target()))));
        }
    }
}
