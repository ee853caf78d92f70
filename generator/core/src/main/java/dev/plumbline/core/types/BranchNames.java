package dev.plumbline.core.types;

import dev.plumbline.core.model.Type;

/** What a branch of a union is called that has no name of its own. */
enum BranchNames implements TypeForm.Visitor<String> {
    INSTANCE;

    private static final String TEXT = "Text";
    private static final String OBJECT = "Object";

    @Override
    public String plain(TypeForm.Plain form) {
        if (!(form.type() instanceof Type.Scalar scalar)) {
            return OBJECT;
        }
        return switch (scalar) {
            case STRING, DATE_TIME, DATE, UUID, URI, BYTES -> TEXT;
            case BOOLEAN -> "Truth";
            case INT, LONG -> "Integer";
            case DOUBLE, DECIMAL -> "Number";
        };
    }

    @Override
    public String alias(TypeForm.Alias form) {
        return OBJECT;
    }

    @Override
    public String array(TypeForm.Array form) {
        return "List";
    }

    @Override
    public String dictionary(TypeForm.Dictionary form) {
        return OBJECT;
    }

    @Override
    public String structure(TypeForm.Structure form) {
        return OBJECT;
    }

    @Override
    public String family(TypeForm.Family form) {
        return OBJECT;
    }

    @Override
    public String listed(TypeForm.Listed form) {
        return plain(new TypeForm.Plain(form.of()));
    }

    @Override
    public String union(TypeForm.Union form) {
        return OBJECT;
    }
}
