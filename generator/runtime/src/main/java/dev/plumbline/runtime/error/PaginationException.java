package dev.plumbline.runtime.error;

/** A page of a list came that leads nowhere: it has no items where they should be, or the list would never end. */
public final class PaginationException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    /** Of what is wrong with which page. */
    public PaginationException(String message) {
        super(message, null);
    }
}
