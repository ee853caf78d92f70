package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.encoding.HeaderRules;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.retry.RetryBudget;
import dev.plumbline.runtime.retry.RetryPolicy;
import dev.plumbline.runtime.validation.ReportOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything a client is configured with when it is made. Immutable. */
public final class ClientConfig {

    /** The version is this module's; a test compares it with the build's. */
    static final String PLUMBLINE = "plumbline/0.1.0";

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Set<String> SECRET_HEADERS = Set.of("authorization", "proxy-authorization", "cookie");

    private final Builder given;
    private final Servers servers;
    private final @Nullable String baseUrl;
    private final Secrets secrets = new Secrets();
    private final Credentials credentials;
    private final Duration timeout;
    private final Duration connectTimeout;
    private final ExternalSettings settings;

    private ClientConfig(Builder builder) {
        this.given = builder.copy();
        this.settings = new ExternalSettings(builder.prefix, builder.environment, builder.properties);
        this.servers = new Servers(builder, settings);
        this.baseUrl = builder.ofOperationsAlone ? null : servers.base();
        this.credentials = new Credentials(builder.credentials, builder.apiKey(settings), settings, secrets);
        for (Map.Entry<String, String> header : given.headers.entrySet()) {
            keepSecret(header.getKey(), header.getValue());
        }
        this.timeout = settings.time(Setting.TIMEOUT, builder.timeout, TIMEOUT);
        this.connectTimeout = settings.time(Setting.CONNECT_TIMEOUT, builder.connectTimeout, CONNECT_TIMEOUT);
    }

    /** A header that identifies the caller, with and without its scheme. */
    private void keepSecret(String name, String value) {
        if (SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            secrets.add(value);
            secrets.add(value.substring(value.indexOf(' ') + 1));
        }
    }

    /** A configuration in the making, with the defaults that its methods name. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where the API is served, without a slash at the end.
     *
     * @throws MissingSettingException if each operation was said to have a server of its own, and there is no other
     */
    public String baseUrl() {
        return baseUrl == null ? servers.base() : baseUrl;
    }

    /**
     * Where an operation is served.
     *
     * @param asked for by the caller for one call, or null
     * @param own the operation's own servers in the document, of which the first is taken; none for the client's
     * @throws MissingSettingException if there is none, or a variable of it has no value
     * @throws InvalidSettingException if it cannot work
     */
    public String baseUrl(@Nullable String asked, List<String> own) {
        if (asked != null) {
            return Servers.parse(asked, "Call withBaseUrl(\"https://...\") on the call's options.");
        }
        return own.isEmpty() ? baseUrl() : servers.ofOperation(own.get(0));
    }

    /** The key for operations that want one, or null; its text is not in it. */
    public @Nullable Credential apiKey() {
        return credentials.apiKey();
    }

    /**
     * What the client has for a security scheme, or null: what was given for it, or else what the environment or the
     * properties have under its name, or else the API key, for a scheme that a key or token is enough for.
     *
     * @throws InvalidSettingException if what the environment or the properties have cannot work
     */
    public @Nullable Credential credential(SecurityScheme scheme) {
        return credentials.of(scheme);
    }

    /** What no text may show: all that was given, and what came later. */
    public Secrets secrets() {
        return secrets;
    }

    /** Headers that every request has, unless the call has its own of that name. */
    public Map<String, String> headers() {
        return given.headers;
    }

    /** What sends the requests, or null where the JDK's client does. */
    public @Nullable Transport transport() {
        return given.transport;
    }

    /** How long a call may take, all attempts and pauses included. */
    public Duration timeout() {
        return timeout;
    }

    /** How long connecting may take. */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** What is done with an invalid request. */
    public ValidationPolicy validation() {
        return given.validation;
    }

    /** The language of what is said of a request. */
    public Locale language() {
        return given.language;
    }

    /** Gets what is found in a request that is sent. */
    public ViolationListener violationListener() {
        return given.violationListener;
    }

    /** Whether anybody listens; else what is valid need not be searched for advisories. */
    public boolean hasViolationListener() {
        return given.violationListener != Builder.NOBODY;
    }

    /** How long a response that is kept in memory may be, in bytes. */
    public long maxResponseBytes() {
        return given.maxResponseBytes;
    }

