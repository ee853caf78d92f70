package dev.plumbline.core.model;

/** How a value becomes text in a parameter, or in a field of a form (OpenAPI 3.2.0, 4.12.3). */
public enum Style {
    /** {@code ;a=1}, in a path. */
    MATRIX,
    /** {@code .1}, in a path. */
    LABEL,
    /** {@code 1,2}, in a path or header. */
    SIMPLE,
    /** {@code a=1&a=2}, in a query, cookie or form. */
    FORM,
    /** {@code a=1%202}, in a query. */
    SPACE_DELIMITED,
    /** {@code a=1%7C2}, in a query. */
    PIPE_DELIMITED,
    /** {@code a[b]=1}, in a query. */
    DEEP_OBJECT,
    /** {@code a=1; a=2}, in a cookie. */
    COOKIE
}
