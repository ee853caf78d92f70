package dev.plumbline.runtime.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An optional property that may be null, in its three states: absent, null, or a value.
 *
 * @param <T> the type of the value
 */
public final class JsonNullable<T> {

    private static final JsonNullable<?> ABSENT = new JsonNullable<>(false, null);
    private static final JsonNullable<?> NULL = new JsonNullable<>(true, null);

    private final boolean present;
    private final @Nullable T value;

    private JsonNullable(boolean present, @Nullable T value) {
        this.present = present;
        this.value = value;
    }

    /** The property is not there. */
    @SuppressWarnings("unchecked") // the two states without a value fit every type
    public static <T> JsonNullable<T> absent() {
        return (JsonNullable<T>) ABSENT;
    }

    /** The property is there, and null. */
    @SuppressWarnings("unchecked") // the two states without a value fit every type
    public static <T> JsonNullable<T> ofNull() {
        return (JsonNullable<T>) NULL;
    }

    /** The property has that value. */
    public static <T> JsonNullable<T> of(T value) {
        return new JsonNullable<>(true, Objects.requireNonNull(value, "value; JSON null is ofNull()"));
    }

    /** Whether the property is not there. */
    public boolean isAbsent() {
        return !present;
    }

    /** Whether the property is there, and null. */
    public boolean isNull() {
        return present && value == null;
    }

    /** The value; null where the property is null or absent. */
    public @Nullable T orNull() {
        return value;
    }

    /** The value; empty where the property is null or absent. */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    /** The same state, with what the function makes of the value. */
    public <R> JsonNullable<R> map(Function<? super T, ? extends R> function) {
        if (value != null) {
            return of(function.apply(value));
        }
        return present ? ofNull() : absent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNullable<?> that && present == that.present && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(present, value);
    }

    @Override
    public String toString() {
        return present ? String.valueOf(value) : "absent";
    }
}