    /** How deep a response's arrays and objects may be nested. */
    public int maxJsonDepth() {
        return given.maxJsonDepth;
    }

    /** What the client calls itself. */
    public String userAgent() {
        return given.userAgent;
    }

    /** The time that calls and waits go by. */
    public Timekeeper timekeeper() {
        return given.timekeeper;
    }

    /** Where else a setting that is missing is looked for, to be put after what to call. */
    public String placesOf(Setting setting) {
        return settings.places(setting);
    }

    /** The same for settings and security schemes of these names. */
    public String placesOf(List<String> names) {
        return settings.places(names);
    }

    /** How often and how soon a failed attempt is repeated, where it may be. */
    public RetryPolicy retry() {
        return given.retry;
    }

    /** What limits the repetitions of all calls together, or null for a standard one of the client's own. */
    public @Nullable RetryBudget retryBudget() {
        return given.retryBudget;
    }

    /** Who stands in every call, the outermost first. */
    public List<Interceptor> interceptors() {
        return given.interceptors;
    }

    /** Numbers of 0 to below 1 that pauses are drawn with. */
    public DoubleSupplier random() {
        return given.random;
    }

    /** Makes the idempotency keys that the caller does not give. */
    public Supplier<String> idempotencyKeys() {
        return given.idempotencyKeys;
    }

    /** Whether a response that contradicts the document is an exception. */
    public boolean validatesResponses() {
        return given.responseValidation;
    }

    /** Where calls are logged, or null for nowhere. */
    public System.@Nullable Logger logger() {
        return given.logger;
    }

    /** The names of body properties that no log shows. */
    public Set<String> sensitive() {
        return given.sensitive;
    }

    /** The settings without the key. */
    @Override
    public String toString() {
        return "ClientConfig[baseUrl=" + baseUrl + ", apiKey=" + (apiKey() == null ? "none" : apiKey())
                + ", credentials="
                + credentials.names() + ", headers=" + given.headers.keySet() + ", timeout="
                + timeout + ", connectTimeout=" + connectTimeout + ", retry=" + given.retry + ", validation="
                + given.validation
                + ", maxResponseBytes=" + given.maxResponseBytes + ", maxJsonDepth=" + given.maxJsonDepth
                + ", userAgent="
                + given.userAgent + "]";
    }

    /** Collects settings. Not for several threads at once. */
    public static final class Builder implements Cloneable {

        private static final ViolationListener NOBODY = (operationId, violations) -> {};

        private static final long MAX_RESPONSE_BYTES = 32L << 20;
        private static final int MAX_JSON_DEPTH = 500;

        @Nullable
        String baseUrl;

        @Nullable
        String server;

        @Nullable
        String document;

        final Map<String, String> replaced = new HashMap<>();
        final Map<String, String> variables = new HashMap<>();
        final Map<String, String> defaults = new HashMap<>();
        final Map<String, List<String>> allowed = new HashMap<>();
        private boolean ofOperationsAlone;
        private final Map<String, Credential> credentials = new LinkedHashMap<>();
        private Map<String, String> headers = new LinkedHashMap<>();
        private List<Interceptor> interceptors = new ArrayList<>();
        private Set<String> sensitive = new HashSet<>();
        private @Nullable String apiKey;
        private @Nullable Supplier<String> apiKeys;
        private @Nullable String prefix;
        private Function<String, @Nullable String> environment = System::getenv;
        private Function<String, @Nullable String> properties = System::getProperty;
        private @Nullable Transport transport;
        private @Nullable Duration timeout;
        private @Nullable Duration connectTimeout;
        private RetryPolicy retry = RetryPolicy.standard();
        private @Nullable RetryBudget retryBudget;
        private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
        private Supplier<String> idempotencyKeys = () -> UUID.randomUUID().toString();
        private boolean responseValidation;
        private System.@Nullable Logger logger;
        private ValidationPolicy validation = ValidationPolicy.THROW;
        private Locale language = ReportOptions.DEFAULT.language();
        private ViolationListener violationListener = NOBODY;
        private long maxResponseBytes = MAX_RESPONSE_BYTES;
        private int maxJsonDepth = MAX_JSON_DEPTH;
        private String userAgent = PLUMBLINE;
        private Timekeeper timekeeper = Timekeeper.system();

