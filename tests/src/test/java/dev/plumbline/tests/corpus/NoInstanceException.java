package dev.plumbline.tests.corpus;

/** No value of a schema was found. */
final class NoInstanceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoInstanceException(String reason) {
        super(reason);
    }
}
