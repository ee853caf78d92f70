package dev.plumbline.core.jsonpath;

/** A text is no query. */
public final class JsonPathSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;

    JsonPathSyntaxException(String what, int column) {
        super(what);
        this.column = column;
    }

    /** The character at which it is none, counted from 1. */
    public int column() {
        return column;
    }
}
