package dev.plumbline.core.types;

/** Whether a form asks for a type with a name of its own. */
enum DeclaresType implements TypeForm.Visitor<Boolean> {
    INSTANCE;

    @Override
    public Boolean plain(TypeForm.Plain form) {
        return false;
    }

    @Override
    public Boolean alias(TypeForm.Alias form) {
        return false;
    }

    @Override
    public Boolean array(TypeForm.Array form) {
        return false;
    }

    @Override
    public Boolean dictionary(TypeForm.Dictionary form) {
        return false;
    }

    @Override
    public Boolean structure(TypeForm.Structure form) {
        return true;
    }

    @Override
    public Boolean listed(TypeForm.Listed form) {
        return !form.constant();
    }

    @Override
    public Boolean family(TypeForm.Family form) {
        return true;
    }

    @Override
    public Boolean union(TypeForm.Union form) {
        return true;
    }
}
