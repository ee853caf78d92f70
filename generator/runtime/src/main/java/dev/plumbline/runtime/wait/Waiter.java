package dev.plumbline.runtime.wait;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.Links;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.SchemaMatcher;
import dev.plumbline.runtime.validation.UncheckableValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a document's {@code x-waiter} says: which query to repeat and which responses end the wait. Generated code holds
 * one constant each. Immutable.
 *
 * @param <T> what the query's response is read as
 */
public final class Waiter<T extends @Nullable Object> {

    private final Operation<T> query;
    private final String idParameter;
    private final String[] idPointers;
    private final SchemaMatcher success;
    private final List<BiPredicate<Integer, @Nullable JsonNode>> retries;
    private final List<Map.Entry<RuleText, SchemaMatcher>> failures;
    private final Pacing pacing;
    private final @Nullable String status;
    private final @Nullable String progress;
    private final double complete;
    private final String[] downloads;
    private final String[] urls;

    Waiter(WaiterBuilder<T> builder, String idParameter, SchemaMatcher success) {
        this.query = builder.query;
        this.idParameter = idParameter;
        this.idPointers = builder.idPointers;
        this.success = success;
        this.retries = List.copyOf(builder.retries);
        this.failures = List.copyOf(builder.failures);
        this.pacing = builder.pacing;
        this.status = builder.status;
        this.progress = builder.progress;
        this.complete = builder.complete;
        this.downloads = builder.downloads;
        this.urls = builder.urls;
    }

    /** A waiter that repeats this query. */
    public static <T extends @Nullable Object> WaiterBuilder<T> of(Operation<T> query) {
        return new WaiterBuilder<>(query);
    }

    /** The URL of the finished file, from the first of the documented places that holds one. */
    public Optional<String> downloadUrl(JsonNode finished) {
        return Links.first(finished, downloads);
    }

    Operation<T> query() {
        return query;
    }

    String idOf(JsonNode created) {
        return Links.require(created, idPointers);
    }

    /** The URL that a created object says to ask for it, or null where its id is enough. */
    @Nullable
    String urlOf(JsonNode created) {
        return Links.first(created, urls).orElse(null);
    }

    Arguments arguments(String id, @Nullable String url) {
        Arguments arguments = query.path().contains("{" + idParameter + "}")
                ? Arguments.path(idParameter, id)
                : Arguments.none().withQuery(idParameter, id);
        return url == null ? arguments : arguments.withUrl(url);
    }

    boolean isSuccess(JsonNode body) {
        return success.isValid(body);
    }

    /** Whether the document says that a response of this status and body, null where it is no JSON, is no final one. */
    boolean isRetry(int status, @Nullable JsonNode body) {
        for (BiPredicate<Integer, @Nullable JsonNode> retry : retries) {
            if (retry.test(status, body)) {
                return true;
            }
        }
        return false;
    }

    /** The words of the first failure that accepts a response of this status; null where none does, or it is none yet. */
    @Nullable
    RuleText failure(int status, JsonNode body) {
        if (isRetry(status, body)) {
            return null;
        }
        for (Map.Entry<RuleText, SchemaMatcher> failure : failures) {
            if (failure.getValue().isValid(body)) {
                return failure.getKey();
            }
        }
        return null;
    }

    /** Whether a created object is final already; where that cannot be found out, the query's response will show. */
    boolean isFinal(JsonNode created) {
        try {
            return isSuccess(created) || failure(200, created) != null;
        } catch (UncheckableValueException e) {
            return false;
        }
    }

    Pacing pacing() {
        return pacing;
    }

    @Nullable
    String status(JsonNode body) {
        return status == null ? null : Links.first(body, status).orElse(null);
    }

    @Nullable
    Double percent(JsonNode body) {
        if (progress == null) {
            return null;
        }
        OptionalDouble percent = body.at(progress).doubleValueOpt();
        return percent.isPresent() ? percent.getAsDouble() * 100 / complete : null;
    }
}
