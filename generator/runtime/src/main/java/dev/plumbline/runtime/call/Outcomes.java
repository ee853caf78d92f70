package dev.plumbline.runtime.call;

import dev.plumbline.runtime.codec.ResponseDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an operation's responses are read as, by their status and media type.
 *
 * @param successes what the document has for statuses that give a value
 * @param otherwise for any 2xx that is not among them, or null
 * @param errors what the document has for statuses that are exceptions
 */
record Outcomes<T extends @Nullable Object>(
        List<Success<T>> successes, @Nullable ResponseDecoder<? extends T> otherwise, List<Refused> errors) {

    private static final String JSON = "application/json";

    /** What a status gives that is a success. */
    record Success<T extends @Nullable Object>(StatusRange range, ResponseDecoder<? extends T> decoder) {}

    /** How the body of a status is read that is an exception. */
    record Refused(StatusRange range, Function<JsonNode, ?> reader) {}

    Outcomes {
        successes = List.copyOf(successes);
        errors = List.copyOf(errors);
    }

    /** Whether the status gives a value: any 2xx, and whatever else is documented to. */
    boolean isSuccess(int status) {
        return status / 100 == 2
                || successes.stream().anyMatch(success -> success.range().fit(status) >= StatusRange.RANGE);
    }

    boolean isStreamed() {
        return successes.stream().anyMatch(success -> success.decoder().isStreamed());
    }

    /** What reads the body of a success, or null where nothing that is documented can. */
    @Nullable
    ResponseDecoder<? extends T> decoder(int status, @Nullable String contentType) {
        return ResponseDecoder.choose(
                successes.isEmpty() && otherwise != null ? List.of(otherwise) : candidates(status), contentType);
    }

    private List<ResponseDecoder<? extends T>> candidates(int status) {
        int best = 0;
        for (Success<T> success : successes) {
            best = Math.max(best, success.range().fit(status));
        }
        List<ResponseDecoder<? extends T>> documented = new ArrayList<>();
        for (Success<T> success : successes) {
            if (best > 0 && success.range().fit(status) == best) {
                documented.add(success.decoder());
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
        for (Success<T> success : successes) {
            if (success.range().mayBeSuccess()) {
                all.add(success.decoder());
                if (success.decoder().mediaType() != null) {
                    withContent.add(success.decoder());
                }
            }
        }
        return withContent.isEmpty() ? all : withContent;
    }

    /** The media types of all successes, as they are documented. */
    String accept() {
        String documented = successes.stream()
                .map(success -> success.decoder().mediaType())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return documented.isEmpty() ? JSON : documented;
    }

    /** The body of an exception as its documented type; null where there is none, or the body is another. */
    @Nullable
    Object error(int status, @Nullable JsonNode body) {
        Refused best = null;
        int most = 0;
        for (Refused error : errors) {
            int fit = error.range().fit(status);
            if (fit > most) {
                most = fit;
                best = error;
            }
        }
        if (best == null || body == null) {
            return null;
        }
        try {
            return best.reader().apply(body);
        } catch (RuntimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "Outcomes" + successes.stream().map(Success::range).toList();
    }
}
