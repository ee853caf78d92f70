package dev.plumbline.transport.apache;

import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.jspecify.annotations.Nullable;

/**
 * One exchange under way, and the future of its reply: of all of it, or of its head. It knows whether the request may have reached the server: the
 * library has connected, TLS and proxy included, before it asks {@link #sending}. Once it has said that nothing was sent,
 * nothing is.
 */
final class Exchange<R> implements FutureCallback<R> {

    private enum Stage {
        CONNECTING,
        SENT,
        /** And never will be: the exchange has ended. */
        NOT_SENT
    }

    private static final String NAME = Exchange.class.getName();
    private static final Set<String> REPEATABLE = Set.of("GET", "HEAD");

    private final CompletableFuture<R> reply = new CompletableFuture<>();
    private final HttpClientContext context = HttpClientContext.create();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.CONNECTING);
    private final Executor completion;
    private volatile @Nullable RequestStream stream;
    private volatile @Nullable Future<?> running;
    private volatile @Nullable AsyncExecRuntime connection;

    /** An exchange whose reply is completed by this executor. */
    Exchange(Executor completion) {
        this.completion = completion;
        context.setAttribute(NAME, this);
        reply.whenComplete((done, failure) -> {
            if (failure != null) {
                giveUp();
            }
        });
    }

    /** The exchange that the context belongs to. */
    static Exchange<?> of(HttpClientContext context) {
        return context.getAttribute(NAME, Exchange.class);
    }

    CompletableFuture<R> reply() {
        return reply;
    }

    /** Says whether the request may have been sent, and sees to it that it stays so: from here on it never is. */
    boolean end() {
        return !stage.compareAndSet(Stage.CONNECTING, Stage.NOT_SENT) && stage.get() == Stage.SENT;
    }

    TransportException failure(@Nullable Throwable thrown) {
        return Failures.of(thrown, end());
    }

    void begin(CloseableHttpAsyncClient client, HttpCall call, Executor readers, AsyncResponseConsumer<R> consumer) {
        try {
            running = client.execute(request(call, readers), consumer, null, context, this);
        } catch (RuntimeException e) {
            failed(e);
        }
        if (reply.isCompletedExceptionally()) {
            giveUp();
        }
    }

    private BasicRequestProducer request(HttpCall call, Executor readers) {
        BasicHttpRequest request = new BasicHttpRequest(call.method(), call.uri());
        call.headers().map().forEach((name, values) -> values.forEach(value -> request.addHeader(name, value)));
        return new BasicRequestProducer(request, entity(call.body(), readers));
    }

    private @Nullable AsyncEntityProducer entity(@Nullable HttpBody body, Executor readers) {
        byte[] bytes = body == null ? null : body.bytes();
        if (body == null || bytes != null) {
            return bytes == null ? null : new RequestBytes(bytes);
        }
        RequestStream opened = new RequestStream(body, readers);
        stream = opened;
        return opened;
    }

    /**
     * Told right before the request goes out.
     *
     * @throws IOException if it must not: the exchange has ended, or the request went out before and is none that may
     *     go out twice, which an authenticator can want; or its body cannot be opened
     */
    void sending(HttpRequest request, AsyncExecRuntime over) throws IOException {
        RequestStream body = stream;
        if (body != null && stage.get() == Stage.CONNECTING) {
            open(body);
        }
        if (!stage.compareAndSet(Stage.CONNECTING, Stage.SENT)) {
            if (stage.get() == Stage.NOT_SENT) {
                throw new IOException("the exchange has ended");
            }
            if (!REPEATABLE.contains(request.getMethod())) {
                throw new IOException("the request was sent once already and is not sent again");
            }
        }
        connection = over;
        if (reply.isDone()) {
            throw new IOException("the exchange has ended");
        }
    }

    private void open(RequestStream body) throws IOException {
        try {
            body.open();
        } catch (IOException e) {
            end();
            throw e;
        }
    }

    void connectTimeOut() {
        if (stage.compareAndSet(Stage.CONNECTING, Stage.NOT_SENT)) {
            reply.completeExceptionally(
                    new TransportException(Failure.CONNECT, false, "could not connect in time", null));
        }
    }

    void timeOut() {
        reply.completeExceptionally(new TransportException(Failure.TIMEOUT, end(), "timed out", null));
    }

    /** Ends what goes on. The library's own way out leaves a connection of HTTP/1 open until its next byte. */
    void giveUp() {
        Future<?> exchange = running;
        if (exchange != null) {
            exchange.cancel(true);
        }
        AsyncExecRuntime over = connection;
        if (over != null && context.getProtocolVersion().lessEquals(HttpVersion.HTTP_1_1)) {
            over.discardEndpoint();
        }
    }

    @Override
    public void completed(R result) {
        completion.execute(() -> reply.complete(result));
    }

    @Override
    public void failed(Exception failure) {
        completion.execute(() -> reply.completeExceptionally(failure(failure)));
    }

    @Override
    public void cancelled() {
        failed(new CancellationException("the client was closed"));
    }
}
