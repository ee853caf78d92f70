package dev.plumbline.core.openapi;

import dev.plumbline.core.resolve.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Swagger's objects say where they stand: in an extension that the {@link ViewTree} gives each of them. */
final class SwaggerLocations {

    /** The extension. */
    static final String AT = "x-plumbline-at";

    private SwaggerLocations() {}

    /** The location of the object with these extensions. */
    static Location of(@Nullable Map<String, Object> extensions) {
        Object at = extensions == null ? null : extensions.get(AT);
        if (!(at instanceof String text)) {
            throw new IllegalArgumentException("the object is not of the view: it has no " + AT);
        }
        return read(text);
    }

    /** The location that a text names ({@code document#pointer}), as one stands for the value of an example. */
    static Location read(String text) {
        int pointer = text.indexOf("#/");
        // The root has no pointer; that a text ends in # means nothing else, since a key may.
        int hash = pointer < 0 ? text.length() - 1 : pointer;
        return new Location(text.substring(0, hash), text.substring(hash + 1));
    }
}
