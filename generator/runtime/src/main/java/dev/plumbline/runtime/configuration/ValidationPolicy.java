package dev.plumbline.runtime.configuration;

/** What is done with a request body that does not keep the document's rules. */
public enum ValidationPolicy {
    /** It is not sent; the caller gets an exception. Advisories go to the {@link ViolationListener}. */
    THROW,
    /** It is sent; errors and advisories go to the {@link ViolationListener}. */
    REPORT,
    /** It is not looked at. */
    OFF
}
