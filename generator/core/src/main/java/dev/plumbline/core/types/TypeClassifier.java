package dev.plumbline.core.types;

import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.Items;
import dev.plumbline.core.schema.keyword.PrefixItems;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Decides what kind of type a schema asks for. Declares nothing. */
final class TypeClassifier {

    private final SchemaSet schemas;
    private final Parts parts;
    private final PossibleTypes types;
    private final TypeAliases aliases;
    private final UnionClassifier choices;
    private final Set<Location> open = new HashSet<>();

    TypeClassifier(SchemaSet schemas, Parts parts, PossibleTypes types, TypeAliases aliases) {
        this.schemas = schemas;
        this.parts = parts;
        this.types = types;
        this.aliases = aliases;
        this.choices = new UnionClassifier(this, parts, types);
    }

    /** The form; {@link TypeForm#ANY} for a schema that is reached again while its own form is being decided. */
    TypeForm of(Schema schema) {
        if (!open.add(schema.at())) {
            return TypeForm.ANY;
        }
        TypeForm form =
                aliases.target(schema).<TypeForm>map(TypeForm.Alias::new).orElseGet(() -> ownForm(schema));
        open.remove(schema.at());
        return form;
    }

    /** The form at the end of a chain of schemas that mean the same type. */
    TypeForm resolved(Schema schema) {
        TypeForm form = of(schema);
        Set<Location> seen = new HashSet<>();
        while (form instanceof TypeForm.Alias alias && seen.add(alias.of())) {
            form = of(schemas.at(alias.of()));
        }
        return form instanceof TypeForm.Alias ? TypeForm.ANY : form;
    }

    private TypeForm ownForm(Schema schema) {
        Set<JsonType> possible = types.of(schema);
        possible.remove(JsonType.NULL);
        boolean untyped = possible.size() == JsonType.values().length - 1;
        if (untyped || possible.equals(EnumSet.of(JsonType.OBJECT))) {
            ObjectShape shape = ObjectShape.of(schema, parts);
            if (!shape.properties().isEmpty()) {
                return new TypeForm.Structure(shape);
            }
        }
        Optional<TypeForm> choice = choices.of(schema);
        if (choice.isPresent()) {
            return choice.get();
        }
        return untyped ? TypeForm.ANY : typed(schema, possible);
    }

    private TypeForm typed(Schema schema, Set<JsonType> possible) {
        if (possible.equals(EnumSet.of(JsonType.OBJECT))) {
            return new TypeForm.Dictionary(ObjectShape.of(schema, parts).other().filter(other -> !types.never(other)));
        }
        if (possible.equals(EnumSet.of(JsonType.ARRAY))) {
            boolean tuple = parts.keywords(schema, PrefixItems.class).findAny().isPresent();
            return new TypeForm.Array(
                    tuple
                            ? Optional.empty()
                            : parts.keywords(schema, Items.class)
                                    .map(Items::schema)
                                    .findFirst());
        }
        if (possible.equals(EnumSet.of(JsonType.STRING))) {
            return KnownValues.of(schema, parts)
                    .<TypeForm>map(known -> known)
                    .orElse(new TypeForm.Plain(Type.Scalar.STRING));
        }
        if (possible.equals(EnumSet.of(JsonType.BOOLEAN))) {
            return new TypeForm.Plain(Type.Scalar.BOOLEAN);
        }
        if (possible.equals(EnumSet.of(JsonType.INTEGER))) {
            return new TypeForm.Plain(IntegerWidth.of(schema, parts));
        }
        boolean number = !possible.isEmpty()
                && EnumSet.of(JsonType.INTEGER, JsonType.NUMBER).containsAll(possible);
        return number ? new TypeForm.Plain(Type.Scalar.DOUBLE) : TypeForm.ANY;
    }
}
