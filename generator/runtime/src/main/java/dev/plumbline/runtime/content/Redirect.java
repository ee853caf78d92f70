package dev.plumbline.runtime.content;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an operation gives whose only documented outcome is a redirect. It is not followed.
 *
 * @param status the HTTP status, 3xx
 * @param location where to, as the server says it, perhaps relative to the address that was asked; null where it does not
 *     say, or says what is no address
 */
public record Redirect(int status, @Nullable URI location) {

    /** Status and host: the rest of the address may be a secret. */
    @Override
    public String toString() {
        String host = location == null ? null : location.getHost();
        return "Redirect[" + status + (host == null ? "" : " to host " + host) + "]";
    }
}
