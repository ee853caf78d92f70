package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.Map;

/**
 * The Callback Object.
 *
 * @param at where it stands. A reference to a callback is not followed, since an operation in it may have the same
 *     callback: it is empty, and stands where the reference leads to
 * @param expressions what is sent to the URL that a runtime expression names
 */
public record CallbackObject(Location at, Map<String, PathItemObject> expressions) {

    public CallbackObject {
        expressions = Immutable.of(expressions);
    }
}
