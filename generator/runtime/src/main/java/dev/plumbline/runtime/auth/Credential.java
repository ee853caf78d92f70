package dev.plumbline.runtime.auth;

import dev.plumbline.runtime.error.InvalidSettingException;
import java.util.function.Supplier;

/** What a caller gives for a security scheme. Never prints itself. */
public sealed interface Credential permits GivenCredential, ClientCredentials {

    /** A key or a token that stays the same; looked at when the client is built. */
    static Credential key(String key) {
        return new GivenCredential(null, key, false);
    }

    /**
     * A key or a token that changes: an access token of whichever flow, say.
     *
     * @param keys asked before each attempt of a call, on the thread that makes it; has to be safe for all threads, and
     *     quick. Where it throws, or gives null or blank, nothing is sent
     */
    static Credential key(Supplier<String> keys) {
        return new GivenCredential(keys, null, false);
    }

    /**
     * A user and a password.
     *
     * @throws InvalidSettingException if the user holds a colon, or one of them a control character
     */
    static Credential basic(String user, String password) {
        UserPassword both = UserPassword.of(user, password);
        return new GivenCredential(null, both, true);
    }

    /** A user and a password that change; asked as the supplier of a {@linkplain #key(Supplier) key} is. */
    static Credential basic(Supplier<UserPassword> users) {
        return new GivenCredential(users, null, true);
    }

    /** A client that fetches access tokens for itself. */
    static Credential clientCredentials(ClientCredentials credentials) {
        return credentials;
    }
}
