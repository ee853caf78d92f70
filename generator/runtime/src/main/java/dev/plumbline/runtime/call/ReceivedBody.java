package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.codec.ResponseBody;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.CallTimeoutException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.log.ServerText;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.Validator;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** The body of a successful response; says what is wrong with it where it cannot be read. */
final class ReceivedBody implements ResponseBody {

    /** What a body came of. */
    static final class Origin {
        final Attempt attempt;
        final String address;
        final Duration idle;
        final boolean validates;

        /**
         * Of its parts.
         *
         * @param attempt the request, whose outcome is known by now
         * @param address that was asked
         * @param idle how long a stream may be silent
         * @param validates whether what contradicts the document is an exception
         */
        Origin(Attempt attempt, String address, Duration idle, boolean validates) {
            this.attempt = attempt;
            this.address = address;
            this.idle = idle;
            this.validates = validates;
        }
    }

    private final ResponseReader responses;
    private final Origin origin;
    private final HttpReply reply;
    private final Flow.@Nullable Publisher<List<ByteBuffer>> stream;
    private final @Nullable String requestId;
    private final Secrets secrets;
    private volatile @Nullable JsonNode tree;

    ReceivedBody(
            ResponseReader responses,
            Origin origin,
            HttpReply reply,
            Flow.@Nullable Publisher<List<ByteBuffer>> stream,
            @Nullable String requestId) {
        this.responses = responses;
        this.origin = origin;
        this.reply = reply;
        this.stream = stream;
        this.requestId = requestId;
        this.secrets = responses.secrets();
    }

    HttpReply reply() {
        return reply;
    }

    @Nullable
    String requestId() {
        return requestId;
    }

    boolean isStream() {
        return stream != null;
    }

    @Override
    public int status() {
        return reply.status();
    }

    @Override
    public HttpHeaders headers() {
        return reply.headers();
    }

    @Override
    public byte[] bytes() {
        return reply.body();
    }

    @Override
    public Flow.Publisher<List<ByteBuffer>> stream() {
        return stream == null ? StreamedReply.of(reply).body() : stream;
    }

    @Override
    public long maxBytes() {
        return responses.config().maxResponseBytes();
    }

    @Override
    public JsonNode json() {
        JsonNode known = tree;
        if (known == null) {
            known = read();
            tree = known;
        }
        return known;
    }

    private JsonNode read() {
        if (isStream()) {
            throw new IllegalStateException("The body is a stream: value() has it");
        }
        if (reply.body().length == 0) {
            throw unreadable("without a body", null);
        }
        try {
            return responses.json().read(reply.body());
        } catch (JacksonException e) {
            // Its own text may repeat the body at any length, so it is not kept as the cause.
            throw unreadable("with " + kind() + " that is not JSON" + place(e) + ": " + excerpt(), null);
        }
    }

    @Override
    public JsonNode parse(String text) {
        return responses.json().read(text);
    }

    @Override
    public UnreadableResponseException unexpected(RuntimeException failure) {
        String problem = ServerText.of(secrets, String.valueOf(failure.getMessage()));
        return unreadable("with JSON that is not what is documented: " + problem, secrets.harmless(failure));
    }

    UnreadableResponseException uncheckable(RuntimeException failure) {
        return unreadable(
                "with JSON that could not be checked: " + failure.getMessage() + "; bodyText() has it", failure);
    }

    /** No decoder can be chosen. */
    UnreadableResponseException undocumented() {
        return unreadable("with " + kind() + ", which is not documented: " + excerpt(), null);
    }

    @Override
    public CallException unreadable(String problem, String text, @Nullable Throwable cause) {
        Throwable harmless = secrets.harmless(cause);
        String why = cause == null ? "" : " (" + ServerText.of(secrets, String.valueOf(cause.getMessage())) + ")";
        return new UnreadableResponseException(
                origin.attempt,
                "responded with HTTP " + reply.status() + " " + problem + why + ": "
                        + ServerText.of(secrets, start(text)),
                reply.status(),
                text.getBytes(StandardCharsets.UTF_8),
                requestId,
                harmless);
    }

    private static String start(String text) {
        return text.length() <= ServerText.ENOUGH ? text : text.substring(0, ServerText.ENOUGH);
    }

    @Override
    public CallException failure(Throwable thrown) {
        if (thrown instanceof CallException known) {
            return known;
        }
        if (thrown instanceof ZipException) {
            return unreadable("with a stream that cannot be unpacked: " + thrown.getMessage(), null);
        }
        if (thrown instanceof TransportException failure && failure.failure() == Failure.TIMEOUT) {
            return CallTimeoutException.idle(origin.attempt, origin.idle, null);
        }
        if (thrown instanceof InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return new CallInterruptedException(origin.attempt, true, interruption);
        }
        return responses.failure(origin.attempt, origin.address, origin.idle, thrown);
    }

    @Override
    public @Nullable CallException violation(String place, JsonNode item, Validator validator) {
        try {
            return origin.validates
                    ? responses.violation(
                            origin.attempt,
                            new HttpReply(
                                    reply.status(),
                                    reply.headers(),
                                    item.toString().getBytes(StandardCharsets.UTF_8)),
                            requestId,
                            place,
                            item,
                            validator.validate(item))
                    : null;
        } catch (UncheckableValueException e) {
            return unreadable("with " + place + " that could not be checked", item.toString(), e);
        }
    }

    private UnreadableResponseException unreadable(String problem, @Nullable Throwable cause) {
        String text = "responded with HTTP " + reply.status() + " " + problem;
        return new UnreadableResponseException(origin.attempt, text, reply.status(), reply.body(), requestId, cause);
    }

    /** What the response says it is: a proxy's page says it is HTML. */
    private String kind() {
        String type = header("content-type", "content of no type");
        String encoding = header("content-encoding", "identity");
        return encoding.equals("identity")
                ? type
                : type + " in the encoding " + encoding + ", which was not asked for,";
    }

    private String header(String name, String otherwise) {
        return ServerText.of(secrets, reply.headers().firstValue(name).orElse(otherwise));
    }

    private static String place(JacksonException failure) {
        TokenStreamLocation place = failure.getLocation();
        return place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    private String excerpt() {
        return ServerText.of(secrets, ServerText.start(reply.body()));
    }
}
