package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/** A call did not give a result after sending was tried. */
@SuppressWarnings("serial")
public abstract class CallException extends PlumblineException {

    private final Attempt attempt;
    private final boolean mayHaveBeenProcessed;

    /** Of the request, what went wrong, whether it may have had its effect, and what caused it. */
    protected CallException(Attempt attempt, String problem, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
        super(attempt.text() + " " + sentence(problem) + " " + attempt.advice(mayHaveBeenProcessed), cause);
        this.attempt = attempt;
        this.mayHaveBeenProcessed = mayHaveBeenProcessed;
    }

    /** The operation's id in the document. */
    public String operationId() {
        return attempt.operationId();
    }

    /**
     * Whether the server may have acted on the request. Where it may have, and the operation is not idempotent, the
     * outcome is unknown: look up what the request may have created before anything is sent again.
     */
    public boolean mayHaveBeenProcessed() {
        return mayHaveBeenProcessed;
    }

    /** A server's own words may end with a full stop, or not. */
    private static String sentence(String problem) {
        return problem.endsWith(".") ? problem : problem + ".";
    }
}
