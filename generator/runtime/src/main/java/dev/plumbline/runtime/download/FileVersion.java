package dev.plumbline.runtime.download;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server says a file is, so that the rest of it can be asked for. */
final class FileVersion {

    /** A file of which nothing is known. */
    static final FileVersion UNKNOWN = new FileVersion(null, -1);

    /** A strong entity tag; a weak one does not promise the same bytes. */
    private static final Pattern STRONG = Pattern.compile("\"[!#-~]{0,200}\"");

    /** A file that was changed within this time before the response may have been changed twice at the same date. */
    private static final Duration SETTLED = Duration.ofSeconds(60);

    /** What {@code If-Range} may say of it, or null where nothing is sure enough. */
    final @Nullable String validator;

    /** How many bytes it has, or -1 where the server does not say. */
    final long total;

    private FileVersion(@Nullable String validator, long total) {
        this.validator = validator;
        this.total = total;
    }

    /** The version of a whole file that follows these headers. */
    static FileVersion of(HttpHeaders headers, long total) {
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

    private static @Nullable Instant date(String text) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What {@link #note} wrote, or an unknown version where that is of another address or cannot be read. */
    static FileVersion noted(Path file, String address) throws IOException {
        if (!Files.exists(file)) {
            return UNKNOWN;
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        boolean fits = lines.size() == 3
                && lines.get(0).equals(address)
                && lines.get(2).matches("-|\\d{1,18}");
        if (!fits) {
            return UNKNOWN;
        }
        return new FileVersion(lines.get(1), lines.get(2).equals("-") ? -1 : Long.parseLong(lines.get(2)));
    }

    /** Writes to a small file that the part beside it is one of this version, from this address. */
    void note(Path file, String address) throws IOException {
        if (validator == null) {
            Files.deleteIfExists(file);
            return;
        }
        String text = address + "\n" + validator + "\n" + (total < 0 ? "-" : total) + "\n";
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Whether the rest of the file can be asked for. */
    boolean isKnown() {
        return validator != null;
    }

    /** Whether a part of a file of so many bytes is of this version, as far as the headers say. */
    boolean isThatOf(HttpHeaders headers, long length) {
        boolean sameTotal = length < 0 || total < 0 || length == total;
        String tag = headers.firstValue("etag").orElse("");
        boolean tagged = validator != null && STRONG.matcher(validator).matches();
        return sameTotal && (!tagged || tag.isEmpty() || tag.equals(validator));
    }
}
