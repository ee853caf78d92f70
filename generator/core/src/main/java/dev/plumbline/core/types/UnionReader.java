package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the branches of a union. */
final class UnionReader {

    private final TypeReader types;
    private final TypeClassifier forms;
    private final SchemaSet schemaSet;

    UnionReader(TypeReader types, TypeClassifier forms, SchemaSet schemaSet) {
        this.types = types;
        this.forms = forms;
        this.schemaSet = schemaSet;
    }

    List<Declaration.Branch> branches(List<Schema> schemas) {
        return schemas.stream().map(this::branch).toList();
    }

    private Declaration.Branch branch(Schema schema) {
        return new Declaration.Branch(target(schema).at(), types.of(schema), name(schema));
    }

    /** What a branch that is nothing but a {@code $ref} refers to. */
    private Schema target(Schema schema) {
        Schema last = schema;
        Set<Location> seen = new HashSet<>();
        while (last.keywords().size() == 1 && last.keywords().get(0) instanceof Ref ref && seen.add(last.at())) {
            last = schemaSet.at(ref.target());
        }
        return last;
    }

    private String name(Schema schema) {
        if (schema.keyword(Ref.class).isPresent()) {
            return schema.keyword(Ref.class).get().target().lastName();
        }
        return schema.text().title() == null
                ? forms.resolved(schema).accept(BranchNames.INSTANCE)
                : schema.text().title();
    }
}
