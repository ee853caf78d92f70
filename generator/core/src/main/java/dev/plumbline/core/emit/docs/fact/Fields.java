package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.emit.docs.wording.FieldPath;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.applicator.Items;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final SchemaSet schemaSet;

    /** Of large documents, bodies have the same objects inside them, and most that do follow one another. */
    private static final int MOST_KNOWN = 256;

    private final Map<List<Location>, Level> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Location>, Level> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    public Fields(SchemaSet schemaSet) {
        this.modes = new Modes(schemaSet);
        this.schemaSet = schemaSet;
    }

    /** What an object has of its own: its forms, and what each makes of each of its fields, wherever the object is. */
    private record Level(List<Mode> forms, Map<String, List<Field.Use>> uses) {}

    /** The fields of a body that has these forms. */
    public List<Field> of(List<Mode> forms) {
        List<Field> fields = new ArrayList<>();
        Place body = new Place("", List.of());
        collect(body, level(forms), Set.of(), fields, true);
        if (fields.isEmpty() && forms.size() == 1) {
            items(EffectiveSchema.of(forms.get(0).branch(), schemaSet).schemas(), body, Set.of(), fields);
        }
        return fields;
    }

    /** The fields of the value itself, without those inside them. */
    public List<Field> top(List<Mode> forms) {
        List<Field> fields = new ArrayList<>();
        collect(new Place("", List.of()), level(forms), Set.of(), fields, false);
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

    private Level level(List<Mode> forms) {
        PartialEvaluation evaluation = new PartialEvaluation(schemaSet);
        List<FieldUsage> usages = forms.stream()
                .map(form -> new FieldUsage(schemaSet, evaluation, form))
                .toList();
        Map<String, List<Field.Use>> uses = new LinkedHashMap<>();
        for (FieldUsage usage : usages) {
            for (String name : usage.names()) {
                uses.computeIfAbsent(
                        name,
                        field -> usages.stream().map(each -> each.of(field)).toList());
            }
        }
        uses.values().removeIf(all -> all.stream().noneMatch(Field.Use::allowed));
        return new Level(forms, uses);
    }

    private void collect(Place place, Level level, Set<Location> around, List<Field> fields, boolean deep) {
        level.uses().forEach((name, uses) -> {
            Place child = place.child(name);
            Field field = new Field(child.path(), child.names(), level.forms(), uses);
            fields.add(field);
            if (deep) {
                nested(field, child, around, fields);
            }
        });
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
        collect(place, inside(inside), here, fields, true);
    }

    private Level inside(List<Schema> inside) {
        if (!inside.stream().allMatch(schemaSet::has)) {
            return level(modes.of(Modes.all(inside.get(0), inside, List.of())));
        }
        List<Location> at = inside.stream().map(Schema::at).toList();
        Level level = known.get(at);
        if (level == null) {
            level = level(modes.of(Modes.all(inside.get(0), inside, List.of())));
            known.put(at, level);
        }
        return level;
    }

    private List<Schema> items(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.keyword(Items.class).stream())
                .flatMap(items -> EffectiveSchema.of(items.schema(), schemaSet).schemas().stream())
                .toList();
    }
}
