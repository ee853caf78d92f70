package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.emit.docs.wording.FieldPath;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.applicator.Items;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of a body, those of nested objects after the field that holds them. */
public final class Fields {

    private static final int DEEPEST = 32;

    /**
     * So many fields are described, and then no more objects are looked into: where many schemas refer to many, the ways
     * through them are without number, and a page with all of them helps nobody.
     */
    private static final int MOST = 500;

    private final Modes modes;
    private final PartialEvaluation evaluation;
    private final SchemaSet schemaSet;

    public Fields(SchemaSet schemaSet) {
        this.modes = new Modes(schemaSet);
        this.evaluation = new PartialEvaluation(schemaSet);
        this.schemaSet = schemaSet;
    }

    /** The fields of a body that has these forms. */
    public List<Field> of(List<Mode> forms) {
        List<Field> fields = new ArrayList<>();
        Place body = new Place("", List.of());
        collect(body, forms, Set.of(), fields, true);
        if (fields.isEmpty() && forms.size() == 1) {
            items(EffectiveSchema.of(forms.get(0).branch(), schemaSet).schemas(), body, Set.of(), fields);
        }
        return fields;
    }

    /** The fields of the value itself, without those inside them. */
    public List<Field> top(List<Mode> forms) {
        List<Field> fields = new ArrayList<>();
        collect(new Place("", List.of()), forms, Set.of(), fields, false);
        return fields;
    }

    /** Where an object is: the path in words, and its names. */
    private record Place(String path, List<String> names) {

        Place child(String name) {
            return new Place(FieldPath.child(path, name), with(name));
        }

        /** Whether its items may be looked into: an array may hold itself. */
        boolean isShallow() {
            return names.size() < DEEPEST;
        }

        Place item() {
            return new Place(path + "[]", with("[]"));
        }

        private List<String> with(String name) {
            List<String> longer = new ArrayList<>(names);
            longer.add(name);
            return longer;
        }
    }

    private void collect(Place place, List<Mode> forms, Set<Location> around, List<Field> fields, boolean deep) {
        List<FieldUsage> usages = forms.stream()
                .map(form -> new FieldUsage(schemaSet, evaluation, form))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        forms.forEach(form ->
                names.addAll(EffectiveSchema.of(form.branch(), schemaSet).propertyNames()));
        for (String name : names) {
            Place child = place.child(name);
            Field field = new Field(
                    child.path(),
                    child.names(),
                    forms,
                    usages.stream().map(usage -> usage.of(name)).toList());
            if (field.uses().stream().anyMatch(Field.Use::allowed)) {
                fields.add(field);
                if (deep) {
                    nested(field, child, around, fields);
                }
            }
        }
    }

    /** Descends into an object, or the objects of an array; a schema inside itself is not entered again. */
    private void nested(Field field, Place place, Set<Location> around, List<Field> fields) {
        if (fields.size() >= MOST) {
            return;
        }
        List<Schema> schemas = field.schemas();
        if (items(schemas).isEmpty()) {
            object(schemas, place, around, fields);
        } else {
            items(schemas, place, around, fields);
        }
    }

    private void items(List<Schema> array, Place place, Set<Location> around, List<Field> fields) {
        List<Schema> inside = array;
        Place inner = place;
        for (List<Schema> items = items(inside); !items.isEmpty() && inner.isShallow(); items = items(inside)) {
            inside = items;
            inner = inner.item();
        }
        object(inner.equals(place) ? List.of() : inside, inner, around, fields);
    }

    private void object(List<Schema> inside, Place place, Set<Location> around, List<Field> fields) {
        Set<Location> here = new HashSet<>(around);
        inside.forEach(schema -> here.add(schema.at()));
        if (inside.isEmpty() || inside.stream().anyMatch(schema -> around.contains(schema.at()))) {
            return;
        }
        collect(place, modes.of(Modes.all(inside.get(0), inside, List.of())), here, fields, true);
    }

    private List<Schema> items(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.keyword(Items.class).stream())
                .flatMap(items -> EffectiveSchema.of(items.schema(), schemaSet).schemas().stream())
                .toList();
    }
}
