package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.http.Transport;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Everything a client is told when it is made. Immutable. */
public final class ClientConfig {

    private final String baseUrl;
    private final @Nullable ApiKey apiKey;
    private final @Nullable Transport transport;
    private final Duration timeout;
    private final Duration connectTimeout;
    private final ValidationPolicy validation;
    private final ViolationListener violationListener;
    private final long maxResponseBytes;
    private final int maxJsonDepth;
    private final String userAgent;
    private final Timekeeper timekeeper;
    private final DoubleSupplier random;

    private ClientConfig(Builder builder) {
        this.baseUrl = BaseUrl.choose(builder.baseUrl, builder.server, builder.variables);
        this.apiKey = builder.apiKey;
        this.transport = builder.transport;
        this.timeout = builder.timeout;
        this.connectTimeout = builder.connectTimeout;
        this.validation = builder.validation;
        this.violationListener = builder.violationListener;
        this.maxResponseBytes = builder.maxResponseBytes;
        this.maxJsonDepth = builder.maxJsonDepth;
        this.userAgent = builder.userAgent;
        this.timekeeper = builder.timekeeper;
        this.random = builder.random;
    }

    /** A configuration in the making, with the defaults that its methods name. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where the API is served, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    @Nullable
    ApiKey apiKey() {
        return apiKey;
    }

    @Nullable
    Transport transport() {
        return transport;
    }

    Duration timeout() {
        return timeout;
    }

    Duration connectTimeout() {
        return connectTimeout;
    }

    ValidationPolicy validation() {
        return validation;
    }

    ViolationListener violationListener() {
        return violationListener;
    }

    long maxResponseBytes() {
        return maxResponseBytes;
    }

    int maxJsonDepth() {
        return maxJsonDepth;
    }

    String userAgent() {
        return userAgent;
    }

    Timekeeper timekeeper() {
        return timekeeper;
    }

    DoubleSupplier random() {
        return random;
    }

    /** The settings without the key. */
    @Override
    public String toString() {
        return "ClientConfig[baseUrl=" + baseUrl + ", apiKey=" + (apiKey == null ? "none" : apiKey) + ", timeout="
                + timeout + ", connectTimeout=" + connectTimeout + ", validation=" + validation
                + ", maxResponseBytes=" + maxResponseBytes + ", maxJsonDepth=" + maxJsonDepth + ", userAgent="
                + userAgent + "]";
    }

    /** Collects settings. Not for several threads at once. */
    public static final class Builder {

        private static final long MAX_RESPONSE_BYTES = 32L << 20;
        private static final int MAX_JSON_DEPTH = 500;

        private final Map<String, String> variables = new HashMap<>();
        private @Nullable String baseUrl;
        private @Nullable String server;
        private @Nullable ApiKey apiKey;
        private @Nullable Transport transport;
        private Duration timeout = Duration.ofMinutes(2);
        private Duration connectTimeout = Duration.ofSeconds(10);
        private ValidationPolicy validation = ValidationPolicy.THROW;
        private ViolationListener violationListener = (operationId, violations) -> {};
        private long maxResponseBytes = MAX_RESPONSE_BYTES;
        private int maxJsonDepth = MAX_JSON_DEPTH;
        private String userAgent = UserAgent.PLUMBLINE;
        private Timekeeper timekeeper = Timekeeper.system();
        private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

        private Builder() {}

        /** Where the API is served, with a path prefix where it has one; looked at by {@link #build()}. */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /** The document's URL template for the server, used where no base URL is given. */
        public Builder server(String template) {
            this.server = template;
            return this;
        }

        /** The value of a variable of the server's template. */
        public Builder serverVariable(String name, String value) {
            variables.put(name, value);
            return this;
        }

        /**
         * The key for operations that want one, or null for none.
         *
         * @throws InvalidSettingException if it is blank or cannot travel in a header; the text does not show it
         */
        public Builder apiKey(@Nullable String apiKey) {
            this.apiKey = apiKey == null ? null : ApiKey.of(apiKey);
            return this;
        }

        /** What sends the requests; else the JDK's client. Whoever gives a transport closes it. */
        public Builder transport(Transport transport) {
            this.transport = transport;
            return this;
        }

        /** How long a call may take, the last byte of its answer included; else 2 minutes. */
        public Builder timeout(Duration timeout) {
            this.timeout = Durations.positive("timeout", timeout);
            return this;
        }

        /** How long connecting may take; else 10 seconds. A transport that is given has its own. */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = Durations.positive("connectTimeout", timeout);
            return this;
        }

        /** What is done with an invalid request; else it throws. */
        public Builder validation(ValidationPolicy validation) {
            this.validation = validation;
            return this;
        }

        /** Told of advisories, and of errors that are sent all the same; else nobody is. */
        public Builder violationListener(ViolationListener listener) {
            this.violationListener = listener;
            return this;
        }

        /** How long an answer that is kept in memory may be, in bytes; else 32 MiB. */
        public Builder maxResponseBytes(long bytes) {
            this.maxResponseBytes = positive("maxResponseBytes", bytes);
            return this;
        }

        /** How deep an answer's arrays and objects may be nested; else 500. */
        public Builder maxJsonDepth(int depth) {
            this.maxJsonDepth = (int) positive("maxJsonDepth", depth);
            return this;
        }

        /** What the client calls itself; else {@code plumbline/} and its version. */
        public Builder userAgent(String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        /** The time that waits go by; else real time. */
        public Builder timekeeper(Timekeeper timekeeper) {
            this.timekeeper = timekeeper;
            return this;
        }

        /** Numbers of 0 to below 1 that pauses are drawn with, for all threads; else the thread's own random ones. */
        public Builder random(DoubleSupplier random) {
            this.random = random;
            return this;
        }

        /**
         * The configuration.
         *
         * @throws MissingSettingException if there is no base URL, or a variable of it has no value
         * @throws InvalidSettingException if the base URL or the user agent cannot work
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
