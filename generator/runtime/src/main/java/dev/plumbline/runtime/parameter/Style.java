package dev.plumbline.runtime.parameter;

/** How a list or an object is written as text: OpenAPI's styles. Text, numbers and booleans look alike in most. */
public enum Style {
    /** {@code ;a=1,2}, in a path. */
    MATRIX,
    /** {@code .1,2}, in a path. */
    LABEL,
    /** {@code 1,2}, in a path or a header. */
    SIMPLE,
    /** {@code a=1&a=2} or {@code a=1,2}, in a query, a cookie or a form. */
    FORM,
    /** {@code a=1%202}, in a query or a form. */
    SPACE_DELIMITED,
    /** {@code a=1%7C2}, in a query or a form. */
    PIPE_DELIMITED,
    /**
     * {@code a[b]=1}, in a query or a form. OpenAPI does not say how lists and what is nested are written: here as
     * {@code a[b][c]=1} and {@code a[b][0]=1}, which is what most servers that know brackets read.
     */
    DEEP_OBJECT,
    /** {@code a=1; a=2}, in a cookie, not percent-encoded; OpenAPI 3.2. */
    COOKIE
}
