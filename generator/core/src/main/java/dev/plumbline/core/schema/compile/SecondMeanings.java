package dev.plumbline.core.schema.compile;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.validation.Required;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which schemas mean something else where they are received: those that require what travels one way only, and all that
 * have one of them in them or refer to one.
 */
final class SecondMeanings {

    /** Of no schemas. */
    static final SecondMeanings NONE = new SecondMeanings(new SchemaSet(new TreeMap<>(), new TreeMap<>()), Set.of());

    private final SchemaSet sent;
    private final Set<Location> different;

    private SecondMeanings(SchemaSet sent, Set<Location> different) {
        this.sent = sent;
        this.different = different;
    }

    static SecondMeanings of(SchemaSet sent) {
        Deque<Location> waiting = new ArrayDeque<>();
        for (Schema schema : sent.schemas().values()) {
            if (schema.keyword(Required.class).filter(Required::isDirected).isPresent()) {
                waiting.add(schema.at());
            }
        }
        if (waiting.isEmpty()) {
            return NONE;
        }
        Map<Location, List<Location>> around = around(sent.schemas());
        Set<Location> different = new HashSet<>();
        while (!waiting.isEmpty()) {
            Location next = waiting.remove();
            if (different.add(next)) {
                waiting.addAll(around.getOrDefault(next, List.of()));
            }
        }
        return new SecondMeanings(sent, different);
    }

    /** Each schema's neighbours towards the outside: what it stands in, and what refers to it. */
    private static Map<Location, List<Location>> around(SortedMap<Location, Schema> schemas) {
        Map<Location, List<Location>> around = new HashMap<>();
        for (Schema schema : schemas.values()) {
            for (Keyword keyword : schema.keywords()) {
                keyword.subschemas()
                        .forEach(inner -> around.computeIfAbsent(inner.at(), at -> new ArrayList<>())
                                .add(schema.at()));
                if (keyword instanceof Ref ref) {
                    around.computeIfAbsent(ref.target(), at -> new ArrayList<>())
                            .add(schema.at());
                }
            }
        }
        return around;
    }

    boolean differs(Location schema) {
        return different.contains(schema);
    }

    /** Where a schema means what is received: its own location where that is nothing else. */
    Location at(Location schema) {
        return differs(schema) ? Received.at(schema) : schema;
    }

    /** A schema as it is sent; one that was left out allows anything. */
    Schema sent(Location schema) {
        Schema known = sent.schemas().get(schema);
        return known == null ? new Schema(schema, SchemaText.NONE, List.of()) : known;
    }

    /** Whether a schema has such a keyword where it is sent. */
    boolean isRead(Location received, Keyword keyword) {
        return sent(Received.sent(received)).keywords().stream()
                .anyMatch(each -> each.name().equals(keyword.name()));
    }
}
