package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.content.ServerEvent;
import dev.plumbline.runtime.stream.BlockingItems;
import dev.plumbline.runtime.stream.Refusal;
import dev.plumbline.runtime.stream.Stage;
import dev.plumbline.runtime.stream.StagePublisher;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The items of a response's body. */
final class DecodedStream<T> implements EventStream<T> {

    /** Stands for a consumer that was never there: the stream was closed first. */
    private static final Object NOBODY = new Object();

    private final ResponseBody body;
    private final Flow.Publisher<StreamItem> items;
    private final Function<StreamItem, ? extends T> reader;
    private final AtomicReference<@Nullable Object> consumer = new AtomicReference<>();
    private volatile boolean closed;
    private volatile @Nullable String lastEventId;

    DecodedStream(ResponseBody body, Stage<StreamItem> parser, Function<StreamItem, ? extends T> reader) {
        this.body = body;
        this.items = StagePublisher.of(body.stream(), parser);
        this.reader = reader;
    }

    private T value(StreamItem item) {
        T value = reader.apply(item);
        lastEventId = item.id();
        return value;
    }

    private ServerEvent<T> event(StreamItem item) {
        return new ServerEvent<>(item.id(), item.event(), value(item), item.retry());
    }

    @Override
    public Iterator<T> iterator() {
        return iterator(this::value);
    }

    @Override
    public Iterable<ServerEvent<T>> events() {
        return () -> iterator(this::event);
    }

    private <R> Iterator<R> iterator(Function<StreamItem, R> part) {
        if (!consumer.compareAndSet(null, NOBODY)) {
            if (closed) {
                return Collections.emptyIterator();
            }
            throw new IllegalStateException("The stream is consumed already");
        }
        BlockingItems<StreamItem> waiting = BlockingItems.of(items);
        consumer.set(waiting);
        if (closed) {
            waiting.close();
        }
        return new ItemIterator<>(waiting, body, part);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        subscribe(subscriber, this::value);
    }

    @Override
    public void subscribeToEvents(Flow.Subscriber<? super ServerEvent<T>> subscriber) {
        subscribe(subscriber, this::event);
    }

    private <R> void subscribe(Flow.Subscriber<? super R> subscriber, Function<StreamItem, R> part) {
        if (!consumer.compareAndSet(null, NOBODY)) {
            Refusal.of(subscriber, closed ? "The stream is closed" : "The stream is consumed already");
            return;
        }
        ItemSubscriber<R> relay = new ItemSubscriber<>(subscriber, body, part);
        consumer.set(relay);
        items.subscribe(relay);
        if (closed) {
            relay.close();
        }
    }

    @Override
    public @Nullable String lastEventId() {
        return lastEventId;
    }

    @Override
    public void close() {
        closed = true;
        if (consumer.compareAndSet(null, NOBODY)) {
            Refusal.of(items);
        } else if (consumer.get() instanceof BlockingItems<?> waiting) {
            waiting.close();
        } else if (consumer.get() instanceof ItemSubscriber<?> relay) {
            relay.close();
        }
    }

    /** Names nothing that the server sent. */
    @Override
    public String toString() {
        return "EventStream" + (closed ? "[closed]" : "");
    }
}
