package dev.plumbline.runtime.download;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server says a file is, so that the rest of it can be asked for. */
final class FileVersion {
    private final @Nullable String validator;
    private final OptionalLong total;

    /**
     * Of its parts.
     *
     * @param validator what {@code If-Range} may say of it, or null where nothing is sure enough
     * @param total how many bytes it has, where the server says
     */
    FileVersion(@Nullable String validator, OptionalLong total) {
        this.validator = validator;
        this.total = total;
    }

    @Nullable
    String validator() {
        return validator;
    }

    OptionalLong total() {
        return total;
    }

    /** A strong entity tag; a weak one does not promise the same bytes. */
    private static final Pattern STRONG = Pattern.compile("\"[!#-~]{0,200}\"");

    /** A file that was changed within this time before the response may have been changed twice at the same date. */
    private static final Duration SETTLED = Duration.ofSeconds(60);

    static FileVersion unknown() {
        return new FileVersion(null, OptionalLong.empty());
    }

    /** The version of a whole file that follows these headers. */
    static FileVersion of(HttpHeaders headers, OptionalLong total) {
        String tag = headers.firstValue("etag").orElse("");
        if (STRONG.matcher(tag).matches()) {
            return new FileVersion(tag, total);
        }
        String modified = headers.firstValue("last-modified").orElse("");
        Instant changed = date(modified);
        Instant sent = date(headers.firstValue("date").orElse(""));
        boolean sure = changed != null && sent != null && !changed.plus(SETTLED).isAfter(sent);
        return new FileVersion(sure ? modified : null, total);
    }

    /** Whether the rest of the file can be asked for. */
    boolean isKnown() {
        return validator != null;
    }

    /** Whether a part with these headers is of this version, as far as the headers say. */
    boolean isThatOf(HttpHeaders headers, ContentRange range) {
        boolean sameTotal =
                range.total().isEmpty() || total.isEmpty() || range.total().equals(total);
        String tag = headers.firstValue("etag").orElse("");
        boolean tagged = validator != null && STRONG.matcher(validator).matches();
        return sameTotal && (!tagged || tag.isEmpty() || tag.equals(validator));
    }

    private static @Nullable Instant date(String text) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
