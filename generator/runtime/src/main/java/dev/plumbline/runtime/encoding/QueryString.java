package dev.plumbline.runtime.encoding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a query together, parameter by parameter. */
public final class QueryString {

    private final Map<String, String> parameters;

    public QueryString() {
        this(new LinkedHashMap<>());
    }

    private QueryString(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** Adds a parameter that is one text; it takes the place of one with the same name. */
    public QueryString put(String name, String value) {
        return put(name, List.of(PercentEncoding.value(name) + "=" + PercentEncoding.value(value)));
    }

    /** Adds a parameter by its encoded pairs, which may be none; it takes the place of one with the same name. */
    public QueryString put(String name, List<String> pairs) {
        parameters.remove(name);
        String joined = String.join("&", pairs);
        if (!joined.isEmpty()) {
            parameters.put(name, joined);
        }
        return this;
    }

    /** Adds what a document has written out, as it is. */
    public QueryString literal(String query) {
        return query.isEmpty() ? this : put("", List.of(PercentEncoding.url(query)));
    }

    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    public QueryString copy() {
        return new QueryString(new LinkedHashMap<>(parameters));
    }

    /** With its question mark; empty where there is no parameter. */
    @Override
    public String toString() {
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters.values());
    }
}
