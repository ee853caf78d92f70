package dev.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.loopback.SelfSigned;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictEngineTest {

    private static final int ROOM = 1 << 16;

    private static SelfSigned key;

    @BeforeAll
    static void makeKey(@TempDir Path folder) throws Exception {
        key = SelfSigned.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void theProtocolIsToldOnceTheHandshakeIsDone(String version) throws Exception {
        SSLEngine client = engine(StrictTls.over(key.client()), true, version);
        SSLEngine server = engine(key.server(), false, version);
        ByteBuffer toServer = ByteBuffer.allocate(ROOM);
        ByteBuffer toClient = ByteBuffer.allocate(ROOM);
        assertThatThrownBy(client::getApplicationProtocol).hasMessage("the TLS handshake is not done");
        client.beginHandshake();
        step(client, toServer, toClient);
        assertThatThrownBy(client::getApplicationProtocol).hasMessage("the TLS handshake is not done");
        while (client.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING) {
            step(server, toClient, toServer);
            step(client, toServer, toClient);
        }
        assertThat(client.getApplicationProtocol()).isEqualTo("h2");
        client.closeOutbound();
        assertThat(client.getApplicationProtocol()).isEqualTo("h2");
    }

    @Test
    void anEngineThatFailedInItsHandshakeTellsNone() throws Exception {
        SSLEngine client = engine(StrictTls.over(SSLContext.getDefault()), true, "TLSv1.3");
        ByteBuffer out = ByteBuffer.allocate(ROOM);
        client.beginHandshake();
        step(client, out, out);
        ByteBuffer noTls = ByteBuffer.wrap("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> client.unwrap(noTls, ByteBuffer.allocate(ROOM)))
                .isInstanceOf(SSLException.class);
        assertThatThrownBy(client::getApplicationProtocol)
                .hasMessage("the TLS handshake is not done")
                .hasCauseInstanceOf(SSLException.class);
    }

    private static SSLEngine engine(SSLContext context, boolean client, String version) {
        SSLEngine engine = context.createSSLEngine("127.0.0.1", 1);
        engine.setUseClientMode(client);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(new String[] {version});
        parameters.setApplicationProtocols(new String[] {"h2"});
        engine.setSSLParameters(parameters);
        return engine;
    }

    /** Does the next thing that the engine has to do, if it can. */
    private static void step(SSLEngine engine, ByteBuffer out, ByteBuffer in) throws Exception {
        switch (engine.getHandshakeStatus()) {
            case NEED_TASK -> engine.getDelegatedTask().run();
            case NEED_WRAP -> engine.wrap(ByteBuffer.allocate(0), out);
            default -> {
                in.flip();
                engine.unwrap(in, ByteBuffer.allocate(ROOM));
                in.compact();
            }
        }
    }

    /** Else what a newer JDK has would be answered by the class above, which knows nothing of the engine. */
    @Test
    void everythingElseIsTheEnginesOwn() {
        Stream<Method> inherited = Arrays.stream(SSLEngine.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Arrays.stream(StrictEngine.class.getDeclaredMethods())
                        .noneMatch(own -> own.getName().equals(method.getName())
                                && Arrays.equals(own.getParameterTypes(), method.getParameterTypes())));
        assertThat(inherited.map(StrictEngineTest::signature))
                .containsExactlyInAnyOrder(
                        "getPeerHost[]",
                        "getPeerPort[]",
                        "wrap[ByteBuffer, ByteBuffer]",
                        "wrap[ByteBuffer[], ByteBuffer]",
                        "unwrap[ByteBuffer, ByteBuffer]",
                        "unwrap[ByteBuffer, ByteBuffer[]]");
    }

    private static String signature(Method method) {
        List<String> parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        return method.getName() + parameters;
    }
}
