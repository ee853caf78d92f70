package dev.plumbline.core.types;

import dev.plumbline.core.model.Type;
import java.util.Optional;

/** The scalar that a form is kept in; empty for what is no scalar. */
enum ScalarOf implements TypeForm.Visitor<Optional<Type.Scalar>> {
    INSTANCE;

    @Override
    public Optional<Type.Scalar> plain(TypeForm.Plain form) {
        return form.type().asScalar();
    }

    @Override
    public Optional<Type.Scalar> alias(TypeForm.Alias form) {
        return Optional.empty();
    }

    @Override
    public Optional<Type.Scalar> array(TypeForm.Array form) {
        return Optional.empty();
    }

    @Override
    public Optional<Type.Scalar> dictionary(TypeForm.Dictionary form) {
        return Optional.empty();
    }

    @Override
    public Optional<Type.Scalar> structure(TypeForm.Structure form) {
        return Optional.empty();
    }

    @Override
    public Optional<Type.Scalar> family(TypeForm.Family form) {
        return Optional.empty();
    }

    @Override
    public Optional<Type.Scalar> listed(TypeForm.Listed form) {
        return Optional.of(form.of());
    }

    @Override
    public Optional<Type.Scalar> union(TypeForm.Union form) {
        return Optional.empty();
    }
}
