package dev.plumbline.core.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Swagger's collections: null where the document has none, and with null in them where a value was wrong. */
final class Converted {

    private Converted() {}

    static <A, B> List<B> list(@Nullable List<A> list, Function<A, B> item) {
        return list == null
                ? List.of()
                : list.stream().filter(Objects::nonNull).map(item).toList();
    }

    static <A, B> Map<String, B> map(@Nullable Map<String, A> map, Function<A, B> value) {
        Map<String, B> converted = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((name, each) -> {
                if (each != null) {
                    converted.put(name, value.apply(each));
                }
            });
        }
        return converted;
    }

    /** The value, or null where there is none. */
    static <A, B> @Nullable B one(@Nullable A value, Function<A, B> convert) {
        return value == null ? null : convert.apply(value);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
