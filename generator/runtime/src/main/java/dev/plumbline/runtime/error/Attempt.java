package dev.plumbline.runtime.error;

/**
 * A request that was tried, as exceptions name it.
 *
 * @param operationId the operation's id in the document
 * @param method the HTTP method
 * @param path the path that was asked for, without host and query
 * @param idempotent whether sending it twice does no harm
 */
public record Attempt(String operationId, String method, String path, boolean idempotent) {

    String text() {
        return operationId + " (" + method + " " + path + ")";
    }

    String advice(boolean mayHaveBeenProcessed) {
        if (!mayHaveBeenProcessed) {
            return "The request was not processed.";
        }
        return idempotent
                ? "It may have been processed; sending it again does no harm."
                : "It may have been processed, so its outcome is unknown: look up what it may have created,"
                        + " do not send it again blindly.";
    }
}
