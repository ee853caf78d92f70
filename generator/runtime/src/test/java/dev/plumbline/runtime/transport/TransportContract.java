package dev.plumbline.runtime.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.http.BodySink;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.loopback.ClosedPort;
import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.LittleTime;
import dev.plumbline.runtime.loopback.RawConnection;
import dev.plumbline.runtime.loopback.RawServer;
import dev.plumbline.runtime.loopback.SelfSigned;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What every transport must do, over real sockets. A transport's own test extends this. */
@Timeout(60)
public abstract class TransportContract {

    private static final long LIMIT = 100_000;
    private static final byte WARNING = 1;
    private static final byte FATAL = 2;
    private static final byte CLOSE_NOTIFY = 0;
    private static final byte HANDSHAKE_FAILURE = 40;
    private static final byte INTERNAL_ERROR = 80;
    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    private static final Pattern CONTENT_TYPE = Pattern.compile("(?i)\r\ncontent-type: ([^\r]*)");

    private static SelfSigned key;

    private final Transport transport = create(Duration.ofSeconds(10));

    /** A transport as most users have it. */
    protected abstract Transport create(Duration connectTimeout);

    /** A transport whose own builder was told of a proxy. */
    protected abstract Transport through(InetSocketAddress proxy);

    /** A transport whose own builder was told whom to trust. */
    protected abstract Transport trusting(SSLContext trust);

