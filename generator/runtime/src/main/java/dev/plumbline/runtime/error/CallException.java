package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/** A call did not give a result after sending was tried. */
@SuppressWarnings("serial")
public abstract class CallException extends PlumblineException {

    private final Attempt attempt;
    private final String problem;
    private final boolean mayHaveBeenProcessed;

    /**
     * Of the request, what went wrong, whether it may have had its effect, and what caused it. Where the outcome is unknown
     * this becomes the cause of an {@link OutcomeUnknownException}, which says all the rest: its text is the problem alone,
     * so that nothing is printed twice.
     */
    protected CallException(Attempt attempt, String problem, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
        super(text(attempt, problem, mayHaveBeenProcessed || attempt.earlierMayHaveBeenProcessed()), cause);
        this.attempt = attempt;
        this.problem = problem;
        this.mayHaveBeenProcessed = mayHaveBeenProcessed || attempt.earlierMayHaveBeenProcessed();
    }

    private static String text(Attempt attempt, String problem, boolean mayHaveBeenProcessed) {
        return isUnknown(attempt, mayHaveBeenProcessed)
                ? problem
                : attempt.text() + " " + sentence(problem) + " " + attempt.advice(mayHaveBeenProcessed);
    }

    private static boolean isUnknown(Attempt attempt, boolean mayHaveBeenProcessed) {
        return mayHaveBeenProcessed && !attempt.repeatable() && !attempt.accepted();
    }

    /** With a text that says all, and advice of its own. */
    CallException(
            Attempt attempt, String problem, boolean mayHaveBeenProcessed, String advice, @Nullable Throwable cause) {
        super(attempt.text() + " " + sentence(problem) + " " + advice, cause);
        this.attempt = attempt;
        this.problem = problem;
        this.mayHaveBeenProcessed = mayHaveBeenProcessed || attempt.earlierMayHaveBeenProcessed();
    }

    /** The operation's id in the document. */
    public String operationId() {
        return attempt.operationId();
    }

    /** How many attempts were made; the failures of the earlier ones are the suppressed exceptions. */
    public int attempts() {
        return attempt.number();
    }

    /** What the server calls this request in its logs, or null where it does not say. */
    public @Nullable String requestId() {
        return null;
    }

    /**
     * Whether the server may have acted on the request, in any of the attempts. Where it may have, and the request
     * cannot be sent twice without harm, the outcome is unknown: look up what the request may have created before
     * anything is sent again.
     */
    public boolean mayHaveBeenProcessed() {
        return mayHaveBeenProcessed;
    }

    /** Whether the server may have acted on a request that does harm when it is sent twice. */
    public boolean isOutcomeUnknown() {
        return isUnknown(attempt, mayHaveBeenProcessed);
    }

    Attempt attempt() {
        return attempt;
    }

    String problemText() {
        return problem;
    }

    /** A server's own words may end with a full stop, or not. */
    private static String sentence(String problem) {
        return problem.endsWith(".") ? problem : problem + ".";
    }
}
