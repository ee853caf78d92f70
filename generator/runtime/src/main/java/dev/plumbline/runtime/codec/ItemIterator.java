package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.stream.BlockingItems;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Waits for items. What is thrown for one that cannot be read ends nothing: the next call goes on behind it. */
final class ItemIterator<R> implements Iterator<R> {

    private final BlockingItems<StreamItem> items;
    private final ResponseBody body;
    private final Function<StreamItem, R> reader;
    private @Nullable StreamItem ahead;
    private @Nullable CallException ended;

    ItemIterator(BlockingItems<StreamItem> items, ResponseBody body, Function<StreamItem, R> reader) {
        this.items = items;
        this.body = body;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = take();
        }
        return ahead != null;
    }

    /** The failure of the stream itself is thrown by {@link #next()} and {@link #hasNext()} alike. */
    private @Nullable StreamItem take() {
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
        StreamItem item = hasNext() ? ahead : null;
        if (item == null) {
            throw new NoSuchElementException("The stream has ended");
        }
        ahead = null;
        return reader.apply(item);
    }
}
