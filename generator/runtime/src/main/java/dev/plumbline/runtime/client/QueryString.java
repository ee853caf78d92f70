package dev.plumbline.runtime.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a query together, parameter by parameter. */
final class QueryString {

    private final Map<String, String> parameters;

    QueryString() {
        this(new LinkedHashMap<>());
    }

    private QueryString(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** Adds a parameter; it takes the place of one with the same name. */
    QueryString put(String name, Object value, ParameterStyle.Style style) {
        List<String> texts = ParameterTexts.of(name, value).stream()
                .map(PercentEncoding::value)
                .toList();
        String key = PercentEncoding.value(name) + "=";
        parameters.remove(name);
        if (!texts.isEmpty()) {
            boolean exploded = style == ParameterStyle.Style.FORM_EXPLODED;
            parameters.put(
                    name,
                    texts.stream().collect(Collectors.joining(exploded ? "&" + key : style.delimiter(), key, "")));
        }
        return this;
    }

    boolean has(String name) {
        return parameters.containsKey(name);
    }

    QueryString copy() {
        return new QueryString(new LinkedHashMap<>(parameters));
    }

    /** With its question mark; empty where there is no parameter. */
    @Override
    public String toString() {
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters.values());
    }
}
