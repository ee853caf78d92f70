package dev.plumbline.core.write;

/** The folder is not as it must be for writing. Nothing was written; the message says what to do. */
public final class WriteRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WriteRefusedException(String message) {
        super(message);
    }
}
