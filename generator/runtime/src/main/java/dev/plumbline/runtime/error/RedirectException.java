package dev.plumbline.runtime.error;

import dev.plumbline.runtime.http.HttpReply;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 3xx: the server wants another address asked. Redirects are not followed: a credential would go along. */
@SuppressWarnings("serial")
public final class RedirectException extends ApiStatusException {

    /**
     * Temporary and Permanent Redirect want the same request sent elsewhere; the others may follow one that was
     * processed.
     */
    private static final Set<Integer> DECLINED = Set.of(307, 308);

    private final @Nullable URI location;

    RedirectException(FailedResponse reply) {
        super(reply, text(reply, host(HttpReply.location(reply.headers()))), !DECLINED.contains(reply.status()));
        this.location = HttpReply.location(reply.headers());
    }

    /**
     * The {@code Location} header as the server sent it, perhaps relative to the address that was asked; null where there
     * is none that is an address.
     */
    public @Nullable URI location() {
        return location;
    }

    /** The host of the {@code Location} header, or null where it names none. */
    public @Nullable String host() {
        return host(location);
    }

    private static @Nullable String host(@Nullable URI location) {
        return location == null ? null : location.getHost();
    }

    private static String text(FailedResponse reply, @Nullable String host) {
        String target = host == null ? "" : " to host " + reply.withoutSecrets(host);
        return ", a redirect" + target + " that is not followed"
                + (reply.secured() ? " because the API key would go along;" : ";") + " check the base URL";
    }
}
