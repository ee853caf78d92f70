package dev.plumbline.tests.faults;

import dev.plumbline.runtime.http.JdkTransport;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.transport.apache.ApacheTransport;
import java.net.http.HttpClient;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.jspecify.annotations.Nullable;

/** Makes the transports that the faults are held against. */
public enum Transports {
    JDK {
        @Override
        public Transport open(@Nullable SSLContext trust) {
            return trust == null
                    ? JdkTransport.create(CONNECT)
                    : JdkTransport.create(
                            HttpClient.newBuilder().connectTimeout(CONNECT).sslContext(trust));
        }

        @Override
        String title() {
            return "JDK";
        }
    },

    APACHE {
        @Override
        public Transport open(@Nullable SSLContext trust) {
            return trust == null
                    ? ApacheTransport.create(CONNECT)
                    : ApacheTransport.create(HttpAsyncClients.custom()
                            .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                                    .setTlsStrategy(ClientTlsStrategyBuilder.create()
                                            .setSslContext(trust)
                                            .buildAsync())
                                    .build()));
        }

        @Override
        String title() {
            return "Apache HttpClient";
        }
    };

    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** A new transport, which the caller closes; it trusts what it is told to, or what the JDK trusts. */
    public abstract Transport open(@Nullable SSLContext trust);

    /** How the page calls it. */
    abstract String title();
}
