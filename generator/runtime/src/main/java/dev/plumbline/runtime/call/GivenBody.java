package dev.plumbline.runtime.call;

import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.codec.EncodedBody;
import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of one call, and how it is written. */
final class GivenBody {
    private final BodyEncoder encoder;
    private final @Nullable Object value;
    private final @Nullable String mediaType;

    /**
     * Of its parts.
     *
     * @param encoder what writes it
     * @param value what is written: the caller's with the properties of the call's options; null for none
     * @param mediaType what the caller asked for; null for the document's
     */
    GivenBody(BodyEncoder encoder, @Nullable Object value, @Nullable String mediaType) {
        this.encoder = encoder;
        this.value = value;
        this.mediaType = mediaType;
    }

    BodyEncoder encoder() {
        return encoder;
    }

    @Nullable
    Object value() {
        return value;
    }

    @Nullable
    String mediaType() {
        return mediaType;
    }

    /**
     * Of an operation and a call of it.
     *
     * @throws InvalidArgumentException if the operation takes no such body, or wants one where there is none
     */
    static GivenBody of(Operation<?> operation, Arguments arguments, CallOptions options) {
        BodyEncoder encoder = encoder(operation.bodies(), arguments.mediaType());
        Object given = arguments.body();
        Object value = options.bodyProperties().isEmpty() ? given : encoder.with(given, options.bodyProperties());
        if (value == null && operation.isBodyRequired()) {
            throw new InvalidArgumentException("body", "is missing: the operation needs one");
        }
        return new GivenBody(encoder, value, arguments.mediaType());
    }

    private static BodyEncoder encoder(List<BodyEncoder> encoders, @Nullable String asked) {
        if (asked == null) {
            return encoders.get(0);
        }
        BodyEncoder best = null;
        int most = 0;
        List<String> known = new ArrayList<>();
        for (BodyEncoder encoder : encoders) {
            int fit = encoder.fit(asked);
            if (fit > most) {
                most = fit;
                best = encoder;
            }
            known.add("`" + encoder + "`");
        }
        if (best == null) {
            throw new InvalidArgumentException(
                    "body",
                    "cannot be sent as `" + asked.replaceAll("[^ -~]", "?") + "`: the operation takes "
                            + String.join(", ", known));
        }
        return best;
    }

    /** As it is sent; null for none. */
    @Nullable
    EncodedBody encoded() {
        return value == null ? null : encoder.encode(value, mediaType);
    }
}
