package dev.plumbline.formats.regex;

/** A text is not a regular expression of ECMA-262; the message says why. */
public final class EcmaSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    EcmaSyntaxException(String message) {
        super(message);
    }
}
