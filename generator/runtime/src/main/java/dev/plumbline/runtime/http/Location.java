package dev.plumbline.runtime.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Where a response points to. */
public final class Location {

    private Location() {}

    /** The {@code Location} header as it was sent, perhaps relative; null where there is none that is an address. */
    public static @Nullable URI of(HttpHeaders headers) {
        try {
            String location = headers.firstValue("location").orElse(null);
            return location == null ? null : URI.create(location);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
