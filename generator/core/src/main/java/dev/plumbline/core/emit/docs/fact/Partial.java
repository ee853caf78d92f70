package dev.plumbline.core.emit.docs.fact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is known of a JSON value. */
sealed interface Partial {

    /** A value of which nothing is known. */
    Partial SOMETHING = new Something();

    /** The value itself. */
    static Partial of(JsonNode value) {
        if (!value.isObject()) {
            return new Known(value);
        }
        Map<String, Partial> present = new LinkedHashMap<>();
        value.properties().forEach(property -> present.put(property.getKey(), of(property.getValue())));
        return new Properties(present, Set.of(), true);
    }

    /** Has the visitor say what is to be made of this kind of knowledge. */
    <R> R accept(Visitor<R> visitor);

    /** Takes apart what is known: a new kind does not compile until every place has decided. */
    interface Visitor<R> {

        R something(Something value);

        R known(Known value);

        R properties(Properties value);
    }

    /** A value that is there. */
    record Something() implements Partial {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.something(this);
        }
    }

    /** A value that is no object. */
    record Known(JsonNode value) implements Partial {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.known(this);
        }
    }

    /**
     * An object.
     *
     * @param present the properties that are there
     * @param absent properties that are not
     * @param closed whether it has no others than those that are present
     */
    record Properties(Map<String, Partial> present, Set<String> absent, boolean closed) implements Partial {

        /** An object of which nothing is known. */
        static final Properties ANY = new Properties(Map.of(), Set.of(), false);

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.properties(this);
        }

        Properties with(String name, Partial value) {
            Map<String, Partial> more = new LinkedHashMap<>(present);
            more.put(name, value);
            return new Properties(more, absent, closed);
        }

        Properties with(Set<String> names) {
            Properties with = this;
            for (String name : names) {
                with = with.present.containsKey(name) ? with : with.with(name, SOMETHING);
            }
            return with;
        }

        Properties without(String name) {
            Map<String, Partial> fewer = new LinkedHashMap<>(present);
            fewer.remove(name);
            Set<String> more = new HashSet<>(absent);
            more.add(name);
            return new Properties(fewer, more, closed);
        }

        Verdict has(String name) {
            if (present.containsKey(name)) {
                return Verdict.HOLDS;
            }
            return closed || absent.contains(name) ? Verdict.FAILS : Verdict.UNKNOWN;
        }
    }
}
