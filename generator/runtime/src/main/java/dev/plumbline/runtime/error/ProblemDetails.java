package dev.plumbline.runtime.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an error body says that is a problem of RFC 9457. Every part is null where the body does not have it, or has it of
 * another type.
 *
 * @param type a URI that names the kind of problem; {@code about:blank} is what the RFC takes for none
 * @param title the kind of problem, for people
 * @param status the HTTP status as the body repeats it
 * @param detail what happened this time, for people
 * @param instance a URI that names this very occurrence
 * @param extensions all other members, as the server sent them
 */
public record ProblemDetails(
        @Nullable String type,
        @Nullable String title,
        @Nullable Integer status,
        @Nullable String detail,
        @Nullable String instance,
        Map<String, JsonNode> extensions) {

    /** Of the members; the extensions are copied. */
    public ProblemDetails {
        extensions = Map.copyOf(extensions);
    }

    /** The RFC's members, and the names of the others: their values may be secrets. */
    @Override
    public String toString() {
        return "ProblemDetails[type=" + type + ", title=" + title + ", status=" + status + ", detail=" + detail
                + ", instance=" + instance + ", extensions=" + extensions.keySet() + "]";
    }
}
