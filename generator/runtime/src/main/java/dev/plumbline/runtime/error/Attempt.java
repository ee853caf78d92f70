package dev.plumbline.runtime.error;

/** A request that was tried, as exceptions name it. */
public final class Attempt {
    private final String operationId;
    private final String method;
    private final String path;
    private final boolean repeatable;
    private final int number;
    private final boolean earlierMayHaveBeenProcessed;
    private final boolean bodyGone;
    private final boolean accepted;

    /**
     * Of its parts.
     *
     * @param operationId the operation's id in the document
     * @param method the HTTP method
     * @param path the path that was asked for, without host and query
     * @param repeatable whether sending it twice does no harm
     * @param number the number of the attempt, from 1
     * @param earlierMayHaveBeenProcessed whether the server may have acted on an earlier attempt
     * @param bodyGone whether its body was a stream that was opened and cannot be read again, so there is no next attempt
     * @param accepted whether the response's head was a success, so that nothing about the request is unknown
     */
    public Attempt(
            String operationId,
            String method,
            String path,
            boolean repeatable,
            int number,
            boolean earlierMayHaveBeenProcessed,
            boolean bodyGone,
            boolean accepted) {
        this.operationId = operationId;
        this.method = method;
        this.path = path;
        this.repeatable = repeatable;
        this.number = number;
        this.earlierMayHaveBeenProcessed = earlierMayHaveBeenProcessed;
        this.bodyGone = bodyGone;
        this.accepted = accepted;
    }

    /** The operation's id in the document. */
    public String operationId() {
        return operationId;
    }

    /** The HTTP method. */
    public String method() {
        return method;
    }

    /** The path that was asked for, without host and query. */
    public String path() {
        return path;
    }

    /** Whether sending it twice does no harm. */
    public boolean repeatable() {
        return repeatable;
    }

    /** The number of the attempt, from 1. */
    public int number() {
        return number;
    }

    /** Whether the server may have acted on an earlier attempt. */
    public boolean earlierMayHaveBeenProcessed() {
        return earlierMayHaveBeenProcessed;
    }

    /** Whether its body was a stream that was opened and cannot be read again, so there is no next attempt. */
    public boolean bodyGone() {
        return bodyGone;
    }

    /** Whether the response's head was a success, so that nothing about the request is unknown. */
    public boolean accepted() {
        return accepted;
    }

    /** The first attempt. */
    public Attempt(String operationId, String method, String path, boolean repeatable) {
        this(operationId, method, path, repeatable, 1, false, false, false);
    }

    /** The attempt after this one, which failed so. */
    public Attempt after(CallException failure) {
        return new Attempt(
                operationId, method, path, repeatable, number + 1, failure.mayHaveBeenProcessed(), bodyGone, false);
    }

    /** The same attempt, once its body cannot be read again. */
    public Attempt withoutBody() {
        return new Attempt(operationId, method, path, repeatable, number, earlierMayHaveBeenProcessed, true, accepted);
    }

    /** The same, after a response whose head was a success. */
    public Attempt whenAccepted() {
        return new Attempt(operationId, method, path, repeatable, number, earlierMayHaveBeenProcessed, bodyGone, true);
    }

    String text() {
        String which = number == 1 ? "" : ", attempt " + number + ",";
        return operationId + " (" + method + " " + path + ")" + which;
    }

    String advice(boolean mayHaveBeenProcessed) {
        if (accepted) {
            return repeatable
                    ? "The request was accepted."
                    : "The request was accepted: look up what it created, do not send it again.";
        }
        String body = bodyGone ? " Its body was a stream that was opened, so this call cannot send it again." : "";
        return outcome(mayHaveBeenProcessed) + body;
    }

    private String outcome(boolean mayHaveBeenProcessed) {
        if (!mayHaveBeenProcessed) {
            return "The request was not processed.";
        }
        return repeatable
                ? "It may have been processed; sending it again does no harm."
                : "It may have been processed, so its outcome is unknown: look up what it may have created,"
                        + " do not send it again blindly.";
    }
}
