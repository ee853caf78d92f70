package dev.plumbline.runtime.webhook;

import java.net.http.HttpHeaders;

/** Finds out whether a request comes from the provider, most often by a signature of its body. */
@FunctionalInterface
public interface WebhookVerifier {

    /**
     * Looks at a request before anything of it is read.
     *
     * @param headers by names that do not tell upper from lower case
     * @param body the bytes as they came; must not be changed
     * @return whether it comes from the provider
     * @throws Exception where that cannot be found out; the request is refused then, too
     */
    boolean verify(HttpHeaders headers, byte[] body) throws Exception;
}
