package dev.plumbline.runtime.auth;

import dev.plumbline.runtime.error.InvalidSettingException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a caller gives for a security scheme. Never prints itself. */
public sealed interface Credential permits KeyCredential, BasicCredential, ClientCredentials {

    /** A key or a token that stays the same; looked at when the client is built. */
    static Credential key(String key) {
        return new KeyCredential(() -> key, true);
    }

    /**
     * A key or a token that changes: an access token of whichever flow, say.
     *
     * @param keys asked before each attempt of a call, on the thread that makes it; has to be safe for all threads, and
     *     quick. Where it throws, or gives null or blank, nothing is sent
     */
    static Credential key(Supplier<String> keys) {
        return new KeyCredential(keys, false);
    }

    /**
     * A user and a password.
     *
     * @throws InvalidSettingException if the user holds a colon, or one of them a control character
     */
    static Credential basic(String user, String password) {
        UserPassword both = UserPassword.of(user, password);
        return new BasicCredential(() -> both, true);
    }

    /** A user and a password that change; asked as the supplier of a {@linkplain #key(Supplier) key} is. */
    static Credential basic(Supplier<UserPassword> users) {
        return new BasicCredential(users, false);
    }

    /** A client that fetches access tokens for itself. */
    static Credential clientCredentials(ClientCredentials credentials) {
        return credentials;
    }

    /** Takes the kinds apart: a new kind does not compile until every place has decided what to do with it. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * One method for each kind.
     *
     * @param <R> what they give
     */
    interface Visitor<R extends @Nullable Object> {

        /** A key; {@code fixed} where it is always the same. */
        R key(Supplier<String> key, boolean fixed);

        /** A user and a password; {@code fixed} where they are always the same. */
        R basic(Supplier<UserPassword> user, boolean fixed);

        /** A client that fetches tokens. */
        R clientCredentials(ClientCredentials credentials);
    }
}