    @BeforeAll
    static void makeKey(@TempDir Path folder) throws Exception {
        key = SelfSigned.in(folder);
    }

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void givesTheAnswerWhateverItsStatus() throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 418 No\r\nX-A: b\r\nContent-Length: 2\r\n\r\nhi")) {
            HttpReply reply = transport.send(post(server.url()));
            assertThat(reply.status()).isEqualTo(418);
            assertThat(reply.headers().firstValue("x-a")).contains("b");
            assertThat(reply.body()).asString().isEqualTo("hi");
            assertThat(server.requests().get(0))
                    .startsWith("POST /x HTTP/1.1\r\n")
                    .endsWith("\r\n\r\n{\"a\":1}")
                    .doesNotContainIgnoringCase("upgrade");
        }
    }

    @Test
    void followsNoRedirect() throws IOException {
        try (RawServer server =
                RawServer.sending("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(transport.send(get(server.url())).status()).isEqualTo(302);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void theAddressIsSentAsItIs() throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 204 No Content\r\n\r\n")) {
            URI uri = URI.create(server.url() + "/a%2Fb//c/../%7e?q=a%20b&q=%2B&r");
            HttpCall call = new HttpCall("DELETE", uri, headers(), null, Duration.ofSeconds(20), LIMIT, null);
            assertThat(transport.send(call).body()).isEmpty();
            assertThat(server.requests().get(0)).startsWith("DELETE /a%2Fb//c/../%7e?q=a%20b&q=%2B&r HTTP/1.1\r\n");
        }
    }

    @Test
    void headersAreSentAndReadAsTheyAre() throws IOException {
        try (RawServer server = RawServer.sending(
                "HTTP/1.1 200 OK\r\nConnection: close\r\nx-twice: a\r\nX-Twice: b\r\nSet-Cookie: id=1; Path=/\r\n"
                        + "Content-Length: 0\r\n\r\n")) {
            HttpHeaders two = HttpHeaders.of(Map.of("X-A", List.of("1", "2")), (name, value) -> true);
            HttpCall call = new HttpCall(
                    "GET", URI.create(server.url() + "/x"), two, null, Duration.ofSeconds(20), LIMIT, null);
            assertThat(transport.send(call).headers().allValues("X-Twice")).containsExactly("a", "b");
            transport.send(call);
            assertThat(server.requests())
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request)
                            .contains("\r\nX-A: 1\r\nX-A: 2\r\n")
                            .doesNotContainIgnoringCase("cookie:")
                            .doesNotContainIgnoringCase("accept-encoding:"));
        }
    }

    @Test
    void compressedBytesArriveAsTheyWereSent() throws IOException {
        byte[] packed = gzip("{}");
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.length + "\r\n\r\n");
            connection.send(packed);
        })) {
            HttpReply reply = transport.send(get(server.url()));
            assertThat(reply.body()).isEqualTo(packed);
            assertThat(reply.headers().firstValue("content-encoding")).contains("gzip");
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void aRefusalToLetInIsAnAnswer() throws IOException {
        try (RawServer server = RawServer.sending(
                "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"a\"\r\nContent-Length: 2\r\n\r\nno")) {
            assertThat(transport.send(post(server.url())).status()).isEqualTo(401);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aHeadersLengthIsNotThatOfABody() throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n")) {
            HttpReply reply = transport.send(call("HEAD", server.url(), null, Duration.ofSeconds(20)));
            assertThat(reply.body()).isEmpty();
            assertThat(reply.headers().firstValue("content-length")).contains("1073741824");
        }
    }

    @Test
    void anEndlessHeaderIsCutOff() {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nX-A: ");
            while (true) {
                connection.send("x".repeat(0x1000));
            }
        })) {
            assertFailure(post(server.url()), Failure.LOST, true);
        }
    }

    @Test
    void aProxyOfTheBuildersIsUsed() throws IOException {
        try (RawServer proxy = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
                Transport proxied = through(new InetSocketAddress("127.0.0.1", proxy.port()))) {
            assertThat(proxied.send(post("http://api.invalid")).body())
                    .asString()
                    .isEqualTo("hi");
            assertThat(proxy.requests()).hasSize(1);
            assertThat(proxy.requests().get(0))
                    .startsWith("POST http://api.invalid/x HTTP/1.1\r\n")
                    .endsWith("\r\n\r\n{\"a\":1}");
        }
    }

    @Test
    void aCertificateIsTrustedWhereTheBuilderSaysSo() throws Exception {
        try (RawServer server = RawServer.over(
                        key.server().getServerSocketFactory(),
                        connection -> connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"));
                Transport friend = trusting(key.client())) {
            String url = "https://127.0.0.1:" + server.port();
            assertThat(friend.send(post(url)).body()).asString().isEqualTo("hi");
            assertThat(server.requests()).hasSize(1);
            assertFailure(post(url), Failure.CONNECT, false);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void http2IsSpokenWhereTheServerOffersIt() throws Exception {
        WireMockServer server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(key.file().toString())
                .keystorePassword(SelfSigned.PASSWORD)
                .keyManagerPassword(SelfSigned.PASSWORD));
        server.stubFor(
                any(urlEqualTo("/x")).willReturn(aResponse().withStatus(418).withBody("hi")));
        server.stubFor(any(urlEqualTo("/slow/x")).willReturn(ok().withFixedDelay(60_000)));
        server.start();
        try (Transport friend = trusting(key.client())) {
            String url = "https://127.0.0.1:" + server.httpsPort();
            HttpReply reply = friend.send(post(url));
            assertThat(reply.status()).isEqualTo(418);
            assertThat(reply.body()).asString().isEqualTo("hi");
            LoggedRequest sent = server.findAll(anyRequestedFor(anyUrl())).get(0);
            assertThat(sent.getProtocol()).isEqualTo("HTTP/2.0");
            assertThat(sent.getBody()).isEqualTo(BODY);
            LittleTime.give(time -> {
                HttpCall slow = call("POST", url + "/slow", BODY, time);
                TransportException late = catchThrowableOfType(TransportException.class, () -> friend.send(slow));
                assertThat(late.failure()).isEqualTo(Failure.TIMEOUT);
                return late.mayHaveBeenSent();
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void aCallInTimeIsNotHurtByTheNext() throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhi")) {
            for (int i = 0; i < 20; i++) {
                assertThat(transport.send(post(server.url())).body()).asString().isEqualTo("hi");
                assertThat(transport.sendAsync(get(server.url())).join().body())
                        .asString()
                        .isEqualTo("hi");
            }
            assertThat(server.requests()).hasSize(40);
        }
    }

    @Test
    void manyCallsAreUnderWayAtOnce() {
        CountDownLatch all = new CountDownLatch(64);
        try (RawServer server = RawServer.answering(connection -> {
            all.countDown();
            all.await();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        })) {
            List<CompletableFuture<HttpReply>> replies = IntStream.range(0, 64)
                    .mapToObj(i -> transport.sendAsync(post(server.url())))
                    .toList();
            assertThat(replies)
                    .allSatisfy(reply -> assertThat(reply.join().status()).isEqualTo(200));
        }
    }

    @Test
    void nothingWasSentWhereNothingListens() {
        try (ClosedPort port = new ClosedPort()) {
            assertFailure(post(port.url()), Failure.CONNECT, false);
            assertFailure(get(port.url()), Failure.CONNECT, false);
        }
    }

    @Test
    void nothingWasSentToAHostThatDoesNotExist() {
        assertFailure(get("http://no-such-host.invalid"), Failure.CONNECT, false);
    }

    @Test
    void nothingWasSentWhereTlsFails() {
        WireMockServer untrusted = new WireMockServer(options().dynamicPort().dynamicHttpsPort());
        untrusted.start();
        try {
            assertFailure(post("https://127.0.0.1:" + untrusted.httpsPort()), Failure.CONNECT, false);
            assertThat(untrusted.getAllServeEvents()).isEmpty();
        } finally {
            untrusted.stop();
        }
    }

    @Test
    void nothingWasSentWhereTheServerSpeaksNoTls() {
        // It waits for the client to end the connection: to close it with a handshake unread would be a reset.
        assertNoHandshake(connection ->
                connection.send("HTTP/1.1 400 Bad Request\r\n\r\n").silence());
    }

    @Test
    void nothingWasSentWhereTheServerEndsTheHandshake() {
        assertNoHandshake(RawConnection::takeTlsRecord);
        assertNoHandshake(connection -> {
            connection.take(20);
            connection.reset();
        });
        assertNoHandshake(connection -> alert(connection, FATAL, HANDSHAKE_FAILURE));
        assertNoHandshake(connection -> alert(connection, FATAL, INTERNAL_ERROR));
        assertNoHandshake(connection -> alert(connection, WARNING, CLOSE_NOTIFY));
    }

    private static void alert(RawConnection connection, byte level, byte description) throws IOException {
        connection.takeTlsRecord();
        connection.send(new byte[] {21, 3, 3, 0, 2, level, description}).silence();
    }

    private void assertNoHandshake(Listener.Behaviour behaviour) {
        try (Listener server = Listener.on("no-handshake", behaviour)) {
            assertFailure(post("https://127.0.0.1:" + server.port()), Failure.CONNECT, false);
            assertFailure(get("https://127.0.0.1:" + server.port()), Failure.CONNECT, false);
        }
    }

    @Test
    void aRequestThatWasReadWasSentThoughTlsFailsAfterIt() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        try (Listener server = Listener.over("second-thoughts", key.server().getServerSocketFactory(), connection -> {
                    SSLSocket tls = connection.tls();
                    tls.setEnabledProtocols(new String[] {"TLSv1.2"});
                    assertThat(connection.read()).isNotNull();
                    requests.incrementAndGet();
                    tls.setNeedClientAuth(true);
                    tls.startHandshake();
                    connection.silence();
                });
                Transport friend = trusting(key.client())) {
            assertFailure(friend, post("https://127.0.0.1:" + server.port()), Failure.LOST, true);
            assertThat(requests).hasValue(2);
        }
    }

    @Test
    void aBodyThatWasNeverAskedForWasNotSent() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            HttpCall call = call("POST", "https://127.0.0.1:" + deaf.getLocalPort(), BODY, Duration.ofMillis(300));
            assertFailure(call, Failure.TIMEOUT, false);
        }
    }

    @Test
    void aCallHasItsOwnTimeToConnect() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            HttpCall call = new HttpCall(
                    "GET",
                    URI.create("https://127.0.0.1:" + deaf.getLocalPort()),
                    headers(),
                    null,
                    Duration.ofSeconds(20),
                    Duration.ofMillis(300),
                    LIMIT,
                    null);
            assertFailure(call, Failure.CONNECT, false);
        }
    }

    @Test
    void aResetAfterTheRequestMayHaveBeenSent() {
        try (RawServer server = RawServer.answering(RawConnection::reset)) {
            assertFailure(post(server.url()), Failure.LOST, true);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void brokenAnswersAreLostConnections() {
        assertLost("");
        assertLost("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort");
        assertLost("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n");
        assertLost("SSH-2.0-OpenSSH_9.6\r\n\r\n");
    }

    private void assertLost(String answer) {
        try (RawServer server = RawServer.sending(answer)) {
            assertFailure(post(server.url()), Failure.LOST, true);
            assertThat(server.requests()).as(answer).hasSize(2);
        }
    }

    @Test
    void theTimeIsForTheWholeExchange() throws Exception {
        for (boolean async : new boolean[] {false, true}) {
            assertTimesOut("", async);
            assertTimesOut("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nslow", async);
        }
    }

    private void assertTimesOut(String beginning, boolean async) throws Exception {
        LittleTime.give(time -> {
            try (RawServer server = RawServer.answering(connection -> {
                connection.send(beginning);
                connection.silence();
            })) {
                TransportException late = failure(transport, call("POST", server.url(), BODY, time), async);
                assertThat(late.failure()).isEqualTo(Failure.TIMEOUT);
                if (server.requests().isEmpty()) {
                    return false;
                }
                assertThat(late.mayHaveBeenSent()).isTrue();
                assertThat(server.sawClientGo()).isTrue();
                assertThat(server.requests()).hasSize(1);
                return true;
            }
        });
    }

    @Test
    void anAnnouncedAnswerThatIsTooLongIsNotRead() {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
            connection.silence();
        })) {
            assertFailure(get(server.url()), Failure.TOO_LARGE, true);
        }
    }

    @Test
    void anEndlessAnswerIsCutOff() throws InterruptedException {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
            while (true) {
                connection.send(chunk);
            }
        })) {
            assertFailure(get(server.url()), Failure.TOO_LARGE, true);
            assertThat(server.sawClientGo()).isTrue();
        }
    }

    @Test
    void anAnswerMayBeAsLongAsAllowed() throws IOException {
        String body = "y".repeat((int) LIMIT);
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: " + LIMIT + "\r\n\r\n" + body)) {
            assertThat(transport.send(get(server.url())).body()).asString().isEqualTo(body);
        }
    }

    @Test
    void aSinkGetsTheBytesOfASuccessOnly() throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        BodySink sink = bytes -> {
            byte[] part = new byte[bytes.remaining()];
            bytes.get(part);
            stored.write(part);
        };
        try (RawServer server = RawServer.sending("HTTP/1.1 404 No\r\nContent-Length: 4\r\n\r\ngone")) {
            assertThat(transport.send(sinking(server.url(), sink)).body())
                    .asString()
                    .isEqualTo("gone");
        }
        String body = "z".repeat((int) LIMIT * 3);
        try (RawServer server =
                RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
            assertThat(transport.send(sinking(server.url(), sink)).body()).isEmpty();
        }
        assertThat(stored.toString(StandardCharsets.UTF_8)).isEqualTo(body);
    }

    @Test
    void aSinkThatRefusesEndsTheExchange() throws InterruptedException {
        BodySink full = (ByteBuffer bytes) -> {
            throw new IOException("disk full");
        };
        try (RawServer server = RawServer.answering(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nsome");
            connection.silence();
        })) {
            assertThatThrownBy(() -> transport.send(sinking(server.url(), full)))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.SINK))
                    .hasRootCauseMessage("disk full");
            assertThat(server.sawClientGo()).isTrue();
        }
    }

    @Test
    void cancellingEndsTheExchange() throws InterruptedException {
        AtomicReference<CompletableFuture<HttpReply>> reply = new AtomicReference<>();
        CompletableFuture<Void> asked = new CompletableFuture<>();
        try (RawServer server = RawServer.answering(connection -> {
            asked.complete(null);
            connection.silence();
        })) {
            reply.set(transport.sendAsync(post(server.url())));
            asked.join();
            reply.get().cancel(true);
            assertThat(server.sawClientGo()).isTrue();
        }
    }

    @Test
    void anInterruptEndsTheExchangeAndStaysSet() throws InterruptedException {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();
        try (RawServer server = RawServer.answering(connection -> {
            asked.complete(null);
            connection.silence();
        })) {
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowableOfType(TransportException.class, () -> transport.send(post(server.url()))));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            asked.join();
            caller.interrupt();
            caller.join();
            assertThat(server.sawClientGo()).isTrue();
        }
        assertThat(thrown.get()).isInstanceOfSatisfying(TransportException.class, e -> {
            assertThat(e.failure()).isEqualTo(Failure.INTERRUPTED);
            assertThat(e.mayHaveBeenSent()).isTrue();
        });
        assertThat(flag).isTrue();
    }

    @Test
    void whatHasNoBodySaysSoWhereItsMethodUsuallyHasOne() throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 204 No Content\r\n\r\n")) {
            transport.send(call("POST", server.url(), null, Duration.ofSeconds(20)));
            assertThat(server.requests().get(0)).containsIgnoringCase("\r\nContent-Length: 0\r\n");
        }
    }

    @Test
    void aStreamOfKnownLengthIsSentWithIt() throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")) {
            SentStream body = SentStream.of(100_000).withLength();
            transport.send(sending("POST", server.url(), body, Duration.ofSeconds(20)));
            assertThat(server.requests().get(0))
                    .containsIgnoringCase("\r\nContent-Length: 100000\r\n")
                    .doesNotContainIgnoringCase("transfer-encoding")
                    .hasSizeGreaterThan(100_000);
            assertThat(body.isClosed()).isTrue();
            transport
                    .sendAsync(sending("POST", server.url(), body, Duration.ofSeconds(20)))
                    .join();
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aStreamOfUnknownLengthIsSentInChunks() throws IOException {
        AtomicReference<String> received = new AtomicReference<>();
        try (RawServer server = RawServer.answering(connection -> {
            received.set(new String(connection.takeChunks(), StandardCharsets.UTF_8));
            connection.send("HTTP/1.1 204 No Content\r\n\r\n");
        })) {
            SentStream body = SentStream.of(50_000);
            transport.send(sending("PUT", server.url(), body, Duration.ofSeconds(20)));
            assertThat(server.requests().get(0))
                    .containsIgnoringCase("\r\nTransfer-Encoding: chunked\r\n")
                    .doesNotContainIgnoringCase("content-length");
            assertThat(received.get()).isEqualTo(new String(SentStream.bytes(50_000), StandardCharsets.UTF_8));
            assertThat(body.isClosed()).isTrue();
        }
    }

    @Test
    void anEmptyStreamIsABodyWithoutBytes() throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 204 No Content\r\n\r\n")) {
            transport.send(sending("POST", server.url(), SentStream.of(0).withLength(), Duration.ofSeconds(20)));
            assertThat(server.requests().get(0)).containsIgnoringCase("\r\nContent-Length: 0\r\n");
        }
    }

    /** What lies between the two ends is in the sockets' buffers; a transport that keeps more would be far ahead. */
    @Test
    void aStreamIsReadNoFasterThanItIsSent() throws IOException {
        int length = 64 << 20;
        AtomicLong received = new AtomicLong();
        try (RawServer server = RawServer.readingHead(connection -> {
            byte[] bytes;
            do {
                bytes = connection.take(64 << 10);
                received.addAndGet(bytes.length);
            } while (received.get() < length && bytes.length > 0);
            connection.send("HTTP/1.1 204 No Content\r\n\r\n");
        })) {
            AtomicLong lead = new AtomicLong();
            SentStream body = SentStream.of(length).withLength().watched(read -> {
                long ahead = read - received.get();
                lead.accumulateAndGet(ahead, Math::max);
            });
            transport.send(sending("POST", server.url(), body, Duration.ofSeconds(50)));
            assertThat(received).hasValue(length);
            assertThat(lead).hasValueLessThan(16 << 20);
        }
    }

    @Test
    void everyKindOfBodyArrives(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "on disk");
        MultipartForm form = MultipartForm.builder()
                .text("t", "ü")
                .file("f", FileContent.of(file))
                .file("s", FileContent.of(() -> new ByteArrayInputStream(BODY)))
                .build();
        assertArrives(BodyEncoder.json("application/merge-patch+json"), Checks.json("{'a':null}"), "{\"a\":null}");
        assertArrives(BodyEncoder.form(null), Checks.json("{'a':'b c','d':[1,2]}"), "a=b+c&d=1&d=2");
        assertArrives(BodyEncoder.text("text/plain", null), "grüße", "grüße");
        assertArrives(BodyEncoder.binary("image/*"), FileContent.of(BODY).withType("image/png"), "{\"a\":1}");
        assertArrives(BodyEncoder.binary("*/*"), FileContent.of(file), "on disk");
        assertArrives(BodyEncoder.binary("*/*"), FileContent.once(new ByteArrayInputStream(BODY)), "{\"a\":1}");
        assertArrives(
                BodyEncoder.multipart("multipart/form-data", null),
                form,
                "--B\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\nü\r\n"
                        + "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\non disk\r\n"
                        + "--B\r\nContent-Disposition: form-data; name=\"s\"; filename=\"s\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n{\"a\":1}\r\n--B--\r\n");
    }

    /** The boundary is written as B. */
    private void assertArrives(BodyEncoder encoder, Object body, String received) {
        Operation<Object> operation =
                Operation.<Object>put("send", "/x", json -> json).body(encoder).build();
        AtomicReference<String> text = new AtomicReference<>();
        try (RawServer server = RawServer.readingHead(connection -> {
            text.set(new String(connection.takeBody(), StandardCharsets.UTF_8));
            connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
        })) {
            ClientConfig config = ClientConfig.builder()
                    .baseUrl(server.url())
                    .transport(transport)
                    .build();
            try (Caller caller = new Caller(config)) {
                caller.call(operation, Arguments.body(body), CallOptions.none());
            }
            Matcher type = CONTENT_TYPE.matcher(server.requests().get(0));
            assertThat(type.find()).isTrue();
            assertThat(type.group(1)).startsWith(encoder.mediaType().replaceAll("[*].*", ""));
            String boundary = type.group(1).replaceAll(".*boundary=", "");
            assertThat(text.get().replace(boundary, "B")).isEqualTo(received);
        }
    }

    @Test
    void nothingWasSentWhereTheBodyCannotBeOpened() throws IOException {
        try (RawServer server = RawServer.sending("HTTP/1.1 204 No Content\r\n\r\n")) {
            HttpBody body = SentStream.of(10).withLength().thatCannotBeOpened();
            assertFailure(sending("POST", server.url(), body, Duration.ofSeconds(20)), Failure.BODY, false);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aBodyThatBreaksOffMayHaveBeenSent() {
        for (SentStream body : List.of(
                SentStream.of(1 << 20).withLength().thatBreaksAt(300_000),
                SentStream.of(1 << 20).thatBreaksAt(300_000))) {
            AtomicInteger whole = new AtomicInteger();
            try (RawServer server = RawServer.readingHead(connection -> {
                if (connection.take(1 << 21).length == 1 << 20) {
                    whole.incrementAndGet();
                }
            })) {
                assertFailure(sending("POST", server.url(), body, Duration.ofSeconds(20)), Failure.BODY, true);
                assertThat(whole).hasValue(0);
                assertThat(body.isClosed()).isTrue();
            }
        }
    }

    @Test
    void aResetWhileTheBodyIsSentMayHaveBeenSent() {
        try (RawServer server = RawServer.readingHead(connection -> {
            connection.take(100_000);
            connection.reset();
        })) {
            SentStream body = SentStream.of(256 << 20).withLength();
            assertFailure(sending("POST", server.url(), body, Duration.ofSeconds(20)), Failure.LOST, true);
            assertThat(body.isClosed()).isTrue();
            assertThat(body.opened()).isEqualTo(2);
        }
    }

    @Test
    void aResponseMayComeBeforeTheBodyHasGone() throws IOException {
        try (RawServer server = RawServer.readingHead(connection -> {
            connection.take(100_000);
            connection.send("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno");
            connection.silence();
        })) {
            SentStream body = SentStream.of(16 << 20).withLength();
            HttpReply reply = transport.send(sending("POST", server.url(), body, Duration.ofSeconds(20)));
            assertThat(reply.status()).isEqualTo(413);
            assertThat(body.isClosed()).isTrue();
        }
    }

    @Test
    void cancellingClosesTheBody() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (RawServer server = RawServer.readingHead(connection -> {
            connection.take(100_000);
            begun.countDown();
            new CountDownLatch(1).await();
        })) {
            SentStream body = SentStream.of(256 << 20).withLength();
            CompletableFuture<HttpReply> reply =
                    transport.sendAsync(sending("POST", server.url(), body, Duration.ofSeconds(50)));
            begun.await();
            reply.cancel(true);
            assertThat(body.isClosed()).isTrue();
        }
    }

    private void assertFailure(HttpCall call, Failure failure, boolean mayHaveBeenSent) {
        assertFailure(transport, call, failure, mayHaveBeenSent);
    }

    /** Of the blocking form, and then of the other. */
    private static void assertFailure(Transport over, HttpCall call, Failure failure, boolean mayHaveBeenSent) {
        for (boolean async : new boolean[] {false, true}) {
            TransportException thrown = failure(over, call, async);
            assertThat(thrown.failure()).as(thrown.toString()).isEqualTo(failure);
            assertThat(thrown.mayHaveBeenSent()).as(thrown.toString()).isEqualTo(mayHaveBeenSent);
        }
    }

    private static TransportException failure(Transport over, HttpCall call, boolean async) {
        if (!async) {
            return catchThrowableOfType(TransportException.class, () -> over.send(call));
        }
        Throwable thrown = catchThrowableOfType(
                CompletionException.class, () -> over.sendAsync(call).join());
        return (TransportException) thrown.getCause();
    }

    private static HttpCall post(String url) {
        return call("POST", url, BODY, Duration.ofSeconds(20));
    }

    private static HttpCall get(String url) {
        return call("GET", url, null, Duration.ofSeconds(20));
    }

    private static HttpCall call(String method, String url, byte[] body, Duration timeout) {
        return sending(method, url, body == null ? null : HttpBody.of(body), timeout);
    }

    private static HttpCall sending(String method, String url, HttpBody body, Duration timeout) {
        return new HttpCall(method, URI.create(url + "/x"), headers(), body, timeout, LIMIT, null);
    }

    private static HttpCall sinking(String url, BodySink sink) {
        return new HttpCall("GET", URI.create(url + "/x"), headers(), null, Duration.ofSeconds(20), LIMIT, sink);
    }

    private static HttpHeaders headers() {
        return HttpHeaders.of(Map.of(), (name, value) -> true);
    }
}
