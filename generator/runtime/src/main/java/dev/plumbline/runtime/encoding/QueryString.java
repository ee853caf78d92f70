package dev.plumbline.runtime.encoding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        return put(name, value, null);
    }

    /**
     * Adds a parameter; it takes the place of one with the same name.
     *
     * @param delimiter what stands between the items of an array; null where each is written as a parameter of its own
     */
    public QueryString put(String name, Object value, @Nullable String delimiter) {
        List<String> texts = ParameterTexts.of(name, value).stream()
                .map(PercentEncoding::value)
                .toList();
        String key = PercentEncoding.value(name) + "=";
        parameters.remove(name);
        if (!texts.isEmpty()) {
            parameters.put(
                    name,
                    texts.stream().collect(Collectors.joining(delimiter == null ? "&" + key : delimiter, key, "")));
        }
        return this;
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
