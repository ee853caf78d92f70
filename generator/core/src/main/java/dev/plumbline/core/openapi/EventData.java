package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.EventObject;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Finds what the data of server-sent events is. The {@code itemSchema} of OpenAPI 3.2 describes the event, with {@code
 * data} as one of its properties. Before, some documents described the event in {@code schema}, and most its data; the
 * first kind has {@code event} beside {@code data}.
 */
final class EventData {

    private final Index index;
    private final Set<Location> open = new HashSet<>();
    private final Set<Location> json = new LinkedHashSet<>();

    private EventData(Index index) {
        this.index = index;
    }

    static EventObject of(@Nullable Location schema, @Nullable Location itemSchema, Index index) {
        Location at = itemSchema == null ? schema : itemSchema;
        if (at == null) {
            return EventObject.NONE;
        }
        EventData data = new EventData(index);
        Found found = data.find(at);
        boolean described = found.data() && (itemSchema != null || found.event());
        return described
                ? new EventObject(true, List.copyOf(data.json), found.text() || data.json.isEmpty())
                : EventObject.NONE;
    }

    /** What a schema says: whether it has the properties, and whether there is text beside JSON. */
    private record Found(boolean event, boolean data, boolean json, boolean text) {

        static final Found NOTHING = new Found(false, false, false, false);

        Found and(Found other) {
            return new Found(event || other.event, data || other.data, json || other.json, text || other.text);
        }
    }

    private Found find(Location at) {
        JsonNode raw = index.has(at) ? index.node(at) : MissingNode.getInstance();
        if (!raw.isObject() || !open.add(at)) {
            return Found.NOTHING;
        }
        JsonNode properties = raw.path("properties");
        Found found = new Found(properties.has("event"), false, false, false);
        if (properties.has("data")) {
            found = found.and(data(at.child("properties").child("data")));
        }
        if (raw.path("$ref").isString()) {
            Location target = index.resolve(at, raw.path("$ref").stringValue()).orElse(at);
            found = found.and(find(target));
        }
        for (int i = 0; i < raw.path("allOf").size(); i++) {
            found = found.and(find(at.child("allOf").child(i)));
        }
        found = found.and(branches(at, "oneOf")).and(branches(at, "anyOf"));
        open.remove(at);
        return found;
    }

    /** Text in one branch counts where another has JSON; what every branch has, the schema has. */
    private Found branches(Location at, String keyword) {
        int count = index.node(at).path(keyword).size();
        int events = 0;
        int datas = 0;
        boolean some = false;
        boolean text = false;
        for (int i = 0; i < count; i++) {
            Found branch = find(at.child(keyword).child(i));
            events += branch.event() ? 1 : 0;
            datas += branch.data() ? 1 : 0;
            some |= branch.json();
            text |= branch.text() || branch.data() && !branch.json();
        }
        return new Found(count > 0 && events == count, count > 0 && datas == count, some, some && text);
    }

    private Found data(Location at) {
        JsonNode raw = index.node(at);
        if (raw.has("const") || raw.path("enum").size() == 1) {
            // A mark such as [DONE], which says no more than that it is there.
            return new Found(false, true, true, false);
        }
        if (raw.has("contentSchema")) {
            json.add(at.child("contentSchema"));
            return new Found(false, true, true, false);
        }
        Location end = at;
        for (int i = 0; i < 20 && index.node(end).path("$ref").isString(); i++) {
            end = index.resolve(end, index.node(end).path("$ref").stringValue()).orElse(end);
        }
        JsonNode target = index.node(end);
        boolean isText = !target.isObject()
                || target.isEmpty()
                || target.path("type").asString("").equals("string");
        if (!isText) {
            json.add(at);
        }
        return new Found(false, true, !isText, false);
    }
}
