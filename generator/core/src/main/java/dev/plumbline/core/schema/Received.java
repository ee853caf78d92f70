package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Location;

/**
 * The second meaning of a schema. Which properties a message must have depends on the way that it travels: what is
 * {@code readOnly} is required in responses only, what is {@code writeOnly} in requests only (OpenAPI 3.0.4, 4.7.24). A
 * schema's own location means what is sent; where that is not what is received, the schema is there once more, at the
 * location that this class gives.
 */
public final class Received {

    /** Stands before what else tells a location apart, which may end like anything. */
    private static final String SCOPE = "received";

    private static final String BEFORE_OTHERS = SCOPE + " ";

    private Received() {}

    /** Where a schema means what is received. */
    public static Location at(Location sent) {
        String scope = sent.scope().isEmpty() ? SCOPE : BEFORE_OTHERS + sent.scope();
        return new Location(sent.document(), sent.pointer(), scope);
    }

    /** Whether a schema means what is received there, and only that. */
    public static boolean is(Location at) {
        return at.scope().equals(SCOPE) || at.scope().startsWith(BEFORE_OTHERS);
    }

    /** Where the same schema means what is sent. */
    public static Location sent(Location at) {
        if (!is(at)) {
            return at;
        }
        String scope = at.scope().equals(SCOPE) ? "" : at.scope().substring(BEFORE_OTHERS.length());
        return new Location(at.document(), at.pointer(), scope);
    }
}
