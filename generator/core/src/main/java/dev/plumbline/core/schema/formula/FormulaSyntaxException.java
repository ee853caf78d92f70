package dev.plumbline.core.schema.formula;

/** A text is no expression of {@code x-rules}. */
public final class FormulaSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;

    FormulaSyntaxException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** The character, counted from 1, at which it goes wrong. */
    public int position() {
        return position;
    }
}
