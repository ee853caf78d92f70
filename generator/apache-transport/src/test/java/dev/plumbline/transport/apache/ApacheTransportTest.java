package dev.plumbline.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.loopback.RawServer;
import dev.plumbline.runtime.transport.TransportContract;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;

class ApacheTransportTest extends TransportContract {

    @Override
    protected Transport create(Duration connectTimeout) {
        return ApacheTransport.create(connectTimeout);
    }

    @Override
    protected Transport through(InetSocketAddress proxy) {
        return ApacheTransport.create(
                HttpAsyncClients.custom().setProxy(new HttpHost(proxy.getHostString(), proxy.getPort())));
    }

    @Override
    protected Transport trusting(SSLContext trust) {
        return ApacheTransport.create(HttpAsyncClients.custom()
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setTlsStrategy(ClientTlsStrategyBuilder.create()
                                .setSslContext(trust)
                                .buildAsync())
                        .build()));
    }

    /** The JDK's client cannot do without as it is used, and before JDK 19 not at all, so that no contract asks for it. */
    @Test
    void aQueryDoesNotSpeakOfABody() throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
                Transport transport = ApacheTransport.create(Duration.ofSeconds(10))) {
            for (String method : List.of("GET", "HEAD")) {
                HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
                transport.send(
                        new HttpCall(method, URI.create(server.url()), none, null, Duration.ofSeconds(20), 1000, null));
            }
            assertThat(server.requests())
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request)
                            .doesNotContainIgnoringCase("content-length")
                            .doesNotContainIgnoringCase("transfer-encoding"));
        }
    }

    @Test
    void closingEndsWhatIsUnderWay() {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        try (RawServer server = RawServer.answering(connection -> {
            asked.complete(null);
            connection.silence();
        })) {
            Transport transport = ApacheTransport.create(Duration.ofSeconds(10));
            HttpCall call = new HttpCall(
                    "POST",
                    URI.create(server.url()),
                    HttpHeaders.of(Map.of(), (name, value) -> true),
                    HttpBody.of(new byte[] {'1'}),
                    Duration.ofSeconds(50),
                    1000,
                    null);
            CompletableFuture<HttpReply> reply = transport.sendAsync(call);
            asked.join();
            transport.close();
            assertThatThrownBy(reply::join).cause().isInstanceOfSatisfying(TransportException.class, e -> {
                assertThat(e.failure()).isEqualTo(Failure.LOST);
                assertThat(e.mayHaveBeenSent()).isTrue();
            });
            assertThatThrownBy(() -> transport.send(call))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.mayHaveBeenSent()).isFalse());
        }
    }
}
