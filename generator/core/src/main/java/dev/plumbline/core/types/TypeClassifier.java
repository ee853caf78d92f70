package dev.plumbline.core.types;

import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.analysis.Inheritance;
import dev.plumbline.core.schema.analysis.PossibleTypes;
import dev.plumbline.core.schema.analysis.TacitList;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.PrefixItems;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what kind of type a schema asks for. Declares nothing. */
final class TypeClassifier {

    private final SchemaSet schemas;
    private final PossibleTypes types;
    private final TypeAliases aliases;
    private final SchemaPlaces places;
    private final UnionClassifier choices;
    private final Inheritance inheritance;
    private final Set<Location> open = new HashSet<>();

    /** What was decided already. What is decided on the way to another form may hang on where that way began. */
    private final Map<Location, TypeForm> decided = new HashMap<>();

    TypeClassifier(SchemaSet schemas, PossibleTypes types, TypeAliases aliases, SchemaPlaces places) {
        this.places = places;
        this.schemas = schemas;
        this.types = types;
        this.aliases = aliases;
        this.inheritance = Inheritance.of(schemas);
        this.choices = new UnionClassifier(this, schemas, types);
    }

    /** The form; {@link TypeForm#ANY} for a schema that is reached again while its own form is being decided. */
    TypeForm of(Schema schema) {
        if (open.isEmpty()) {
            TypeForm known = decided.get(schema.at());
            if (known != null) {
                return known;
            }
        } else if (open.contains(schema.at())) {
            return TypeForm.ANY;
        }
        open.add(schema.at());
        TypeForm form =
                aliases.target(schema).<TypeForm>map(TypeForm.Alias::new).orElseGet(() -> ownForm(schema));
        open.remove(schema.at());
        if (open.isEmpty()) {
            decided.put(schema.at(), form);
        }
        return form;
    }

    /** The form at the end of a chain of schemas that mean the same type. */
    TypeForm resolved(Schema schema) {
        return end(schema).map(this::of).orElse(TypeForm.ANY);
    }

    /** The schema at the end of a chain of schemas that mean the same type; empty where the chain comes back. */
    Optional<Schema> end(Schema schema) {
        Schema end = schema;
        Set<Location> seen = new HashSet<>();
        while (of(end) instanceof TypeForm.Alias alias) {
            if (!seen.add(alias.of())) {
                return Optional.empty();
            }
            end = schemas.at(alias.of());
        }
        return Optional.of(end);
    }

    private TypeForm ownForm(Schema schema) {
        Set<JsonType> possible = types.of(schema);
        possible.remove(JsonType.NULL);
        boolean untyped = possible.size() == JsonType.values().length - 1;
        if (untyped || possible.equals(EnumSet.of(JsonType.OBJECT))) {
            ObjectShape shape = ObjectShape.of(schema, schemas);
            if (!shape.properties().isEmpty()) {
                List<Schema> heirs = inheritance.heirs(schema.at());
                if (!heirs.isEmpty()) {
                    return new TypeForm.Family(heirs);
                }
                return new TypeForm.Structure(shape);
            }
        }
        Optional<TypeForm> choice = choices.of(schema);
        if (choice.isPresent()) {
            return choice.get();
        }
        return untyped ? untyped(schema) : typed(schema, possible);
    }

    private TypeForm untyped(Schema schema) {
        EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
        return TacitList.is(effective) ? array(effective) : TypeForm.ANY;
    }

    private static TypeForm array(EffectiveSchema schema) {
        boolean tuple = schema.outermost(PrefixItems.class).findAny().isPresent();
        return new TypeForm.Array(
                tuple
                        ? Optional.empty()
                        : schema.outermost(Items.class).map(Items::schema).findFirst());
    }

    private TypeForm typed(Schema schema, Set<JsonType> possible) {
        if (possible.equals(EnumSet.of(JsonType.OBJECT))) {
            return new TypeForm.Dictionary(
                    ObjectShape.of(schema, schemas).other().filter(other -> !types.never(other)));
        }
        if (possible.equals(EnumSet.of(JsonType.ARRAY))) {
            return array(EffectiveSchema.of(schema, schemas));
        }
        if (possible.equals(EnumSet.of(JsonType.STRING))) {
            return KnownValues.of(schema, schemas, places, Type.Scalar.STRING)
                    .<TypeForm>map(known -> known)
                    .orElseGet(() -> new TypeForm.Plain(ScalarFormat.ofText(EffectiveSchema.of(schema, schemas))));
        }
        if (possible.equals(EnumSet.of(JsonType.BOOLEAN))) {
            return new TypeForm.Plain(Type.Scalar.BOOLEAN);
        }
        if (possible.equals(EnumSet.of(JsonType.INTEGER))) {
            Type.Scalar width = IntegerWidth.of(EffectiveSchema.of(schema, schemas));
            return KnownValues.of(schema, schemas, places, width)
                    .<TypeForm>map(known -> known)
                    .orElseGet(() -> new TypeForm.Plain(width));
        }
        boolean number = !possible.isEmpty()
                && EnumSet.of(JsonType.INTEGER, JsonType.NUMBER).containsAll(possible);
        return number ? new TypeForm.Plain(ScalarFormat.ofNumber(EffectiveSchema.of(schema, schemas))) : TypeForm.ANY;
    }
}
