package dev.plumbline.runtime.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies of what a typed object is given, in the given order. */
public final class Copies {

    private Copies() {}

    /**
     * A copy of a list.
     *
     * @param name the property's name, for the exception
     * @throws NullPointerException if the list or an item is null; says which
     */
    public static <T> List<T> list(String name, Collection<? extends T> items) {
        List<T> copy = new ArrayList<>(given(items, name).size());
        for (T item : items) {
            copy.add(present(item, name, copy.size()));
        }
        return Collections.unmodifiableList(copy);
    }

    /** A copy of a list that may be absent or null. */
    public static <T> JsonNullable<List<T>> list(String name, JsonNullable<List<T>> items) {
        List<T> list = given(items, name).orNull();
        return list == null ? items : JsonNullable.of(list(name, list));
    }

    /** A copy of a list that may be missing. */
    public static <T> @Nullable List<T> listOrNull(String name, @Nullable Collection<? extends T> items) {
        return items == null ? null : list(name, items);
    }

    /** A copy of a list whose items may be null, and in which those of the lists and maps in it may be. */
    public static <T> List<@Nullable T> listOfNullables(String name, Collection<? extends @Nullable T> items) {
        List<@Nullable T> copy = new ArrayList<>(given(items, name).size());
        for (T item : items) {
            copy.add(item == null ? null : patched(item, name, copy.size()));
        }
        return Collections.unmodifiableList(copy);
    }

    /** The same of a list that may be absent or null. */
    public static <T> JsonNullable<List<@Nullable T>> listOfNullables(
            String name, JsonNullable<List<@Nullable T>> items) {
        List<@Nullable T> list = given(items, name).orNull();
        return list == null ? items : JsonNullable.of(listOfNullables(name, list));
    }

    /** The same of a list that may be missing. */
    public static <T> @Nullable List<@Nullable T> listOfNullablesOrNull(
            String name, @Nullable Collection<? extends @Nullable T> items) {
        return items == null ? null : listOfNullables(name, items);
    }

    /**
     * A copy of a map.
     *
     * @param name the property's name, for the exception
     * @throws NullPointerException if the map, a key or a value is null; says which
     */
    @SuppressWarnings("unchecked") // the properties of an object are JSON
    public static <T> Map<String, T> map(String name, Map<String, ? extends T> entries) {
        if (entries instanceof ReceivedProperties received) {
            return (Map<String, T>) received.unmodifiable(name);
        }
        if (given(entries, name).isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, T> copy = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends T> entry : entries.entrySet()) {
            copy.put(present(entry.getKey(), name, "null"), present(entry.getValue(), name, entry.getKey()));
        }
        return Collections.unmodifiableMap(copy);
    }

    /** A copy of a map that may be absent or null. */
    public static <T> JsonNullable<Map<String, T>> map(String name, JsonNullable<Map<String, T>> entries) {
        Map<String, T> map = given(entries, name).orNull();
        return map == null ? entries : JsonNullable.of(map(name, map));
    }

    /** A copy of a map that may be missing. */
    public static <T> @Nullable Map<String, T> mapOrNull(String name, @Nullable Map<String, ? extends T> entries) {
        return entries == null ? null : map(name, entries);
    }

    /** A copy of a map whose values may be null, and in which those of the maps in it may be. */
    public static <T> Map<String, @Nullable T> mapOfNullables(String name, Map<String, ? extends @Nullable T> entries) {
        Map<String, @Nullable T> copy = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends @Nullable T> entry :
                given(entries, name).entrySet()) {
            T value = entry.getValue();
            copy.put(
                    present(entry.getKey(), name, "null"), value == null ? null : patched(value, name, entry.getKey()));
        }
        return Collections.unmodifiableMap(copy);
    }

    /** The same of a map that may be absent or null. */
    public static <T> JsonNullable<Map<String, @Nullable T>> mapOfNullables(
            String name, JsonNullable<Map<String, @Nullable T>> entries) {
        Map<String, @Nullable T> map = given(entries, name).orNull();
        return map == null ? entries : JsonNullable.of(mapOfNullables(name, map));
    }

    /** The same of a map that may be missing. */
    public static <T> @Nullable Map<String, @Nullable T> mapOfNullablesOrNull(
            String name, @Nullable Map<String, ? extends @Nullable T> entries) {
        return entries == null ? null : mapOfNullables(name, entries);
    }

    @SuppressWarnings("unchecked") // as below
    private static <T> T patched(T value, String name, Object at) {
        String path = name + "[" + at + "]";
        if (value instanceof List<?> items) {
            return (T) listOfNullables(path, items);
        }
        return value instanceof Map<?, ?> entries ? (T) mapOfNullables(path, (Map<String, ?>) entries) : value;
    }

    /**
     * Refuses null.
     *
     * @param name the property's name, for the exception
     * @throws NullPointerException if the value is null; says which
     */
    public static void notNull(String name, Object value) {
        given(value, name);
    }

    private static <C> C given(C collection, String name) {
        if (collection == null) {
            throw new NullPointerException(name + " is null");
        }
        return collection;
    }

    @SuppressWarnings("unchecked") // generated code says List and Map, so a copy is of the type that is asked for
    private static <T> T present(@Nullable T value, String name, Object at) {
        String path = name + "[" + at + "]";
        if (value == null) {
            throw new NullPointerException(path + " is null; leave it out instead");
        }
        if (value instanceof List<?> items) {
            return (T) list(path, items);
        }
        return value instanceof Map<?, ?> entries ? (T) map(path, (Map<String, ?>) entries) : value;
    }
}
