package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.Access;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.PossibleTypes;
import dev.plumbline.core.schema.analysis.SingleValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the properties of an object. */
final class ObjectReader {

    private final TypeReader types;
    private final TypeClassifier forms;
    private final PossibleTypes jsonTypes;
    private final SchemaDocs docs;
    private final SchemaSet schemaSet;

    ObjectReader(
            TypeReader types, TypeClassifier forms, PossibleTypes jsonTypes, SchemaDocs docs, SchemaSet schemaSet) {
        this.types = types;
        this.schemaSet = schemaSet;
        this.forms = forms;
        this.jsonTypes = jsonTypes;
        this.docs = docs;
    }

    /** The properties that an instance may have; of a great many those that it must have, and then the first. */
    List<Declaration.Property> properties(ObjectShape shape) {
        List<Declaration.Property> properties = new ArrayList<>();
        Set<String> chosen = chosen(shape);
        shape.properties().forEach((name, schemas) -> {
            if (chosen.contains(name) && schemas.stream().noneMatch(jsonTypes::never)) {
                boolean required = shape.required().contains(name);
                properties.add(property(name, schemas, types.of(narrowest(schemas)), required));
            }
        });
        shape.variable().forEach((name, schemas) -> {
            if (!chosen.contains(name)) {
                return;
            }
            List<Schema> possible =
                    schemas.stream().filter(schema -> !jsonTypes.never(schema)).toList();
            if (!possible.isEmpty()) {
                properties.add(property(name, possible, common(possible), false));
            }
        });
        return properties;
    }

    private static Set<String> chosen(ObjectShape shape) {
        Stream<String> required = shape.properties().keySet().stream().filter(shape.required()::contains);
        Stream<String> named = Stream.concat(shape.properties().keySet().stream(), shape.variable().keySet().stream());
        return Stream.concat(required, named)
                .distinct()
                .limit(Declaration.ObjectType.MOST)
                .collect(Collectors.toSet());
    }

    private Declaration.Property property(String name, List<Schema> schemas, Type type, boolean required) {
        Schema schema = narrowest(schemas);
        boolean nullable = type.includesNull()
                ? schemas.stream().allMatch(types::nullable)
                : types.nullable(schema)
                                && schemas.stream()
                                        .allMatch(other -> jsonTypes.of(other).contains(JsonType.NULL))
                        || required && schemas.stream().allMatch(jsonTypes::meansNull);
        return new Declaration.Property(
                schema.at(),
                name,
                type,
                nullable,
                required,
                texts(schema, schemas),
                access(schemas),
                docs.defaultValue(schema),
                required && !nullable && access(schemas) != Access.READ_ONLY ? fixed(schemas, type) : null);
    }

    /** The value that a {@code const} or an {@code enum} of one leaves, where the type can say it. */
    private @Nullable JsonNode fixed(List<Schema> schemas, Type type) {
        return schemas.stream()
                .flatMap(schema -> SingleValue.of(schema, schemaSet).stream())
                .findFirst()
                .filter(value -> type instanceof Type.Scalar scalar
                        ? holds(scalar, value)
                        : forms.resolved(narrowest(schemas)) instanceof TypeForm.Listed listed
                                && Declaration.Value.spelled(listed.of(), value).isPresent())
                .orElse(null);
    }

    private static boolean holds(Type.Scalar scalar, JsonNode value) {
        return switch (scalar) {
            case STRING -> value.isString();
            case BOOLEAN -> value.isBoolean();
            case INT -> value.isIntegralNumber() && value.canConvertToInt();
            case LONG -> value.isIntegralNumber() && value.canConvertToLong();
            case DOUBLE -> value.isNumber() && Double.isFinite(value.doubleValue(Double.NaN));
            case DECIMAL -> value.isNumber();
            case DATE_TIME, DATE, UUID, URI, BYTES -> false;
        };
    }

    /** The schema that says most about the type; of equals the outermost. */
    private Schema narrowest(List<Schema> schemas) {
        if (schemas.size() == 1) {
            return schemas.get(0);
        }
        return Collections.max(schemas, Comparator.comparingInt(this::narrowness));
    }

    private int narrowness(Schema schema) {
        return forms.resolved(schema).accept(Narrowness.INSTANCE);
    }

    /** One type that every branch agrees on, or any JSON. */
    private Type common(List<Schema> schemas) {
        boolean declares = schemas.stream().anyMatch(types::declares);
        if (declares && schemas.size() > 1) {
            return new Type.Any();
        }
        Set<Type> different = schemas.stream().map(types::of).collect(Collectors.toSet());
        return different.size() == 1 ? different.iterator().next() : new Type.Any();
    }

    /** What any of its schemas says; the outermost first. */
    private Access access(List<Schema> schemas) {
        return schemas.stream()
                .map(docs::access)
                .filter(access -> access != Access.READ_AND_WRITE)
                .findFirst()
                .orElse(Access.READ_AND_WRITE);
    }

    private Docs texts(Schema schema, List<Schema> all) {
        Docs own = docs.of(schema);
        String title = own.title();
        String description = own.description();
        boolean deprecated = own.deprecated();
        for (Schema other : all) {
            Docs more = docs.of(other);
            title = title == null ? more.title() : title;
            description = description == null ? more.description() : description;
            deprecated |= more.deprecated();
        }
        return new Docs(title, description, deprecated);
    }
}
