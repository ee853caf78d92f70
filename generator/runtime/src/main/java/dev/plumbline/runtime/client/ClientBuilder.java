package dev.plumbline.runtime.client;

import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.ViolationListener;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of generated clients have in common: the settings that most callers need. The others are those of
 * {@link ClientConfig.Builder}.
 *
 * @param <B> the builder's own class
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    /** What the settings are passed on to. */
    protected final ClientConfig.Builder config;

    /** A builder that begins with what the document says. */
    protected ClientBuilder(ClientConfig.Builder config) {
        this.config = config;
    }

    @SuppressWarnings("unchecked") // B is the class that extends this one
    private B self() {
        return (B) this;
    }

    /**
     * Sets where the API is served.
     *
     * @param baseUrl scheme and host, with a path prefix where there is one
     * @return this builder
     */
    public final B baseUrl(String baseUrl) {
        config.baseUrl(baseUrl);
        return self();
    }

    /**
     * Sets the key that identifies the caller.
     *
     * @param apiKey the key; null or blank for none
     * @return this builder
     */
    public final B apiKey(@Nullable String apiKey) {
        config.apiKey(apiKey);
        return self();
    }

    /**
     * Sets a key that changes: an access token, say.
     *
     * @param apiKeys asked before each attempt of a call; safe for all threads, and quick
     * @return this builder
     */
    public final B apiKeys(Supplier<String> apiKeys) {
        config.apiKeys(apiKeys);
        return self();
    }

    /**
     * Sets what identifies the caller in a security scheme of the document; without it, {@code apiKey} does where a key
     * or token is wanted.
     *
     * @param scheme the scheme's name in the document
     * @param credential a key, a user and a password, or client credentials
     * @return this builder
     */
    public final B credential(String scheme, Credential credential) {
        config.credential(scheme, credential);
        return self();
    }

    /**
     * Adds a header to every request that has no other of that name.
     *
     * @param name the header's name
     * @param value its value
     * @return this builder
     */
    public final B header(String name, String value) {
        config.header(name, value);
        return self();
    }

    /**
     * Sets another URL for one of the document's servers, such as that of a single operation.
     *
     * @param documented its URL as the document has it, variables and all
     * @param url scheme and host, with a path prefix where there is one
     * @return this builder
     */
    public final B serverOf(String documented, String url) {
        config.serverOf(documented, url);
        return self();
    }

    /**
     * Sets what sends the requests, instead of the JDK's HTTP client.
     *
     * @param transport the transport; whoever gives it closes it
     * @return this builder
     */
    public final B transport(Transport transport) {
        config.transport(transport);
        return self();
    }

    /**
     * Sets how long a call may take: all attempts, the pauses between them, and the last byte of the response.
     *
     * @param timeout more than zero
     * @return this builder
     */
    public final B timeout(Duration timeout) {
        config.timeout(timeout);
        return self();
    }

    /**
     * Sets how long connecting may take.
     *
     * @param timeout more than zero
     * @return this builder
     */
    public final B connectTimeout(Duration timeout) {
        config.connectTimeout(timeout);
        return self();
    }

    /**
     * Sets who is told of advisories: what is legal, but probably does not do what its author means.
     *
     * @param listener told before the request is sent
     * @return this builder
     */
    public final B violationListener(ViolationListener listener) {
        config.violationListener(listener);
        return self();
    }

    /**
     * Sets how often and how soon a failed attempt is repeated, where that is safe.
     *
     * @param policy at most three attempts unless it says otherwise
     * @return this builder
     */
    public final B retry(RetryPolicy policy) {
        config.retry(policy);
        return self();
    }

    /**
     * Adds an interceptor; it stands inside those that were added before.
     *
     * @param interceptor told of each call
     * @return this builder
     */
    public final B interceptor(Interceptor interceptor) {
        config.interceptor(interceptor);
        return self();
    }

    /**
     * Sets whether a response that contradicts the document is an exception.
     *
     * @param validate false unless it is set
     * @return this builder
     */
    public final B responseValidation(boolean validate) {
        config.responseValidation(validate);
        return self();
    }

    /**
     * Sets where calls are logged, without secrets: at {@code DEBUG} what was sent and received, at {@code TRACE} also
     * headers and bodies.
     *
     * @param logger the logger; without one nothing is logged
     * @return this builder
     */
    public final B logger(System.Logger logger) {
        config.logger(logger);
        return self();
    }
}
