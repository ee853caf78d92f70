package dev.plumbline.runtime.codec;

import org.jspecify.annotations.Nullable;

/** No content. */
final class EmptyDecoder<T extends @Nullable Object> extends ResponseDecoder<T> {

    private final T value;

    EmptyDecoder(T value) {
        super(null);
        this.value = value;
    }

    @Override
    public T decode(ResponseBody body) {
        return value;
    }
}
