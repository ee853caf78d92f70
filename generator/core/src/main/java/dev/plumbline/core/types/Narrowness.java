package dev.plumbline.core.types;

import dev.plumbline.core.model.Type;

/**
 * How much a form says of a value, to choose between the schemas of one property: any JSON says nothing, a kind of value
 * a little, a binary number, a text or an integer more, and a format or whatever names what is in it the most.
 */
enum Narrowness implements TypeForm.Visitor<Integer> {
    INSTANCE;

    private static final int NOTHING = 0;
    private static final int KIND = 1;
    private static final int BINARY = 2;
    private static final int SCALAR = 3;
    private static final int MOST = 4;

    @Override
    public Integer plain(TypeForm.Plain form) {
        if (form.equals(TypeForm.ANY)) {
            return NOTHING;
        }
        if (form.type() == Type.Scalar.DECIMAL) {
            return KIND;
        }
        if (form.type() == Type.Scalar.DOUBLE) {
            return BINARY;
        }
        return form.type() == Type.Scalar.STRING || form.type() == Type.Scalar.LONG ? SCALAR : MOST;
    }

    @Override
    public Integer alias(TypeForm.Alias form) {
        return MOST;
    }

    @Override
    public Integer array(TypeForm.Array form) {
        return form.items().isEmpty() ? KIND : MOST;
    }

    @Override
    public Integer dictionary(TypeForm.Dictionary form) {
        return form.values().isEmpty() ? KIND : MOST;
    }

    @Override
    public Integer structure(TypeForm.Structure form) {
        return MOST;
    }

    @Override
    public Integer family(TypeForm.Family form) {
        return MOST;
    }

    @Override
    public Integer listed(TypeForm.Listed form) {
        return MOST;
    }

    @Override
    public Integer union(TypeForm.Union form) {
        return MOST;
    }
}
