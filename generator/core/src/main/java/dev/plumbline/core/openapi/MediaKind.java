package dev.plumbline.core.openapi;

import java.util.Locale;
import java.util.Set;

/** What a media type is, as far as its name tells. */
public enum MediaKind {
    JSON,
    /** Any, or any application's. */
    ANY,
    FORM,
    MULTIPART,
    EVENTS,
    JSON_LINES,
    XML,
    TEXT,
    BINARY;

    private static final Set<String> LINES = Set.of(
            "application/jsonl",
            "application/x-jsonl",
            "application/jsonlines",
            "application/json-lines",
            "application/x-jsonlines",
            "application/ndjson",
            "application/x-ndjson",
            "application/json-seq",
            "application/stream+json");

    /** The text media types that are not called {@code text/}. */
    private static final Set<String> TEXTS = Set.of(
            "application/yaml",
            "application/x-yaml",
            "application/sdp",
            "application/javascript",
            "application/graphql",
            "application/jwt",
            "application/sql");

    /** The kind of a media type, whatever its parameters. */
    public static MediaKind of(String mediaType) {
        String type = base(mediaType);
        if (LINES.contains(type) || type.endsWith("+json-seq")) {
            return JSON_LINES;
        }
        if (type.equals("*/*") || type.equals("application/*") || type.equals("*")) {
            return ANY;
        }
        if (type.equals("application/json") || type.equals("text/json") || type.endsWith("+json")) {
            return JSON;
        }
        if (type.equals("application/x-www-form-urlencoded")) {
            return FORM;
        }
        if (type.startsWith("multipart/")) {
            return MULTIPART;
        }
        if (type.equals("text/event-stream")) {
            return EVENTS;
        }
        if (type.equals("application/xml") || type.equals("text/xml") || type.endsWith("+xml") && !image(type)) {
            return XML;
        }
        return type.startsWith("text/") || TEXTS.contains(type) || type.endsWith("+yaml") ? TEXT : BINARY;
    }

    private static boolean image(String type) {
        return type.startsWith("image/");
    }

    /** The media type without its parameters, in small letters. */
    public static String base(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String base = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return base.toLowerCase(Locale.ROOT).strip();
    }
}
