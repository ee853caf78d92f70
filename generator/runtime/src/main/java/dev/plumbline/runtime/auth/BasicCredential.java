package dev.plumbline.runtime.auth;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A user and a password. */
final class BasicCredential implements Credential {

    private final Supplier<UserPassword> user;
    private final boolean fixed;

    BasicCredential(Supplier<UserPassword> user, boolean fixed) {
        this.user = user;
        this.fixed = fixed;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.basic(user, fixed);
    }

    @Override
    public String toString() {
        return "***";
    }
}
