package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.ArrayList;
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

    Declaration.UnionType read(Schema union, List<String> path, Docs docs, List<Schema> branches) {
        UnionChoice choice = UnionChoice.of(union, branches, schemaSet);
        List<Declaration.Branch> read = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            read.add(branch(branches.get(i), choice, i));
        }
        return new Declaration.UnionType(union.at(), path, docs, choice.told(), read);
    }

    /** A component that others extend: each of them, and it as itself for all that it names in another way. */
    Declaration.UnionType family(Schema schema, Schema base, List<String> path, Docs docs, List<Schema> heirs) {
        UnionChoice choice = UnionChoice.ofHeirs(schema, heirs, schemaSet);
        List<Declaration.Branch> read = new ArrayList<>();
        for (int i = 0; i < heirs.size(); i++) {
            Schema heir = heirs.get(i);
            read.add(new Declaration.Branch(
                    heir.at(),
                    types.of(heir),
                    heir.at().lastName(),
                    choice.values().get(i),
                    choice.own().get(i),
                    choice.fallback().get(i),
                    isTagged(choice, i)));
        }
        read.add(new Declaration.Branch(
                base.at(), types.of(base), base.at().lastName() + "Base", List.of(), List.of(), false, false));
        return new Declaration.UnionType(schema.at(), path, docs, choice.told(), read);
    }

    private Declaration.Branch branch(Schema schema, UnionChoice choice, int i) {
        Location at = BareReference.target(schema, schemaSet).at();
        return new Declaration.Branch(
                at,
                types.of(schema),
                name(schema),
                choice.values().get(i),
                choice.own().get(i),
                choice.fallback().get(i),
                isTagged(choice, i));
    }

    /** A branch that several names lead to is not told by any of them. */
    private static boolean isTagged(UnionChoice choice, int i) {
        return choice.tagged().get(i) && choice.values().get(i).size() == 1;
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
