package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.ServerEvent;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.stream.BlockingItems;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Waits for items. One that cannot be read is thrown, and the next call goes on behind it. */
final class ItemIterator<T, R> implements Iterator<R> {

    private final BlockingItems<ReadItem<T>> items;
    private final ResponseBody body;
    private final Function<ServerEvent<T>, R> part;
    private @Nullable ReadItem<T> ahead;
    private @Nullable CallException ended;

    ItemIterator(BlockingItems<ReadItem<T>> items, ResponseBody body, Function<ServerEvent<T>, R> part) {
        this.items = items;
        this.body = body;
        this.part = part;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = take();
        }
        return ahead != null;
    }

    /** The failure of the stream itself is thrown by {@link #next()} and {@link #hasNext()} alike. */
    private @Nullable ReadItem<T> take() {
        if (ended != null) {
            throw ended;
        }
        try {
            return items.take();
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            ended = body.failure(e);
            throw ended;
        }
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The stream has ended");
        }
        ReadItem<T> item = ahead;
        ahead = null;
        if (item == null || item.event() == null) {
            throw item == null || item.failure() == null ? new NoSuchElementException() : item.failure();
        }
        return part.apply(item.event());
    }
}
