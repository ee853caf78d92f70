package dev.plumbline.core.schema.regex;

/** {@link java.util.regex} cannot say what an expression of ECMA-262 says; the message names the part. */
public final class UnsupportedPatternException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedPatternException(String message) {
        super(message);
    }
}
