package dev.plumbline.runtime.error;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The server responded with a status that is no success, or with a success that says that the call failed. */
@SuppressWarnings("serial")
public class ApiStatusException extends CallException {

    private static final int NOT_MODIFIED = 304;

    private final FailedResponse reply;

    ApiStatusException(FailedResponse reply, boolean mayHaveBeenProcessed) {
        this(reply, saying(reply.details()), mayHaveBeenProcessed);
    }

    ApiStatusException(FailedResponse reply, String problem, boolean mayHaveBeenProcessed) {
        super(
                reply.attempt(),
                "responded with HTTP " + reply.sentStatus() + meaning(reply) + pause(reply) + problem,
                mayHaveBeenProcessed,
                null);
        this.reply = reply;
    }

    /** With advice of its own. */
    ApiStatusException(FailedResponse reply, String problem, boolean mayHaveBeenProcessed, String advice) {
        super(
                reply.attempt(),
                "responded with HTTP " + reply.sentStatus() + meaning(reply) + pause(reply) + problem,
                mayHaveBeenProcessed,
                advice,
                null);
        this.reply = reply;
    }

    /** The class for the response's status. */
    public static ApiStatusException of(FailedResponse reply) {
        int status = reply.status();
        return switch (status / 100) {
            case 3 -> status == NOT_MODIFIED ? new NotModifiedException(reply) : new RedirectException(reply);
            case 4 -> ClientErrorException.refused(reply);
            case 5 -> new ServerErrorException(reply);
            default -> new ApiStatusException(reply, true);
        };
    }

    /** The HTTP status; of a success that says that the call failed, the one that the document has for this. */
    public int status() {
        return reply.status();
    }

    /** The HTTP status that was sent. */
    public int sentStatus() {
        return reply.sentStatus();
    }

    /** The response's headers. */
    public HttpHeaders headers() {
        return reply.headers();
    }

    /** The response's body as it was sent. */
    public byte[] body() {
        return reply.body().clone();
    }

    /** The response's body read as UTF-8, as it was sent. */
    public String bodyText() {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    /** What the body says. */
    public ErrorDetails details() {
        return reply.details();
    }

    /** The body as the type that the document has for this status; empty where it has none, or the body is another. */
    public Optional<Object> error() {
        return Optional.ofNullable(reply.error());
    }

    /** The body as this type, where that is what the document has for this status. */
    public <E> Optional<E> error(Class<E> type) {
        return type.isInstance(reply.error()) ? Optional.of(type.cast(reply.error())) : Optional.empty();
    }

    /** What the body says where it is a problem of RFC 9457; no text in it holds a secret. */
    public Optional<ProblemDetails> problem() {
        return Optional.ofNullable(reply.problem());
    }

    /** The body's JSON, or null where it is none; the documented error's {@code fromJson} reads it. */
    public @Nullable JsonNode json() {
        return reply.json();
    }

    /** The pause that the server asks for before the next request, or null where it asks for none. */
    public @Nullable Duration retryAfter() {
        return reply.retryAfter();
    }

    @Override
    public @Nullable String requestId() {
        return reply.requestId();
    }

    private static String meaning(FailedResponse reply) {
        return reply.status() == reply.sentStatus() ? "" : ", which amounts to " + reply.status();
    }

    private static String pause(FailedResponse reply) {
        Duration pause = reply.retryAfter();
        return pause == null ? "" : " (asks for a pause of " + pause.toMillis() + " ms)";
    }

    private static String saying(ErrorDetails details) {
        String code = details.code() == null ? "" : " [" + details.code() + "]";
        return code + (details.message() == null ? "" : ": " + details.message());
    }
}
