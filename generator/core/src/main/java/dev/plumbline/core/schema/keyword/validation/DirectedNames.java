package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.KeywordSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Which properties of an object travel one way only: as its schema says, or the schemas that it takes in, or those that
 * are taken in beside it.
 */
final class DirectedNames {

    /** Schemas are followed as far as anybody writes them: one that takes in more costs no more. */
    private static final int MOST = 256;

    private final KeywordSource source;
    private final Set<String> readOnly = new HashSet<>();
    private final Set<String> writeOnly = new HashSet<>();

    private DirectedNames(KeywordSource source) {
        this.source = source;
    }

    /** Those of the names that the schema of a keyword, or one beside it, tells the way of. */
    static DirectedNames of(KeywordSource source, Collection<String> names) {
        DirectedNames found = new DirectedNames(source);
        for (Location schema : found.takenIn(found.outermost())) {
            JsonNode properties = source.node(schema).path("properties");
            for (String name : names) {
                if (properties.has(name)) {
                    found.property(schema.child("properties").child(name), name);
                }
            }
        }
        return found;
    }

    boolean isReadOnly(String name) {
        return readOnly.contains(name);
    }

    boolean isWriteOnly(String name) {
        return writeOnly.contains(name);
    }

    private void property(Location at, String name) {
        for (Location schema : takenIn(at)) {
            JsonNode raw = source.node(schema);
            if (raw.path("readOnly").asBoolean(false)) {
                readOnly.add(name);
            }
            if (raw.path("writeOnly").asBoolean(false)) {
                writeOnly.add(name);
            }
        }
    }

    /** The schema that the keyword's is taken into, and all beside it: {@code allOf} in {@code allOf}. */
    private Location outermost() {
        Location schema = source.at().parent();
        while (isPart(schema)) {
            schema = schema.parent().parent();
        }
        return schema;
    }

    private static boolean isPart(Location schema) {
        return !schema.pointer().isEmpty()
                && !schema.parent().pointer().isEmpty()
                && schema.parent().lastName().equals("allOf");
    }

    private Set<Location> takenIn(Location first) {
        Set<Location> found = new LinkedHashSet<>();
        Deque<Location> waiting = new ArrayDeque<>();
        waiting.add(first);
        while (!waiting.isEmpty() && found.size() < MOST) {
            Location next = waiting.remove();
            if (found.add(next)) {
                JsonNode raw = source.node(next);
                JsonNode ref = raw.path("$ref");
                if (ref.isString()) {
                    source.find(next, ref.stringValue()).ifPresent(waiting::add);
                }
                JsonNode parts = raw.path("allOf");
                for (int i = 0; parts.isArray() && i < Math.min(parts.size(), MOST); i++) {
                    waiting.add(next.child("allOf").child(i));
                }
            }
        }
        return found;
    }
}
