package dev.plumbline.tests.corpus;

import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.json.JsonNullable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns JSON into the values that a caller of a generated method would have in hand. */
final class JavaValues {

    private JavaValues() {}

    /**
     * A value of a type.
     *
     * @throws InvocationTargetException where generated code refuses the value
     * @throws UnfitTypeException where no value of this type can say it
     */
    static Object of(Type type, JsonNode json) throws ReflectiveOperationException {
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], json);
        }
        if (type instanceof ParameterizedType parameterized) {
            return generic(parameterized, json);
        }
        Class<?> plain = (Class<?>) type;
        Object scalar = scalar(plain, json);
        if (scalar != null) {
            return scalar;
        }
        if (plain.isInstance(json)) {
            return json;
        }
        if (plain == FileContent.class) {
            return FileContent.of(bytes(json));
        }
        if (plain == MultipartForm.class) {
            return multipart(json);
        }
        Method reader = method(plain, "fromJson", JsonNode.class);
        if (reader != null) {
            return reader.invoke(null, json);
        }
        Method builder = method(plain, "builder");
        if (builder != null) {
            return built(builder, json);
        }
        throw new UnfitTypeException("nothing makes a " + type + " of JSON");
    }

    /** What goes out for a file that a schema describes: a text's own bytes. */
    static byte[] bytes(JsonNode json) {
        return (json.isString() ? json.stringValue() : json.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static Object generic(ParameterizedType type, JsonNode json) throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) type.getRawType();
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == JsonNullable.class) {
            return json.isNull() ? JsonNullable.ofNull() : JsonNullable.of(of(last, json));
        }
        if (raw == Optional.class) {
            return json.isNull() ? Optional.empty() : Optional.of(of(last, json));
        }
        if (Map.class.isAssignableFrom(raw)) {
            expect(json.isObject(), type, json);
            Map<String, Object> map = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                map.put(entry.getKey(), of(last, entry.getValue()));
            }
            return map;
        }
        if (raw.isAssignableFrom(ArrayList.class)) {
            if (last == FileContent.class && !json.isArray()) {
                // The document offers a file or a list of files, and a list has room for one.
                return List.of(of(last, json));
            }
            expect(json.isArray(), type, json);
            List<Object> list = new ArrayList<>();
            for (JsonNode item : json) {
                list.add(of(last, item));
            }
            return list;
        }
        throw new UnfitTypeException("nothing makes a " + type + " of JSON");
    }

    private static void expect(boolean fits, Type type, JsonNode json) {
        if (!fits) {
            throw new UnfitTypeException(json + " is no " + type.getTypeName());
        }
    }

    private static @Nullable Object scalar(Class<?> type, JsonNode json) {
        if (type == String.class) {
            return json.isString() ? json.stringValue() : json.toString();
        }
        if (type == boolean.class || type == Boolean.class) {
            expect(json.isBoolean(), type, json);
            return json.booleanValue();
        }
        if (type == byte[].class) {
            return Base64.getDecoder().decode(json.stringValue());
        }
        boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type);
        if (number) {
            expect(json.isNumber(), type, json);
            return number(type, json.decimalValue());
        }
        String text = json.isString() ? json.stringValue() : "";
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == OffsetTime.class) {
            return OffsetTime.parse(text);
        }
        if (type == Duration.class) {
            return Duration.parse(text);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        return type == URI.class ? URI.create(text) : null;
    }

    private static Object number(Class<?> type, BigDecimal value) {
        if (type == int.class || type == Integer.class) {
            return value.intValueExact();
        }
        if (type == long.class || type == Long.class) {
            return value.longValueExact();
        }
        if (type == double.class || type == Double.class) {
            return value.doubleValue();
        }
        if (type == float.class || type == Float.class) {
            return value.floatValue();
        }
        return type == BigInteger.class ? value.toBigIntegerExact() : value;
    }

    /** A form of the runtime's own: where the document does not say what is in it, or not in a way that has a type. */
    private static Object multipart(JsonNode json) {
        expect(json.isObject(), MultipartForm.class, json);
        MultipartForm.Builder form = MultipartForm.builder();
        json.properties().forEach(entry -> {
            List<JsonNode> values = new ArrayList<>();
            if (entry.getValue().isArray()) {
                entry.getValue().forEach(values::add);
            } else {
                values.add(entry.getValue());
            }
            for (JsonNode value : values) {
                if (value.isContainer()) {
                    form.json(entry.getKey(), value);
                } else {
                    form.text(entry.getKey(), value.asString());
                }
            }
        });
        return form.build();
    }

    /** What a builder makes of the properties of an object. */
    static Object built(Method builderMethod, JsonNode json) throws ReflectiveOperationException {
        expect(json.isObject(), builderMethod.getDeclaringClass(), json);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        json.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        Object builder = builderMethod.invoke(null);
        List<String> unset = set(builder, values);
        if (!unset.isEmpty()) {
            throw new UnfitTypeException("the builder of "
                    + builderMethod.getDeclaringClass().getSimpleName() + " has no method for " + unset);
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /**
     * Calls a builder's setters.
     *
     * @param values by the document's names
     * @return the names for which there is no setter
     */
    static List<String> set(Object builder, Map<String, JsonNode> values) throws ReflectiveOperationException {
        Map<String, List<Method>> setters = new TreeMap<>();
        for (Method method : builder.getClass().getMethods()) {
            if (method.getParameterCount() == 1
                    && method.getReturnType() == builder.getClass()
                    && !Modifier.isStatic(method.getModifiers())) {
                setters.computeIfAbsent(plain(method.getName()), name -> new ArrayList<>())
                        .add(method);
            }
        }
        List<String> unset = new ArrayList<>();
        for (Map.Entry<String, JsonNode> value : values.entrySet()) {
            List<Method> named = new ArrayList<>(setters.getOrDefault(plain(value.getKey()), List.of()));
            if (named.isEmpty()) {
                named.addAll(setters.getOrDefault(plain(value.getKey() + "Value"), List.of()));
            }
            if (named.isEmpty()) {
                unset.add(value.getKey());
            } else {
                one(named, value.getValue()).invokeOn(builder);
            }
        }
        return unset;
    }

    private record Setting(Method method, Object argument) {
        void invokeOn(Object builder) throws ReflectiveOperationException {
            method.invoke(builder, argument);
        }
    }

    /** The first overload that takes the value. */
    private static Setting one(List<Method> overloads, JsonNode value) throws ReflectiveOperationException {
        overloads.sort(Comparator.comparing(Method::toGenericString));
        RuntimeException failed = null;
        for (Method overload : overloads) {
            try {
                return new Setting(overload, of(overload.getGenericParameterTypes()[0], value));
            } catch (UnfitTypeException | ClassCastException e) {
                failed = e;
            }
        }
        Iterator<Method> any = overloads.iterator();
        throw failed != null ? failed : new UnfitTypeException("no overload of " + any.next());
    }

    /** A name without what Java names cannot have, and in one case. */
    static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    static @Nullable Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
