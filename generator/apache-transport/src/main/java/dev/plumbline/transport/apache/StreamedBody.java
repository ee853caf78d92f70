package dev.plumbline.transport.apache;

import dev.plumbline.runtime.http.StreamedReply;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Gives a response out when its head is there, and its body as somebody asks for it. The library takes no more from the
 * connection than its window holds; the window opens again by what was taken from here.
 */
final class StreamedBody
        implements AsyncResponseConsumer<StreamedReply>, Flow.Publisher<List<ByteBuffer>>, Flow.Subscription {

    private final Exchange<StreamedReply> exchange;
    private final Executor elsewhere;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final Queue<ByteBuffer> chunks = new ConcurrentLinkedQueue<>();
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private final AtomicBoolean subscribed = new AtomicBoolean();
    private volatile @Nullable CapacityChannel window;
    private volatile Flow.@Nullable Subscriber<? super List<ByteBuffer>> subscriber;
    private volatile boolean noMore;
    private volatile boolean cancelled;
    private volatile @Nullable Exception failure;
    private @Nullable FutureCallback<StreamedReply> whole;
    private @Nullable StreamedReply head;
    private boolean over;

    /** A body whose subscriber is told of what arrives by this executor: it must not keep the library's threads. */
    StreamedBody(Exchange<StreamedReply> exchange, Executor elsewhere) {
        this.exchange = exchange;
        this.elsewhere = elsewhere;
    }

    /** Done when nothing more comes. */
    CompletableFuture<Boolean> ended() {
        return ended;
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext context,
            FutureCallback<StreamedReply> callback) {
        StreamedReply reply = new StreamedReply(response.getCode(), ReplyBody.headers(response), this);
        whole = callback;
        head = reply;
        exchange.completed(reply);
        if (entity == null) {
            streamEnd(null);
        }
    }

    @Override
    public void consume(ByteBuffer buffer) {
        if (buffer.hasRemaining()) {
            chunks.add(ByteBuffer.allocate(buffer.remaining()).put(buffer).flip());
            tell();
        }
    }

    @Override
    public void updateCapacity(CapacityChannel capacity) throws IOException {
        window = capacity;
        open();
    }

    private void open() throws IOException {
        CapacityChannel known = window;
        long free = known == null ? 0 : taken.getAndSet(0);
        if (known != null && free > 0) {
            known.update((int) Math.min(Integer.MAX_VALUE, free));
        }
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        noMore = true;
        ended.complete(true);
        if (whole != null && head != null) {
            whole.completed(head);
        }
        tell();
    }

    @Override
    public void failed(Exception thrown) {
        if (!noMore) {
            failure = thrown;
            noMore = true;
            ended.complete(false);
            tell();
        }
    }

    /** An early word such as {@code 103} is no response. */
    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {}

    @Override
    public void releaseResources() {}

    @Override
    public void subscribe(Flow.Subscriber<? super List<ByteBuffer>> next) {
        if (subscribed.getAndSet(true)) {
            throw new IllegalStateException("The body has a subscriber already");
        }
        next.onSubscribe(this);
        subscriber = next;
        drain();
    }

    @Override
    public void request(long n) {
        wanted.accumulateAndGet(n, (known, more) -> known + more < 0 ? Long.MAX_VALUE : known + more);
        drain();
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (!noMore) {
            exchange.giveUp();
        }
        ended.complete(false);
    }

    private void tell() {
        if (subscriber != null) {
            elsewhere.execute(this::drain);
        }
    }

    /** Whoever comes first does the work of all who come meanwhile. */
    private void drain() {
        if (work.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            Flow.Subscriber<? super List<ByteBuffer>> to = subscriber;
            while (to != null && !over && !cancelled && give(to)) {
                // One chunk after the other.
            }
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private boolean give(Flow.Subscriber<? super List<ByteBuffer>> to) {
        boolean last = noMore;
        ByteBuffer chunk = wanted.get() == 0 ? null : chunks.poll();
        if (chunk != null) {
            wanted.decrementAndGet();
            taken.addAndGet(chunk.remaining());
            to.onNext(List.of(chunk));
            reopen();
            return true;
        }
        if (last && chunks.isEmpty()) {
            over = true;
            if (failure == null) {
                to.onComplete();
            } else {
                to.onError(Failures.of(failure, true));
            }
        }
        return false;
    }

    private void reopen() {
        try {
            open();
        } catch (IOException e) {
            failed(e);
        }
    }
}