        private Builder() {}

        /** What is given so far, of which nothing can be changed any more. */
        private Builder copy() {
            try {
                Builder copy = (Builder) clone();
                copy.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
                copy.interceptors = List.copyOf(interceptors);
                copy.sensitive = Set.copyOf(sensitive);
                return copy;
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }

        /**
         * Where the API is served, with a path prefix where it has one; looked at by {@link #build()}. Operations that
         * have servers of their own in the document stay there: see {@link #serverOf}.
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /** The document's URL template for the server, used where no base URL is given. */
        public Builder server(String template) {
            this.server = template;
            return this;
        }

        /** The value of a variable of the servers' templates. */
        public Builder serverVariable(String name, String value) {
            variables.put(name, value);
            return this;
        }

        /**
         * What the document says of a variable of the servers' templates.
         *
         * @param byDefault the value where {@link #serverVariable(String, String)} gives none
         * @param allowed all values that it may have; any where there is none
         */
        public Builder documentedVariable(String name, String byDefault, String... allowed) {
            defaults.put(name, byDefault);
            this.allowed.put(name, List.of(allowed));
            return this;
        }

        /**
         * Another URL for a server that the document gives to all or to single operations.
         *
         * @param documented its URL as the document has it, variables and all
         * @param url scheme and host, with a path prefix where there is one
         */
        public Builder serverOf(String documented, String url) {
            replaced.put(documented, url);
            return this;
        }

        /** Where the document itself is; its relative server URLs are seen from there. */
        public Builder documentUrl(String url) {
            this.document = url;
            return this;
        }

        /** Says that operations have servers of their own: {@link #build()} bears that there is no base URL. */
        public Builder serversOfOperations() {
            this.ofOperationsAlone = true;
            return this;
        }

        /**
         * The key for operations that want one, and for every security scheme that has no credential of its own and
         * wants a key or token; looked at by {@link #build()}. None where it is null or blank and nothing else has it.
         */
        public Builder apiKey(@Nullable String apiKey) {
            this.apiKey = apiKey;
            this.apiKeys = null;
            return this;
        }

        /** The same for a key that changes; see {@link Credential#key(Supplier)}. */
        public Builder apiKeys(Supplier<String> apiKeys) {
            this.apiKeys = apiKeys;
            return this;
        }

        /** What the caller gives for a security scheme. */
        public Builder credential(String scheme, Credential credential) {
            credentials.put(scheme, credential);
            return this;
        }

        /**
         * A header for every request that has no other of that name; downloads do without.
         *
         * @throws InvalidArgumentException if no request may have it
         */
        public Builder header(String name, String value) {
            new RequestHeaders().put(name, value);
            headers.put(name, value);
            return this;
        }

        private @Nullable Credential apiKey(ExternalSettings settings) {
            if (apiKeys != null) {
                return Credential.key(apiKeys);
            }
            String key = settings.find(Setting.API_KEY, apiKey);
            return key == null ? null : Credential.key(key);
        }

        /**
         * Where to look for {@code baseUrl}, {@code apiKey}, {@code timeout} and {@code connectTimeout} that the code
         * does not give: with the prefix {@code uniall.veo31} in the environment variable {@code UNIALL_VEO31_API_KEY},
         * then in the system property {@code uniall.veo31.apiKey}. So are the keys of security schemes, under their own
         * names: that of {@code petstoreAuth} in {@code UNIALL_VEO31_PETSTORE_AUTH}; a user and a password have a colon
         * between them. Without a prefix nowhere. A value that is blank counts as absent. Times are {@code 500ms}, {@code 30s}, {@code 2m} or ISO 8601.
         */
        public Builder settings(String prefix) {
            this.prefix = prefix;
            return this;
        }

        /** What the environment variables are, for tests; else {@link System#getenv(String)}. */
        public Builder environment(Function<String, @Nullable String> variables) {
            this.environment = variables;
            return this;
        }

        /** What the system properties are, for tests; else {@link System#getProperty(String)}. */
        public Builder properties(Function<String, @Nullable String> properties) {
            this.properties = properties;
            return this;
        }

        /** What sends the requests; else the JDK's client. Whoever gives a transport closes it. */
        public Builder transport(Transport transport) {
            this.transport = transport;
            return this;
        }

        /**
         * How long a call may take: all attempts, the pauses between them, and the last byte of the response; else 2
         * minutes.
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Timekeeper.positive(Setting.TIMEOUT.key(), timeout);
            return this;
        }

        /** How long connecting may take; else 10 seconds. A transport that is given has its own. */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = Timekeeper.positive(Setting.CONNECT_TIMEOUT.key(), timeout);
            return this;
        }

