package dev.plumbline.tests.corpus;

/** A generated signature has no place for a value that the document allows. */
final class UnfitTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitTypeException(String reason) {
        super(reason);
    }
}
