package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JDK's client does by itself, counted by a server, and what it does for a connect timeout of one call. */
@Timeout(60)
class ResendingTest {

    @Test
    void nothingButAGetIsSentAgainOverALostConnection() throws IOException {
        assertThat(Resending.count("POST", true)).isEqualTo(1);
        assertThat(Resending.count("POST", false)).isEqualTo(1);
        assertThat(Resending.count("DELETE", false)).isEqualTo(1);
        assertThat(Resending.count("GET", false)).isBetween(1, 2);
    }

    /** In a JVM of its own: the JDK reads this property once. */
    @Test
    void notEvenWhereTheJdkIsToldTo() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.httpclient.enableAllMethodRetry=true",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                Path.of("target", "test-classes").toString(),
                                System.getProperty("java.class.path"),
                                System.getProperty("jdk.module.path", "")),
                        Resending.class.getName())
                .redirectErrorStream(true)
                .start();
        String counts = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(counts).isZero();
        assertThat(counts.strip()).matches("1 1 1 [12]");
    }

    /** A server that takes the connection and never shakes hands: connecting includes TLS. */
    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET"})
    void aCallMayHaveLessTimeToConnect(String method) throws IOException {
        Operation<String> operation =
                Operation.of(method, "act", "/act", json -> "done").build();
        Arguments arguments = method.equals("POST") ? Arguments.body(Checks.json("{}")) : Arguments.none();
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Caller caller = new Caller(Tasks.config("https://127.0.0.1:" + silent.getLocalPort())
                        .build())) {
            CallOptions options =
                    CallOptions.none().withConnectTimeout(Duration.ofMillis(50)).withRetry(RetryPolicy.none());
            assertThatThrownBy(() -> caller.call(operation, arguments, options))
                    .isInstanceOfSatisfying(
                            ConnectionFailedException.class,
                            thrown -> assertThat(thrown.mayHaveBeenProcessed()).isFalse())
                    .hasMessageContaining("could not connect in time");
        }
    }
}
