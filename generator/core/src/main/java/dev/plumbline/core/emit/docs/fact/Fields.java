package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.Items;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of a body, those of nested objects after the field that holds them. */
public final class Fields {

    private final Modes modes;
    private final SchemaSet schemaSet;

    public Fields(SchemaSet schemaSet) {
        this.modes = new Modes(schemaSet);
        this.schemaSet = schemaSet;
    }

    /** The fields of a body that has these forms. */
    public List<Field> of(List<Mode> forms) {
        List<Field> fields = new ArrayList<>();
        collect("", forms, Set.of(), fields);
        return fields;
    }

    private void collect(String prefix, List<Mode> forms, Set<Location> around, List<Field> fields) {
        List<FieldUsage> usages =
                forms.stream().map(form -> new FieldUsage(schemaSet, form)).toList();
        Set<String> names = new LinkedHashSet<>();
        forms.forEach(form ->
                names.addAll(EffectiveSchema.of(form.branch(), schemaSet).propertyNames()));
        for (String name : names) {
            Field field = new Field(
                    prefix + name,
                    forms,
                    usages.stream().map(usage -> usage.of(name)).toList());
            if (field.uses().stream().anyMatch(Field.Use::allowed)) {
                fields.add(field);
                nested(field, around, fields);
            }
        }
    }

    /** Descends into an object, or the objects of an array; a schema inside itself is not entered again. */
    private void nested(Field field, Set<Location> around, List<Field> fields) {
        List<Schema> inside = field.schemas();
        String path = field.path();
        for (List<Schema> items = items(inside); !items.isEmpty(); items = items(inside)) {
            inside = items;
            path += "[]";
        }
        Set<Location> here = new HashSet<>(around);
        inside.forEach(schema -> here.add(schema.at()));
        if (inside.isEmpty() || inside.stream().anyMatch(schema -> around.contains(schema.at()))) {
            return;
        }
        collect(path + ".", modes.of(Modes.all(inside.get(0), inside, List.of())), here, fields);
    }

    private List<Schema> items(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.keyword(Items.class).stream())
                .flatMap(items -> EffectiveSchema.of(items.schema(), schemaSet).schemas().stream())
                .toList();
    }
}
