package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import org.jspecify.annotations.Nullable;

/**
 * The Info Object; {@code description} is Markdown.
 *
 * @param title {@link #UNTITLED} where it is missing
 * @param version of the API; empty where it is missing
 */
public record InfoObject(
        Location at,
        String title,
        String version,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String termsOfService,
        @Nullable Contact contact,
        @Nullable License license) {

    /** What an API without a title is called. */
    public static final String UNTITLED = "API";

    /** One of which nothing is said. */
    public static InfoObject empty(Location at) {
        return new InfoObject(at, UNTITLED, "", null, null, null, null, null);
    }

    /** The Contact Object. */
    public record Contact(
            Location at,
            @Nullable String name,
            @Nullable String url,
            @Nullable String email) {}

    /** The License Object; {@code identifier} is an SPDX expression. */
    public record License(
            Location at,
            @Nullable String name,
            @Nullable String identifier,
            @Nullable String url) {}
}
