package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;

/**
 * What the schemas of a media type say of a server-sent event (OpenAPI 3.2.0, 4.14.4).
 *
 * @param described whether a schema describes the event with its fields, and not the data of one
 * @param json where the schemas of data that is JSON stand, each once
 * @param text whether the data of some events is text
 */
public record EventObject(boolean described, List<Location> json, boolean text) {

    public static final EventObject NONE = new EventObject(false, List.of(), false);

    public EventObject {
        json = List.copyOf(json);
    }
}
