package dev.plumbline.runtime.auth;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A key or a token. */
final class KeyCredential implements Credential {

    private final Supplier<String> key;
    private final boolean fixed;

    KeyCredential(Supplier<String> key, boolean fixed) {
        this.key = key;
        this.fixed = fixed;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.key(key, fixed);
    }

    @Override
    public String toString() {
        return "***";
    }
}
