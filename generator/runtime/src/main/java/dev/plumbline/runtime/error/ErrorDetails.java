package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * What an error body says. Every part is null where the body does not have it.
 *
 * @param message the sentence for people; where the body is no JSON object, the beginning of its text
 * @param type the kind of error
 * @param code the error's code, a number as text
 * @param param the request's field that is to blame
 */
public record ErrorDetails(
        @Nullable String message,
        @Nullable String type,
        @Nullable String code,
        @Nullable String param) {

    /** Of a body that says nothing. */
    public static ErrorDetails none() {
        return new ErrorDetails(null, null, null, null);
    }
}
