package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.List;

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
        return new Declaration.Branch(BareReference.target(schema, schemaSet).at(), types.of(schema), name(schema));
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
