package dev.plumbline.runtime.configuration;

import java.util.Locale;

/** The settings that every generated client's builder has, by the names of its methods. */
public enum Setting {
    /** Where the API is served. */
    BASE_URL("baseUrl", true),
    /** The key that identifies the caller. */
    API_KEY("apiKey", true),
    /** What sends the requests. */
    TRANSPORT("transport", false),
    /** How long a call may take. */
    TIMEOUT("timeout", true),
    /** How long connecting may take. */
    CONNECT_TIMEOUT("connectTimeout", true),
    /** Who gets what is found in requests. */
    VIOLATION_LISTENER("violationListener", false),
    /** How often and how soon a failed attempt is repeated. */
    RETRY("retry", false),
    /** What stands in every call. */
    INTERCEPTOR("interceptor", false),
    /** Whether a response that contradicts the document is an exception. */
    RESPONSE_VALIDATION("responseValidation", false),
    /** Where calls are logged. */
    LOGGER("logger", false);

    private final String key;
    private final boolean external;

    Setting(String key, boolean external) {
        this.key = key;
        this.external = external;
    }

    /** The name of the builder's method, and the last part of the system property: {@code apiKey}. */
    public String key() {
        return key;
    }

    /** Whether it is also looked for outside the code, in the environment and in the system properties. */
    public boolean isExternal() {
        return external;
    }

    /** The system property: {@code uniall.veo31.apiKey} with the prefix {@code uniall.veo31}. */
    public String property(String prefix) {
        return property(prefix, key);
    }

    /** The environment variable: {@code UNIALL_VEO31_API_KEY} with the prefix {@code uniall.veo31}. */
    public String variable(String prefix) {
        return variable(prefix, key);
    }

    /** The system property of a setting or a security scheme of this name. */
    public static String property(String prefix, String key) {
        return prefix + "." + key;
    }

    /**
     * The environment variable of a setting or a security scheme of this name: {@code UNIALL_VEO31_PETSTORE_AUTH} for
     * {@code petstoreAuth} and for {@code petstore_auth}.
     */
    public static String variable(String prefix, String key) {
        return property(prefix, key)
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
