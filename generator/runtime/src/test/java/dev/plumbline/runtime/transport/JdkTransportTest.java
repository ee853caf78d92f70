package dev.plumbline.runtime.transport;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.http.JdkTransport;
import dev.plumbline.runtime.http.Transport;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class JdkTransportTest extends TransportContract {

    @Override
    protected Transport create(Duration connectTimeout) {
        return JdkTransport.create(connectTimeout);
    }

    @Override
    protected Transport through(InetSocketAddress proxy) {
        return JdkTransport.create(HttpClient.newBuilder().proxy(ProxySelector.of(proxy)));
    }

    @Override
    protected Transport trusting(SSLContext trust) {
        return JdkTransport.create(HttpClient.newBuilder().sslContext(trust));
    }

    @Test
    void aClientThatFollowsRedirectsIsRefused() {
        HttpClient follower = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatThrownBy(() -> JdkTransport.of(follower)).hasMessageContaining("Redirect.NEVER");
    }
}
