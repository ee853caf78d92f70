package dev.plumbline.runtime.error;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 3xx: the server wants another address asked. Redirects are not followed: the API key would go along. */
@SuppressWarnings("serial")
public final class RedirectException extends ApiStatusException {

    /**
     * Temporary and Permanent Redirect want the same request sent elsewhere; the others may follow one that was
     * processed.
     */
    private static final Set<Integer> DECLINED = Set.of(307, 308);

    RedirectException(FailedResponse reply) {
        super(reply, text(host(reply)), !DECLINED.contains(reply.status()));
    }

    /** The host of the {@code Location} header, or null where it names none. */
    public @Nullable String host() {
        return host(headers().firstValue("location").orElse(""));
    }

    private static @Nullable String host(FailedResponse reply) {
        return host(reply.headers().firstValue("location").orElse(""));
    }

    private static @Nullable String host(String location) {
        try {
            return URI.create(location).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(@Nullable String host) {
        String target = host == null ? "" : " to host " + host;
        return ", a redirect" + target + " that is not followed because the API key would go along;"
                + " check the base URL";
    }
}
