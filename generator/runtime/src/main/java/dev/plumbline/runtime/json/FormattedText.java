package dev.plumbline.runtime.json;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values that JSON has no type for, as texts that every server reads. */
public final class FormattedText {

    private static final int UUID_LENGTH = 36;

    private FormattedText() {}

    /** The text of a date and time, a date, a UUID, a URI, or of bytes, which are written in Base64; null of other values. */
    public static @Nullable String of(Object value) {
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof LocalDate || value instanceof UUID || value instanceof URI ? value.toString() : null;
    }

    /** Java takes shorter ones, too. */
    static UUID uuid(String text) {
        if (text.length() == UUID_LENGTH) {
            return UUID.fromString(text);
        }
        throw new IllegalArgumentException("no UUID");
    }
}
