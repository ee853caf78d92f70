package dev.plumbline.core.problem;

/** Ends a run whose problems make the next stage pointless; the problems say why. */
public final class ErrorsFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ErrorsFoundException() {
        super("the document has errors", null, false, false);
    }
}
