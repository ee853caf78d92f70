package dev.plumbline.runtime.validation;

/**
 * A value is neither valid nor invalid, for its check needed more stack than its thread has. That takes a pattern whose
 * loops {@code java.util.regex} can only follow by recursion, and a very long text; or a limit on depth that was
 * raised.
 */
public final class UncheckableValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UncheckableValueException(String message, StackOverflowError cause) {
        super(message, cause);
    }

    static UncheckableValueException ofDepth(StackOverflowError cause) {
        return new UncheckableValueException("the value is nested too deep for the stack of this thread", cause);
    }
}
