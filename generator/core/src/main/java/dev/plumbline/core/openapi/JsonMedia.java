package dev.plumbline.core.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which media type of a body is taken: {@code application/json}, else the first that is JSON by its suffix. */
public final class JsonMedia {

    private JsonMedia() {}

    public static Optional<Map.Entry<String, MediaType>> of(@Nullable Content content) {
        return content == null
                ? Optional.empty()
                : content.entrySet().stream()
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
