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
    private final Flow.Publisher<ReadItem<T>> items;
    private final AtomicReference<@Nullable Object> consumer = new AtomicReference<>();
    private volatile boolean closed;
    private volatile @Nullable String lastEventId;

    DecodedStream(ResponseBody body, Stage<StreamItem> parser, ItemReader<T> reader) {
        this.body = body;
        this.items = StagePublisher.of(body.stream(), new ItemStage<>(body, parser, reader));
    }

    @Override
    public Iterator<T> iterator() {
        return iterator(ServerEvent::data);
    }

    @Override
    public Iterable<ServerEvent<T>> events() {
        return () -> iterator(event -> event);
    }

    private <R> Iterator<R> iterator(Function<ServerEvent<T>, R> part) {
        if (!consumer.compareAndSet(null, NOBODY)) {
            if (closed) {
                return Collections.emptyIterator();
            }
            throw new IllegalStateException("The stream is consumed already");
        }
        BlockingItems<ReadItem<T>> waiting = BlockingItems.of(items);
        consumer.set(waiting);
        if (closed) {
            waiting.close();
        }
        return new ItemIterator<>(waiting, body, event -> {
            lastEventId = event.id();
            return part.apply(event);
        });
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        subscribe(subscriber, ServerEvent::data);
    }

    @Override
    public void subscribeToEvents(Flow.Subscriber<? super ServerEvent<T>> subscriber) {
        subscribe(subscriber, event -> event);
    }

    private <R> void subscribe(Flow.Subscriber<? super R> subscriber, Function<ServerEvent<T>, R> part) {
        if (!consumer.compareAndSet(null, NOBODY)) {
            Refusal.of(subscriber, closed ? "The stream is closed" : "The stream is consumed already");
            return;
        }
        ItemSubscriber<T, R> relay = new ItemSubscriber<>(subscriber, body, event -> {
            lastEventId = event.id();
            return part.apply(event);
        });
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
        } else if (consumer.get() instanceof ItemSubscriber<?, ?> relay) {
            relay.close();
        }
    }

    /** Names nothing that the server sent. */
    @Override
    public String toString() {
        return "EventStream" + (closed ? "[closed]" : "");
    }
}
