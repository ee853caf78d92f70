package dev.plumbline.tests.faults;

import dev.plumbline.runtime.http.JdkTransport;
import dev.plumbline.runtime.http.Transport;
import java.net.http.HttpClient;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Makes the transports that the faults are held against. */
enum Transports {
    JDK {
        @Override
        Transport open(@Nullable SSLContext trust) {
            return trust == null
                    ? JdkTransport.create(CONNECT)
                    : JdkTransport.of(HttpClient.newBuilder()
                            .connectTimeout(CONNECT)
                            .sslContext(trust)
                            .build());
        }

        @Override
        String title() {
            return "JDK";
        }
    };

    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** A new transport, which the caller closes; it trusts what it is told to, or what the JDK trusts. */
    abstract Transport open(@Nullable SSLContext trust);

    /** How the page calls it. */
    abstract String title();
}