        /** What is done with an invalid request; else it throws. */
        public Builder validation(ValidationPolicy validation) {
            this.validation = validation;
            return this;
        }

        /**
         * The language of what is said of a request that the document does not allow: of an {@link
         * dev.plumbline.runtime.error.InvalidRequestException}'s message and violations, and of what a {@link
         * ViolationListener} is told. English unless this says otherwise; what the builder of a request throws is in the
         * language of {@link ReportOptions#DEFAULT}, and gives every other when asked.
         */
        public Builder language(Locale language) {
            this.language = language;
            return this;
        }

        /**
         * How often and how soon a failed attempt is repeated, where it may be; else {@link RetryPolicy#standard()}.
         */
        public Builder retry(RetryPolicy policy) {
            this.retry = policy;
            return this;
        }

        /** What limits the repetitions of all calls together; else each client has its own standard one. */
        public Builder retryBudget(RetryBudget budget) {
            this.retryBudget = budget;
            return this;
        }

        /** An interceptor more; it stands inside those that were added before. */
        public Builder interceptor(Interceptor interceptor) {
            interceptors.add(interceptor);
            return this;
        }

        /**
         * Where calls are logged; else nowhere. At {@code DEBUG} each attempt is one line when it begins and one when
         * it ends, without query and headers; at {@code TRACE} also headers, the names in the query, and bodies,
         * without what may be a secret.
         */
        public Builder logger(System.Logger logger) {
            this.logger = logger;
            return this;
        }

        /**
         * Names of body properties that are secrets, wherever they stand: no log shows their values. {@code *} stands
         * for all of them: no log shows a body.
         */
        public Builder sensitive(String... properties) {
            sensitive.addAll(List.of(properties));
            return this;
        }

        /** Whether a response that contradicts the document is an exception; else it is not looked at. */
        public Builder responseValidation(boolean validate) {
            this.responseValidation = validate;
            return this;
        }

        /** Numbers of 0 to below 1 that pauses are drawn with, for all threads; else the thread's own random ones. */
        public Builder random(DoubleSupplier random) {
            this.random = random;
            return this;
        }

        /** Makes the idempotency keys that the document wants and the caller does not give; else random UUIDs. */
        public Builder idempotencyKeys(Supplier<String> keys) {
            this.idempotencyKeys = keys;
            return this;
        }

        /** Gets advisories, and errors that are sent all the same; else nobody does. */
        public Builder violationListener(ViolationListener listener) {
            this.violationListener = listener;
            return this;
        }

        /** How long a response that is kept in memory may be, in bytes; else 32 MiB. */
        public Builder maxResponseBytes(long bytes) {
            this.maxResponseBytes = positive("maxResponseBytes", bytes);
            return this;
        }

        /** How deep a response's arrays and objects may be nested; else 500. */
        public Builder maxJsonDepth(int depth) {
            this.maxJsonDepth = (int) positive("maxJsonDepth", depth);
            return this;
        }

        /** What the client calls itself; else {@code plumbline/} and its version. */
        public Builder userAgent(String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        /** The time that calls and waits go by; else real time. */
        public Builder timekeeper(Timekeeper timekeeper) {
            this.timekeeper = timekeeper;
            return this;
        }

        /**
         * The configuration.
         *
         * @throws MissingSettingException if there is no base URL, or a variable of it has no value
         * @throws InvalidSettingException if the base URL, the key, a time or the user agent cannot work; no text shows
         *     the value
         */
        public ClientConfig build() {
            if (!HeaderRules.isValue(userAgent)) {
                throw new InvalidSettingException("userAgent", "holds a character that no header may have");
            }
            return new ClientConfig(this);
        }

        private static long positive(String name, long value) {
            if (value <= 0) {
                throw new IllegalArgumentException("`" + name + "` must be more than zero, but is " + value);
            }
            return value;
        }
    }
}
