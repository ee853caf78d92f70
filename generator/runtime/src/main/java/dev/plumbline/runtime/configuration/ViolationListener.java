package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.validation.Violation;
import java.util.List;

/** Gets what is found in a request that is going to be sent. */
@FunctionalInterface
public interface ViolationListener {

    /**
     * Called before the request is sent, on the caller's thread. What it throws reaches the caller, and nothing is
     * sent.
     *
     * @param operationId the operation's id in the document
     * @param violations at least one; errors only under {@link ValidationPolicy#REPORT}
     */
    void violations(String operationId, List<Violation> violations);
}
