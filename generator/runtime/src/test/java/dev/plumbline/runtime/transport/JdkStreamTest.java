package dev.plumbline.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.http.JdkTransport;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.loopback.RawServer;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class JdkStreamTest extends StreamContract {

    private static final Operation<EventStream<String>> TEXTS = Operation.<EventStream<String>>responding(
                    "GET", "texts", "/texts")
            .on("200", ResponseDecoder.textEvents("text/event-stream"))
            .build();

    @Override
    protected Transport create(Duration connectTimeout) {
        return JdkTransport.create(connectTimeout);
    }

    /** From JDK 21 on its client waits for what is open, and a stream may be open for ever. */
    @Test
    void streamsEndWithTheirClient() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer server = RawServer.answering(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n");
            over.await();
        })) {
            Caller caller =
                    new Caller(ClientConfig.builder().baseUrl(server.url()).build());
            Iterator<String> read = caller.call(TEXTS, Arguments.none(), CallOptions.none())
                    .value()
                    .iterator();
            assertThat(read.next()).isEqualTo("1");
            EventStream<String> unread =
                    caller.call(TEXTS, Arguments.none(), CallOptions.none()).value();
            caller.close();
            assertThatThrownBy(read::hasNext)
                    .isInstanceOf(ConnectionFailedException.class)
                    .hasMessageContaining("the client was closed");
            assertThatThrownBy(() -> unread.iterator().hasNext()).isInstanceOf(ConnectionFailedException.class);
            over.countDown();
        }
    }
}
