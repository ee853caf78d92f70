package dev.plumbline.runtime.client;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a query together, parameter by parameter. */
final class QueryString {

    private final List<String> pairs = new ArrayList<>();

    QueryString add(String name, Object value, ParameterStyle.Style style) {
        List<String> texts = ParameterTexts.of(name, value).stream()
                .map(PercentEncoding::value)
                .toList();
        String key = PercentEncoding.value(name) + "=";
        if (style == ParameterStyle.Style.FORM_EXPLODED) {
            texts.forEach(text -> pairs.add(key + text));
        } else if (!texts.isEmpty()) {
            pairs.add(texts.stream().collect(Collectors.joining(style.delimiter(), key, "")));
        }
        return this;
    }

    /** With its question mark; empty where there is no parameter. */
    @Override
    public String toString() {
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }
}
