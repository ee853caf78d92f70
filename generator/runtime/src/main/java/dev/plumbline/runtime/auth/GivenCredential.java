package dev.plumbline.runtime.auth;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A key, or a user and a password, that the caller gives: once and for all, or anew each time. */
public final class GivenCredential implements Credential {

    private final @Nullable Supplier<?> source;
    private final @Nullable Object value;
    private final boolean basic;

    /** One of the two is there: what gives it anew each time, or what it always is. */
    GivenCredential(@Nullable Supplier<?> source, @Nullable Object value, boolean basic) {
        this.source = source;
        this.value = value;
        this.basic = basic;
    }

    /** What the caller gives: a text, or a {@link UserPassword} where {@link #isBasic()}. */
    public @Nullable Object get() {
        return source == null ? value : source.get();
    }

    /** Whether it is always the same. */
    public boolean isFixed() {
        return source == null;
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
