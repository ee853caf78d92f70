package dev.plumbline.runtime.call;

import dev.plumbline.runtime.intercept.Attribute;
import dev.plumbline.runtime.intercept.CallContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A call as interceptors see it. */
final class CallState implements CallContext {

    private final Operation<?> operation;
    private final PreparedCall prepared;
    private final Map<Attribute<?>, Object> values = new ConcurrentHashMap<>();
    private volatile int attempt;

    CallState(Operation<?> operation, PreparedCall prepared) {
        this.operation = operation;
        this.prepared = prepared;
    }

    @Override
    public String operationId() {
        return operation.id();
    }

    @Override
    public String method() {
        return operation.method();
    }

    @Override
    public String pathTemplate() {
        return operation.path();
    }

    @Override
    public @Nullable String tag() {
        return prepared.options.tag();
    }

    @Override
    public boolean isRepeatable() {
        return prepared.attempt.repeatable();
    }

    @Override
    public int attempt() {
        return attempt;
    }

    void begin(int number) {
        attempt = number;
    }

    @Override
    @SuppressWarnings("unchecked") // only set(...) puts values there, under an attribute of their type
    public <T> @Nullable T get(Attribute<T> attribute) {
        return (T) values.get(attribute);
    }

    @Override
    public <T> void set(Attribute<T> attribute, @Nullable T value) {
        if (value == null) {
            values.remove(attribute);
        } else {
            values.put(attribute, value);
        }
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
