package dev.plumbline.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object in a fixture file. What is in it and was never asked for is a mistake: a fixture must not be half understood. */
final class FixtureObject {

    private final JsonNode json;
    private final String place;
    private final Set<String> asked = new HashSet<>();

    FixtureObject(JsonNode json, String place) {
        this.json = json;
        this.place = place;
        if (!json.isObject()) {
            throw wrong("must be an object");
        }
    }

    @Nullable
    JsonNode get(String name) {
        asked.add(name);
        return json.get(name);
    }

    @Nullable
    String text(String name) {
        JsonNode value = get(name);
        if (value != null && !value.isString()) {
            throw wrong("`" + name + "` must be text");
        }
        return value == null ? null : value.asString();
    }

    boolean is(String name) {
        JsonNode value = get(name);
        return value != null && value.asBoolean(false);
    }

    @Nullable
    FixtureObject object(String name) {
        JsonNode value = get(name);
        return value == null ? null : new FixtureObject(value, place + "/" + name);
    }

    FixtureObject needed(String name) {
        FixtureObject value = object(name);
        if (value == null) {
            throw wrong("`" + name + "` is missing");
        }
        return value;
    }

    Set<String> names() {
        return new TreeSet<>(json.propertyNames());
    }

    FixtureObject ignoring(String... names) {
        asked.addAll(Set.of(names));
        return this;
    }

    /** Ends the reading. */
    void end() {
        Set<String> rest = names();
        rest.removeAll(asked);
        if (!rest.isEmpty()) {
            throw wrong("this provider does not understand " + rest);
        }
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(place + ": " + what);
    }
}
