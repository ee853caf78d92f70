package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * The base of everything a client throws on purpose. Its subclasses carry values that Java serialization does not know;
 * they are not meant to be serialized.
 */
@SuppressWarnings("serial")
public abstract class PlumblineException extends RuntimeException {

    /** With a text for people, and what caused it. */
    protected PlumblineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
