package dev.plumbline.runtime.call;

import dev.plumbline.runtime.error.Attempt;

/**
 * A request that was checked and is ready to send.
 *
 * @param attempt what exceptions call its first attempt
 * @param draft the request itself, but for the API key
 * @param options what its caller asked for
 */
record PreparedCall(Attempt attempt, RequestDraft draft, CallOptions options) {}
