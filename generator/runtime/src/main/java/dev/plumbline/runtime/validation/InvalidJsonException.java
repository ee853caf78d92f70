package dev.plumbline.runtime.validation;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** A text is no JSON, so that it cannot be validated. The message quotes nothing of the text. */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    InvalidJsonException(String why, @Nullable TokenStreamLocation at) {
        super("this is not JSON: " + why + (at == null ? "" : place(at)));
        line = at == null ? 1 : Math.max(at.getLineNr(), 1);
        column = at == null ? 1 : Math.max(at.getColumnNr(), 1);
    }

    private static String place(TokenStreamLocation at) {
        return " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    /** The line where reading stopped, from 1. */
    public int line() {
        return line;
    }

    /** The column where reading stopped, from 1. */
    public int column() {
        return column;
    }
}
