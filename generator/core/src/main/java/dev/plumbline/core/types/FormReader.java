package dev.plumbline.core.types;

import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.Items;
import dev.plumbline.core.schema.keyword.PrefixItems;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Decides what kind of type a schema asks for. Declares nothing. */
final class FormReader {

    private final Rules rules;
    private final Parts parts;
    private final JsonTypes types;
    private final Aliases aliases;
    private final Choices choices;
    private final Set<Location> open = new HashSet<>();

    FormReader(Rules rules, Parts parts, JsonTypes types, Aliases aliases) {
        this.rules = rules;
        this.parts = parts;
        this.types = types;
        this.aliases = aliases;
        this.choices = new Choices(this, parts, types);
    }

    /** The form; {@link Form#ANY} for a schema that is reached again while its own form is being decided. */
    Form of(Schema schema) {
        if (!open.add(schema.at())) {
            return Form.ANY;
        }
        Form form = aliases.target(schema).<Form>map(Form.Same::new).orElseGet(() -> ownForm(schema));
        open.remove(schema.at());
        return form;
    }

    /** The form at the end of a chain of schemas that mean the same type. */
    Form resolved(Schema schema) {
        Form form = of(schema);
        Set<Location> seen = new HashSet<>();
        while (form instanceof Form.Same same && seen.add(same.as())) {
            form = of(rules.at(same.as()));
        }
        return form instanceof Form.Same ? Form.ANY : form;
    }

    private Form ownForm(Schema schema) {
        Set<JsonType> possible = types.of(schema);
        possible.remove(JsonType.NULL);
        boolean untyped = possible.size() == JsonType.values().length - 1;
        if (untyped || possible.equals(EnumSet.of(JsonType.OBJECT))) {
            Shape shape = Shape.of(schema, parts);
            if (!shape.properties().isEmpty()) {
                return new Form.Structure(shape);
            }
        }
        Optional<Form> choice = choices.of(schema);
        if (choice.isPresent()) {
            return choice.get();
        }
        return untyped ? Form.ANY : typed(schema, possible);
    }

    private Form typed(Schema schema, Set<JsonType> possible) {
        if (possible.equals(EnumSet.of(JsonType.OBJECT))) {
            return new Form.Dictionary(Shape.of(schema, parts).other().filter(other -> !types.never(other)));
        }
        if (possible.equals(EnumSet.of(JsonType.ARRAY))) {
            boolean tuple = parts.keywords(schema, PrefixItems.class).findAny().isPresent();
            return new Form.Array(
                    tuple
                            ? Optional.empty()
                            : parts.keywords(schema, Items.class)
                                    .map(Items::schema)
                                    .findFirst());
        }
        if (possible.equals(EnumSet.of(JsonType.STRING))) {
            return KnownWords.of(schema, parts).<Form>map(words -> words).orElse(new Form.Plain(Type.Scalar.STRING));
        }
        if (possible.equals(EnumSet.of(JsonType.BOOLEAN))) {
            return new Form.Plain(Type.Scalar.BOOLEAN);
        }
        if (possible.equals(EnumSet.of(JsonType.INTEGER))) {
            return new Form.Plain(IntegerWidth.of(schema, parts));
        }
        boolean number = !possible.isEmpty()
                && EnumSet.of(JsonType.INTEGER, JsonType.NUMBER).containsAll(possible);
        return number ? new Form.Plain(Type.Scalar.DOUBLE) : Form.ANY;
    }
}
