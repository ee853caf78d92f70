package dev.plumbline.runtime.auth;

import java.util.ArrayList;
import java.util.List;

/**
 * How the caller of an operation is identified: the alternatives that the document gives, in its order. The first one is
 * used for which the client has all credentials. Immutable; each method gives a new value.
 */
public final class Security {

    private static final Security NONE = new Security(List.of(), true);

    private final List<List<SecurityScheme>> alternatives;
    private final boolean optional;

    private Security(List<List<SecurityScheme>> alternatives, boolean optional) {
        this.alternatives = alternatives;
        this.optional = optional;
    }

    /** Nobody has to be identified. */
    public static Security none() {
        return NONE;
    }

    /** In all of these ways at once. */
    public static Security of(SecurityScheme... schemes) {
        return new Security(List.of(List.of(schemes)), false);
    }

    /** Or else in all of these ways. */
    public Security or(SecurityScheme... schemes) {
        List<List<SecurityScheme>> more = new ArrayList<>(alternatives);
        more.add(List.of(schemes));
        return new Security(List.copyOf(more), optional);
    }

    /** Or else in none, wherever the document says so: what the client has is sent. */
    public Security orNone() {
        return new Security(alternatives, true);
    }

    /** What is sent together, in the document's order; empty where nobody is identified. */
    public List<List<SecurityScheme>> alternatives() {
        return alternatives;
    }

    /** Whether a caller who has none of it may call all the same. */
    public boolean isOptional() {
        return optional;
    }

    @Override
    public String toString() {
        return alternatives + (optional ? " or none" : "");
    }
}
