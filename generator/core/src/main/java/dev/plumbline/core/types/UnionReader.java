package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the branches of a union. */
final class UnionReader {

    private final TypeReader types;
    private final FormReader forms;
    private final Rules rules;

    UnionReader(TypeReader types, FormReader forms, Rules rules) {
        this.types = types;
        this.forms = forms;
        this.rules = rules;
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
            last = rules.at(ref.target());
        }
        return last;
    }

    private String name(Schema schema) {
        if (schema.keyword(Ref.class).isPresent()) {
            return schema.keyword(Ref.class).get().target().lastName();
        }
        return schema.text().title() == null
                ? word(forms.resolved(schema))
                : schema.text().title();
    }

    private static String word(Form form) {
        if (form instanceof Form.Plain plain && plain.type() instanceof Type.Scalar scalar) {
            return switch (scalar) {
                case STRING -> "Text";
                case BOOLEAN -> "Truth";
                case INT, LONG -> "Integer";
                case DOUBLE -> "Number";
            };
        }
        if (form instanceof Form.Array) {
            return "List";
        }
        return form instanceof Form.Words ? "Text" : "Object";
    }
}
