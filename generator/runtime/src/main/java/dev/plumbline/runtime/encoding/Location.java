package dev.plumbline.runtime.encoding;

import java.net.URI;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Where a response points to. */
public final class Location {

    private Location() {}

    /** The {@code Location} header as it was sent, perhaps relative; null where there is none that is an address. */
    public static @Nullable URI of(HttpHeaders headers) {
        try {
            return headers.firstValue("location").map(URI::create).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
