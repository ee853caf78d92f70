package dev.plumbline.runtime.call;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.Attempt;
import java.time.Duration;

/** A request that was checked and is ready to send. */
final class PreparedCall {
    final Attempt attempt;
    final RequestDraft draft;
    final CallOptions options;

    /** How long the call may take, and a stream may be silent. */
    final Duration timeout;

    /** Whether a response that contradicts the document is an exception. */
    final boolean validates;

    /**
     * Of its parts.
     *
     * @param attempt what exceptions call its first attempt
     * @param draft the request itself, but for the API key
     * @param options what its caller asked for
     * @param config what holds where its caller did not ask
     */
    PreparedCall(Attempt attempt, RequestDraft draft, CallOptions options, ClientConfig config) {
        this(
                attempt,
                draft,
                options,
                options.timeoutOr(config.timeout()),
                options.responseValidationOr(config.validatesResponses()));
    }

    private PreparedCall(
            Attempt attempt, RequestDraft draft, CallOptions options, Duration timeout, boolean validates) {
        this.attempt = attempt;
        this.draft = draft;
        this.options = options;
        this.timeout = timeout;
        this.validates = validates;
    }

    /** The same, of another attempt. */
    PreparedCall at(Attempt other) {
        return new PreparedCall(other, draft, options, timeout, validates);
    }
}
