package dev.plumbline.runtime.call;

import dev.plumbline.runtime.error.Attempt;

/** A request that was checked and is ready to send. */
final class PreparedCall {
    final Attempt attempt;
    final RequestDraft draft;
    final CallOptions options;

    /**
     * Of its parts.
     *
     * @param attempt what exceptions call its first attempt
     * @param draft the request itself, but for the API key
     * @param options what its caller asked for
     */
    PreparedCall(Attempt attempt, RequestDraft draft, CallOptions options) {
        this.attempt = attempt;
        this.draft = draft;
        this.options = options;
    }
}
