package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.MediaTypeObject;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which media type of a body is taken: {@code application/json}, else the first that is JSON by its suffix. */
public final class JsonMedia {

    private JsonMedia() {}

    /** The media type and what the document says of it; empty where none is JSON. */
    public static Optional<Map.Entry<String, MediaTypeObject>> of(Map<String, MediaTypeObject> content) {
        return content.entrySet().stream()
                .filter(entry -> rank(entry.getKey()) < 2)
                .min(Comparator.comparingInt(entry -> rank(entry.getKey())));
    }

    private static int rank(String mediaType) {
        String type =
                mediaType.toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "").strip();
        if (type.equals("application/json")) {
            return 0;
        }
        return type.endsWith("+json") ? 1 : 2;
    }
}
