package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.encoding.MediaType;
import dev.plumbline.runtime.validation.Validator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Another decoder's value, made into one more. */
final class MappedDecoder<A extends @Nullable Object, T extends @Nullable Object> extends ResponseDecoder<T> {

    private final ResponseDecoder<A> decoder;
    private final Function<? super A, ? extends T> mapping;

    MappedDecoder(ResponseDecoder<A> decoder, Function<? super A, ? extends T> mapping) {
        super(decoder.mediaType());
        this.decoder = decoder;
        this.mapping = mapping;
    }

    @Override
    public @Nullable Validator validator() {
        return decoder.validator();
    }

    @Override
    public boolean isStreamed() {
        return decoder.isStreamed();
    }

    @Override
    boolean takes(@Nullable MediaType found) {
        return decoder.takes(found);
    }

    @Override
    public T decode(ResponseBody body) {
        A value = decoder.decode(body);
        try {
            return mapping.apply(value);
        } catch (RuntimeException | Error e) {
            close(value);
            throw e;
        }
    }

    /** Nobody gets the stream. */
    private static void close(@Nullable Object value) {
        if (value instanceof EventStream<?> stream) {
            stream.close();
        } else if (value instanceof BinaryContent content) {
            content.close();
        }
    }
}
