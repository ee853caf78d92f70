package dev.plumbline.runtime.intercept;

/**
 * The name of something that an interceptor keeps during a call. Two attributes are never the same, whatever their
 * names: hold it in a constant.
 *
 * @param <T> what is kept
 */
public final class Attribute<T> {

    private final String name;

    private Attribute(String name) {
        this.name = name;
    }

    /** A new attribute; the name is for people. */
    public static <T> Attribute<T> of(String name) {
        return new Attribute<>(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
