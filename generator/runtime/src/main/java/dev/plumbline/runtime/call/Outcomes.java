package dev.plumbline.runtime.call;

import dev.plumbline.runtime.codec.ResponseDecoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an operation's responses are read as, by their status and media type. */
final class Outcomes<T extends @Nullable Object> {
    private static final String JSON = "application/json";

    private final List<Documented<ResponseDecoder<? extends T>>> successes;
    private final @Nullable ResponseDecoder<? extends T> otherwise;
    private final List<Documented<Function<JsonNode, ?>>> errors;
    private final List<Documented<HiddenFailure>> failures;

    /**
     * Of its parts.
     *
     * @param successes what the document has for statuses that give a value
     * @param otherwise for any 2xx that is not among them, or null
     * @param errors what the document has for statuses that are exceptions
     * @param failures how to see that a success is a failure
     */
    Outcomes(
            List<Documented<ResponseDecoder<? extends T>>> successes,
            @Nullable ResponseDecoder<? extends T> otherwise,
            List<Documented<Function<JsonNode, ?>>> errors,
            List<Documented<HiddenFailure>> failures) {
        this.successes = List.copyOf(successes);
        this.otherwise = otherwise;
        this.errors = List.copyOf(errors);
        this.failures = List.copyOf(failures);
    }

    /** Whether the status gives a value: any 2xx, and whatever else is documented to. */
    boolean isSuccess(int status) {
        if (status / 100 == 2) {
            return true;
        }
        for (Documented<ResponseDecoder<? extends T>> success : successes) {
            if (success.fit(status) >= Documented.RANGE) {
                return true;
            }
        }
        return false;
    }

    boolean isStreamed() {
        for (Documented<ResponseDecoder<? extends T>> success : successes) {
            if (success.reader().isStreamed()) {
                return true;
            }
        }
        return false;
    }

    /** What reads the body of a success, or null where nothing that is documented can. */
    @Nullable
    ResponseDecoder<? extends T> decoder(int status, @Nullable String contentType) {
        return ResponseDecoder.choose(
                successes.isEmpty() && otherwise != null ? List.of(otherwise) : candidates(status), contentType);
    }

    private List<ResponseDecoder<? extends T>> candidates(int status) {
        int best = 0;
        for (Documented<ResponseDecoder<? extends T>> success : successes) {
            best = Math.max(best, success.fit(status));
        }
        List<ResponseDecoder<? extends T>> documented = new ArrayList<>();
        for (Documented<ResponseDecoder<? extends T>> success : successes) {
            if (best > 0 && success.fit(status) == best) {
                documented.add(success.reader());
            }
        }
        if (!documented.isEmpty()) {
            return documented;
        }
        return otherwise == null ? ofOtherSuccesses() : List.of(otherwise);
    }

    /** A status that is a success and not documented most likely has the content of one that is. */
    private List<ResponseDecoder<? extends T>> ofOtherSuccesses() {
        List<ResponseDecoder<? extends T>> all = new ArrayList<>();
        List<ResponseDecoder<? extends T>> withContent = new ArrayList<>();
        for (Documented<ResponseDecoder<? extends T>> success : successes) {
            if (success.mayBeSuccess()) {
                all.add(success.reader());
                if (success.reader().mediaType() != null) {
                    withContent.add(success.reader());
                }
            }
        }
        return withContent.isEmpty() ? all : withContent;
    }

    /** The media types of all successes, as they are documented. */
    String accept() {
        Set<String> documented = new LinkedHashSet<>();
        for (Documented<ResponseDecoder<? extends T>> success : successes) {
            String mediaType = success.reader().mediaType();
            if (mediaType != null) {
                documented.add(mediaType);
            }
        }
        return documented.isEmpty() ? JSON : String.join(", ", documented);
    }

    /** How to see that a success of this status is a failure; null where nothing is said of it. */
    @Nullable
    HiddenFailure failure(int status) {
        return best(failures, status);
    }

    private static <R> @Nullable R best(List<Documented<R>> documented, int status) {
        R best = null;
        int most = 0;
        for (Documented<R> each : documented) {
            int fit = each.fit(status);
            if (fit > most) {
                most = fit;
                best = each.reader();
            }
        }
        return best;
    }

    /** The body of an exception as its documented type; null where there is none, or the body is another. */
    @Nullable
    Object error(int status, @Nullable JsonNode body) {
        Function<JsonNode, ?> best = best(errors, status);
        if (best == null || body == null) {
            return null;
        }
        try {
            return best.apply(body);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
