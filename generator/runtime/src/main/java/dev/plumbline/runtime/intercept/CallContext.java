package dev.plumbline.runtime.intercept;

import org.jspecify.annotations.Nullable;

/** The call that an interceptor stands in. Lives as long as the call; safe for all threads. */
public interface CallContext {

    /** The operation's id in the document. */
    String operationId();

    /** The HTTP method in capitals. */
    String method();

    /**
     * The path as the document has it, below the base URL: {@code /v1/videos/{task_id}}. No value of the call is in it.
     */
    String pathTemplate();

    /** The tag that the caller gave to this call, or null. */
    @Nullable
    String tag();

    /** Whether the request can be sent twice without harm: by its method, by the document, or by an idempotency key. */
    boolean isRepeatable();

    /** The number of the attempt, from 1; 0 before the first. */
    int attempt();

    /** What was kept under this attribute during this call, or null. */
    <T> @Nullable T get(Attribute<T> attribute);

    /** Keeps a value until the call ends, for the hooks that follow; null removes it. */
    <T> void set(Attribute<T> attribute, @Nullable T value);
}
