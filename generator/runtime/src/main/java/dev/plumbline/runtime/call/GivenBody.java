package dev.plumbline.runtime.call;

import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.codec.EncodedBody;
import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The body of one call, and how it is written.
 *
 * @param encoder what writes it
 * @param value what is written: the caller's with the properties of the call's options; null for none
 * @param mediaType what the caller asked for; null for the document's
 */
record GivenBody(
        BodyEncoder encoder,
        @Nullable Object value,
        @Nullable String mediaType) {

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
        return encoders.stream()
                .filter(encoder -> encoder.fit(asked) > 0)
                .max(Comparator.comparingInt(encoder -> encoder.fit(asked)))
                .orElseThrow(() -> new InvalidArgumentException("body", unknown(encoders, asked)));
    }

    private static String unknown(List<BodyEncoder> encoders, String asked) {
        String known = encoders.stream().map(encoder -> "`" + encoder + "`").collect(Collectors.joining(", "));
        return "cannot be sent as `" + asked.replaceAll("[^ -~]", "?") + "`: the operation takes " + known;
    }

    /** As it is sent; null for none. */
    @Nullable
    EncodedBody encoded() {
        return value == null ? null : encoder.encode(value, mediaType);
    }

    /** The media type alone; the value may be a secret. */
    @Override
    public String toString() {
        return encoder.toString();
    }
}
