package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.error.CallException;
import org.jspecify.annotations.Nullable;

/** Reads one item of a stream. */
@FunctionalInterface
interface ItemReader<T> {

    /**
     * The item's value, or null where the item is the sign that the stream ends.
     *
     * @throws CallException if it is not what is documented
     */
    @Nullable
    T read(StreamItem item, ResponseBody body);
}
