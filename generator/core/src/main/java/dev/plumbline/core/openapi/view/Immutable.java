package dev.plumbline.core.openapi.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that nobody changes any more, in the document's order (which {@link Map#copyOf} would lose). */
final class Immutable {

    private Immutable() {}

    static <K, V> Map<K, V> of(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
