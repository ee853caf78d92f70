package dev.plumbline.runtime.configuration;

/** What the client calls itself. */
final class UserAgent {

    /** The version is this module's; a test compares it with the build's. */
    static final String PLUMBLINE = "plumbline/0.1.0";

    private UserAgent() {}
}
