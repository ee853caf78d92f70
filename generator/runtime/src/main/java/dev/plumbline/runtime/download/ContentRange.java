package dev.plumbline.runtime.download;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code Content-Range} of a 206: RFC 9110, section 14.4. */
final class ContentRange {
    private final long first;
    private final long last;
    private final OptionalLong total;

    /**
     * Of its parts.
     *
     * @param first the place of the first byte that follows
     * @param last the place of the last
     * @param total how many bytes the file has, where the server says
     */
    ContentRange(long first, long last, OptionalLong total) {
        this.first = first;
        this.last = last;
        this.total = total;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    OptionalLong total() {
        return total;
    }

    private static final Pattern BYTES = Pattern.compile("bytes +(\\d{1,18})-(\\d{1,18})/(?:(\\d{1,18})|\\*)");

    /** What the header says, or null where it says nothing that can be. */
    static @Nullable ContentRange of(String header) {
        Matcher range = BYTES.matcher(header.strip());
        if (!range.matches()) {
            return null;
        }
        long first = Long.parseLong(range.group(1));
        long last = Long.parseLong(range.group(2));
        OptionalLong total =
                range.group(3) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(range.group(3)));
        return first > last || last >= total.orElse(Long.MAX_VALUE) ? null : new ContentRange(first, last, total);
    }

    /** How many bytes follow. */
    long length() {
        return last - first + 1;
    }
}
