package dev.plumbline.runtime.intercept;

/**
 * Stands in every call of a client, blocking or not. All hooks do nothing unless they are overridden. One instance
 * serves all calls and threads.
 *
 * <h2>When each hook runs</h2>
 *
 * <pre>{@code
 * beforeCall                    once, after the request was checked and written
 *   beforeAttempt               before each attempt
 *     (the API key is added, the request is sent)
 *   afterAttempt                after each attempt, with its response or its failure
 *   (a pause, where the attempt is repeated)
 * afterCall                     once, with the response or the failure that the caller gets
 * }</pre>
 *
 * <p>A request that breaks the document's rules never becomes a call: no hook runs. Each query of a wait is a call. A
 * download is none: it goes to other hosts, which are not to get what an interceptor adds for the API.
 *
 * <h2>Order</h2>
 *
 * <p>The {@code before} hooks run in the order in which the interceptors were given to the client, the {@code after}
 * hooks in the opposite order. So the first interceptor stands around all others, and its times include theirs. The
 * hooks of one call run one after the other, never two at once, and each sees what the ones before it wrote.
 *
 * <h2>What may be changed</h2>
 *
 * <p>Headers and query parameters, in the {@code before} hooks alone, through the {@link RequestEditor}. What {@link
 * #beforeCall} sets is part of every attempt; what {@link #beforeAttempt} sets is part of that attempt alone. Method,
 * host, path, body and the header with the idempotency key stay as they are: they were checked, and a repeated attempt
 * has to be the same request. The API key is added after the last {@code before} hook, where it is not there already,
 * so no hook sees it. Responses and failures are looked at and never changed.
 *
 * <h2>When a hook throws</h2>
 *
 * <p>What a {@code before} hook throws ends the call: the attempt is not sent, no later {@code before} hook runs, and
 * the caller gets that very exception, with the failures of earlier attempts as suppressed ones. The interceptor whose
 * hook threw gets no matching {@code after} hook; those whose {@code before} hook had returned get theirs, with the
 * exception as the failure.
 *
 * <p>A {@link RuntimeException} of an {@code after} hook changes nothing: by then the request may have been paid for,
 * so its response is not given up. The other hooks run, the caller gets what it would have got, and a warning with the
 * names of the interceptor and of the exception's class goes to the {@link System.Logger} named after this interface.
 * An {@link Error} of any hook reaches the caller.
 *
 * <p>In short: each {@code before} hook that returned is followed by its {@code after} hook exactly once, however the
 * call ends, cancelling included.
 *
 * <h2>Threads</h2>
 *
 * <p>In the blocking form all hooks run on the caller's thread. In the asynchronous form {@link #beforeCall} and the
 * first {@link #beforeAttempt} run on the caller's thread before the future is returned, so what is bound to that
 * thread can be read there; all others run on whichever thread ends the step before them, and must not block it. The
 * {@code after} hooks run before the caller's future is completed, except where the caller cancelled it.
 */
public interface Interceptor {

    /**
     * A call begins. The request was checked and its body written; nothing was sent yet. {@link CallContext#attempt()}
     * is 0.
     *
     * @param call the call, the same object in every hook of it
     * @param request takes headers and query parameters for every attempt; not to be used after this hook has returned
     */
    default void beforeCall(CallContext call, RequestEditor request) {}

    /**
     * An attempt begins. What earlier attempts set in this hook is gone. The attempt's time runs.
     *
     * @param call the call; {@link CallContext#attempt()} is the number of this attempt
     * @param request takes headers and query parameters for this attempt; not to be used after this hook has returned
     */
    default void beforeAttempt(CallContext call, RequestEditor request) {}

    /**
     * An attempt has ended: with a response of any status, or without one.
     *
     * @param call the call; {@link CallContext#attempt()} is the number of this attempt
     * @param outcome the response or the failure, and whether there will be another attempt
     */
    default void afterAttempt(CallContext call, AttemptOutcome outcome) {}

    /**
     * The call has ended. The caller gets what the outcome says. The response's body was not read as the operation's
     * type yet: that happens when the caller asks for the value, and a failure to do so is not reported here.
     *
     * @param call the call; {@link CallContext#attempt()} is the number of the last attempt
     * @param outcome the last response, or the failure that the caller gets
     */
    default void afterCall(CallContext call, CallOutcome outcome) {}
}
