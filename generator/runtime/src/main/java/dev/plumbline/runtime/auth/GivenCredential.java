package dev.plumbline.runtime.auth;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A key, or a user and a password, that the caller gives: once and for all, or anew each time. */
public final class GivenCredential implements Credential {

    private final Supplier<?> source;
    private final boolean fixed;
    private final boolean basic;

    GivenCredential(Supplier<?> source, boolean fixed, boolean basic) {
        this.source = source;
        this.fixed = fixed;
        this.basic = basic;
    }

    /** What the caller gives: a text, or a {@link UserPassword} where {@link #isBasic()}. */
    public @Nullable Object get() {
        return source.get();
    }

    /** Whether it is always the same. */
    public boolean isFixed() {
        return fixed;
    }

    /** Whether it is a user and a password. */
    public boolean isBasic() {
        return basic;
    }

    @Override
    public String toString() {
        return "***";
    }
}
