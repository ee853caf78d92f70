package dev.plumbline.runtime.transport;

import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.JdkTransport;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.loopback.RawServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Tag;

/** The contract where the host has just answered, so that blocking calls are sent on the calling thread. */
@Tag("slow")
class KnownHostTest extends TransportContract {

    @Override
    protected Transport create(Duration connectTimeout) {
        return greeted(HttpClient.newBuilder().connectTimeout(connectTimeout));
    }

    @Override
    protected Transport through(InetSocketAddress proxy) {
        return JdkTransport.create(HttpClient.newBuilder().proxy(ProxySelector.of(proxy)));
    }

    @Override
    protected Transport trusting(SSLContext trust) {
        return greeted(HttpClient.newBuilder().sslContext(trust));
    }

    private static Transport greeted(HttpClient.Builder client) {
        JdkTransport transport = JdkTransport.create(client);
        try (RawServer server = RawServer.sending("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")) {
            HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
            transport.send(
                    new HttpCall("GET", URI.create(server.url()), none, null, Duration.ofSeconds(30), 1000, null));
            return transport;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
