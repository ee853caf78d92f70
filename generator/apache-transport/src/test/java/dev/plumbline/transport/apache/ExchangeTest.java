package dev.plumbline.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.http.TransportException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.junit.jupiter.api.Test;

/** What was reported as not sent must never go out, however the end and the connection cross. */
class ExchangeTest {

    /** A connection that is ready, and of which nothing is asked. */
    private static final AsyncExecRuntime CONNECTION = (AsyncExecRuntime) Proxy.newProxyInstance(
            ExchangeTest.class.getClassLoader(),
            new Class<?>[] {AsyncExecRuntime.class},
            (proxy, method, arguments) -> {
                throw new AssertionError(method);
            });

    private static final BasicHttpRequest POST = new BasicHttpRequest("POST", "/x");
    private static final BasicHttpRequest GET = new BasicHttpRequest("GET", "/x");

    @Test
    void nothingGoesOutOnceItWasSaidThatNothingDid() {
        List<Consumer<Exchange<?>>> ends = List.of(
                Exchange::timeOut, Exchange::connectTimeOut, exchange -> exchange.failed(new IOException("lost")));
        for (Consumer<Exchange<?>> end : ends) {
            Exchange<?> exchange = new Exchange<>(Runnable::run);
            end.accept(exchange);
            assertThatThrownBy(exchange.reply()::join)
                    .cause()
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.mayHaveBeenSent()).isFalse());
            assertThatThrownBy(() -> exchange.sending(GET, CONNECTION)).hasMessage("the exchange has ended");
        }
    }

    @Test
    void whatIsGoingOutMayHaveBeenSent() throws IOException {
        Exchange<?> exchange = new Exchange<>(Runnable::run);
        exchange.sending(POST, CONNECTION);
        exchange.connectTimeOut();
        assertThat(exchange.reply()).isNotDone();
        assertThat(exchange.end()).isTrue();
    }

    @Test
    void onlyAGetGoesOutTwice() throws IOException {
        Exchange<?> query = new Exchange<>(Runnable::run);
        query.sending(GET, CONNECTION);
        assertThatCode(() -> query.sending(GET, CONNECTION)).doesNotThrowAnyException();
        Exchange<?> order = new Exchange<>(Runnable::run);
        order.sending(POST, CONNECTION);
        assertThatThrownBy(() -> order.sending(POST, CONNECTION))
                .hasMessage("the request was sent once already and is not sent again");
    }
}
