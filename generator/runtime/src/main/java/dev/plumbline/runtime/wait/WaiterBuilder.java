package dev.plumbline.runtime.wait;

import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.SchemaMatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects what a document's {@code x-waiter} says. */
public final class WaiterBuilder<T extends @Nullable Object> {

    final Operation<T> query;
    final List<BiPredicate<Integer, @Nullable JsonNode>> retries = new ArrayList<>();
    final List<Map.Entry<RuleText, SchemaMatcher>> failures = new ArrayList<>();
    String[] idPointers = {};
    String[] downloads = {};
    String[] urls = {};
    double complete = 100;

    @Nullable
    String status;

    @Nullable
    String progress;

    Pacing pacing = new Pacing(Duration.ofSeconds(2), Duration.ofSeconds(30), 1.5, Duration.ofMinutes(10));
    private @Nullable String idParameter;
    private @Nullable SchemaMatcher success;

    WaiterBuilder(Operation<T> query) {
        this.query = query;
    }

    /**
     * How the query says what to look up.
     *
     * @param parameter the query's path or query parameter
     * @param pointers JSON pointers into the created object to the parameter's value, the preferred first
     */
    public WaiterBuilder<T> id(String parameter, String... pointers) {
        this.idParameter = parameter;
        this.idPointers = pointers.clone();
        return this;
    }

    /** Accepts the response that was waited for. */
    public WaiterBuilder<T> success(SchemaMatcher matcher) {
        this.success = matcher;
        return this;
    }

    /** Accepts a successful response that is not final yet; asked after success and before every failure. */
    public WaiterBuilder<T> retry(SchemaMatcher response) {
        retries.add((status, body) -> status / 100 == 2 && body != null && response.isValid(body));
        return this;
    }

    /** Says that a response of this status, whatever its body, is not final yet, though it be an error. */
    public WaiterBuilder<T> retry(int status) {
        retries.add((given, body) -> given == status);
        return this;
    }

    /** Accepts the JSON of a response of this status that is not final yet, though it be an error. */
    public WaiterBuilder<T> retry(int status, SchemaMatcher response) {
        retries.add((given, body) -> given == status && body != null && response.isValid(body));
        return this;
    }

    /** Accepts a response after which success cannot come; asked after success and retry, and in the order given. */
    public WaiterBuilder<T> failure(String title, String sentence, SchemaMatcher matcher) {
        failures.add(Map.entry(new RuleText(title, sentence, null), matcher));
        return this;
    }

    /** How often to ask, and for how long; else every 2 s, growing by half up to 30 s, for 10 minutes. */
    public WaiterBuilder<T> pacing(Pacing pacing) {
        this.pacing = pacing;
        return this;
    }

    /** The same, in its parts. */
    public WaiterBuilder<T> pacing(Duration initial, Duration maximum, double factor, Duration deadline) {
        return pacing(new Pacing(initial, maximum, factor, deadline));
    }

    /** JSON pointer of the status word in a response. */
    public WaiterBuilder<T> status(String pointer) {
        this.status = pointer;
        return this;
    }

    /** JSON pointer of a percentage in a response. */
    public WaiterBuilder<T> progress(String pointer) {
        return progress(pointer, 100);
    }

    /** JSON pointer of a number in a response that says how far it is, and what that is when all is done. */
    public WaiterBuilder<T> progress(String pointer, double complete) {
        this.progress = pointer;
        this.complete = complete;
        return this;
    }

    /** JSON pointers into the created object to the URL that asks for it, the preferred first; else its id is used. */
    public WaiterBuilder<T> url(String... pointers) {
        this.urls = pointers.clone();
        return this;
    }

    /** JSON pointers of the finished file's URL in a response, the preferred first. */
    public WaiterBuilder<T> download(String... pointers) {
        this.downloads = pointers.clone();
        return this;
    }

    /**
     * The waiter.
     *
     * @throws IllegalStateException if the id's parameter or the success was not given
     */
    public Waiter<T> build() {
        if (idParameter == null || success == null) {
            throw new IllegalStateException("A waiter needs id(...) and success(...)");
        }
        return new Waiter<>(this, idParameter, success);
    }
}
