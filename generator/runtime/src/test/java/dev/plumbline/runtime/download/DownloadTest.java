package dev.plumbline.runtime.download;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.loopback.LittleTime;
import dev.plumbline.runtime.loopback.RawServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads over real HTTP: the whole file or no change, and never the key. */
@Timeout(60)
class DownloadTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private enum Form {
        BLOCKING,
        ASYNC
    }

    private static final DownloadOptions NONE = DownloadOptions.none();

    private final FakeTime time = new FakeTime();

    @TempDir
    Path folder;

    private Path target;
    private Caller caller;

    @BeforeEach
    void open() throws IOException {
        caller = new Caller(Tasks.config(SERVER.baseUrl()).timekeeper(time).build());
        target = folder.resolve("video.mp4");
        Files.writeString(target, "old");
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsStoredWholeAndWithoutTheKey(Form form) throws IOException {
        byte[] video = new byte[3_000_000];
        new Random(7).nextBytes(video);
        SERVER.stubFor(get("/a.mp4?sig=1")
                .willReturn(aResponse().withHeader("Content-Length", "3000000").withBody(video)));
        List<DownloadProgress> progress = Collections.synchronizedList(new ArrayList<>());
        Download download = Download.of(SERVER.baseUrl() + "/a.mp4?sig=1");
        assertThat(fetch(form, download, NONE.onProgress(progress::add))).isEqualTo(target);
        assertThat(target).hasBinaryContent(video);
        assertThat(names()).containsExactly("video.mp4");
        assertThat(progress).last().isEqualTo(new DownloadProgress(video.length, (long) video.length));
        assertThat(progress).extracting(DownloadProgress::bytes).isSorted();
        LoggedRequest request = SERVER.findAll(anyRequestedFor(anyUrl())).get(0);
        assertThat(request.containsHeader("Authorization")).isFalse();
        assertThat(request.getHeader("User-Agent")).isEqualTo(caller.config().userAgent());
    }

    @ParameterizedTest
    @EnumSource
    void redirectsAreFollowed(Form form) {
        SERVER.stubFor(get("/1").willReturn(temporaryRedirect("/2")));
        SERVER.stubFor(get("/2").willReturn(temporaryRedirect(SERVER.baseUrl() + "/3")));
        SERVER.stubFor(get("/3").willReturn(aResponse().withBody("new")));
        fetch(form, Download.of(SERVER.baseUrl() + "/1"), NONE);
        assertThat(target).hasContent("new");
    }

    @ParameterizedTest
    @EnumSource
    void aRedirectLoopEnds(Form form) {
        SERVER.stubFor(any(anyUrl()).willReturn(temporaryRedirect("/loop")));
        assertThat(failure(form, Download.of(SERVER.baseUrl() + "/loop")))
                .hasMessageContaining("more than 5 redirects");
        assertThat(SERVER.getAllServeEvents()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, http or https",
        "ftp://example.com/planted, http or https",
        "'', redirects without saying where to",
        "http://user:planted@example.com/, http or https",
        "http://exa mple/planted, the address is no URL",
    })
    void aRedirectElsewhereIsRefused(String location, String problem) {
        SERVER.stubFor(any(anyUrl())
                .willReturn(location.isEmpty() ? aResponse().withStatus(302) : temporaryRedirect(location)));
        assertThat(failure(Form.BLOCKING, Download.of(SERVER.baseUrl() + "/a")))
                .hasMessageContaining(problem)
                .hasMessageNotContaining("planted");
    }

    @Test
    void anAddressThatIsNotOfTheWebIsRefused() {
        assertThat(failure(Form.ASYNC, Download.of("file:///etc/passwd"))).hasMessageContaining("http or https");
        assertThat(catchThrowable(
                        () -> Download.redirect(Download.of("https://a/b").address(), "http://a/b")))
                .hasMessageContaining("from https to http");
        assertThat(Download.redirect(Download.of("https://a/b/c?d").address(), "../e?f"))
                .hasToString("https://a/e?f");
        assertThat(catchThrowable(() -> Download.of(Tasks.WAITER, Checks.json("{}"))))
                .isInstanceOf(DownloadFailedException.class)
                .hasMessageContaining("names no URL");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    void anAddressThatExpiredIsNamed(int status) {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status).withBody("gone")));
        DownloadFailedException thrown = failure(Form.ASYNC, Download.of(SERVER.baseUrl() + "/a?sig=planted"));
        assertThat(thrown)
                .hasMessage("The download failed: localhost responded with HTTP " + status
                        + "; such addresses expire, ask for a new one");
        assertThat(thrown.status()).hasValue(status);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsTooLongIsRefused(Form form) {
        SERVER.stubFor(get("/a").willReturn(aResponse().withBody("12345")));
        Download download = Download.of(SERVER.baseUrl() + "/a");
        assertThat(failure(form, download, NONE.withMaximumBytes(4)))
                .hasMessageContaining("more than the allowed 4 bytes");
        fetch(form, download, NONE.withMaximumBytes(5));
        assertThat(target).hasContent("12345");
    }

    @Test
    void anEndlessFileIsCutOff() throws InterruptedException {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
            while (true) {
                connection.send(chunk);
            }
        })) {
            assertThat(failure(Form.BLOCKING, Download.of(server.url()), NONE.withMaximumBytes(100_000)))
                    .hasMessageContaining("more than the allowed 100000 bytes");
            assertThat(server.sawClientGo()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsCutShortIsNoFile(Form form) {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf")) {
            assertThat(failure(form, Download.of(server.url()))).hasMessageContaining("lost its connection");
        }
    }

    @Test
    void aCompressedFileIsRefused() {
        SERVER.stubFor(get("/a")
                .willReturn(aResponse().withHeader("Content-Encoding", "gzip").withBody("zzz")));
        assertThat(failure(Form.BLOCKING, Download.of(SERVER.baseUrl() + "/a"))).hasMessageContaining("compressed");
    }

    @ParameterizedTest
    @EnumSource
    void aListenerThatThrowsEndsTheDownload(Form form) {
        SERVER.stubFor(get("/a").willReturn(aResponse().withBody("12345")));
        DownloadOptions impatient = NONE.onProgress(now -> {
            throw new IllegalStateException("enough");
        });
        DownloadFailedException thrown = failure(form, Download.of(SERVER.baseUrl() + "/a"), impatient);
        assertThat(thrown).hasMessageContaining("enough").hasCauseInstanceOf(IllegalStateException.class);
        assertThat(thrown.reason()).isEqualTo(Reason.LISTENER);
    }

    @ParameterizedTest
    @EnumSource
    void theTimeIsForTheWholeDownload(Form form) throws Exception {
        LittleTime.give(time -> {
            try (RawServer server = RawServer.answering(connection -> {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nslow");
                connection.silence();
            })) {
                assertThat(failure(form, Download.of(server.url()), NONE.withTimeout(time)))
                        .hasMessageContaining("not complete after " + time.toMillis() + " ms");
                return !server.requests().isEmpty() && server.sawClientGo();
            }
        });
    }

    @Test
    void cancellingLeavesNothingBehind() throws Exception {
        CompletableFuture<Void> storing = new CompletableFuture<>();
        try (RawServer server = RawServer.answering(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nsome");
            connection.silence();
        })) {
            CompletableFuture<Path> download = caller.downloadAsync(
                    Download.of(server.url()), target, NONE.onProgress(now -> storing.complete(null)));
            storing.join();
            download.cancel(true);
            assertThat(server.sawClientGo()).isTrue();
        }
        assertUnchanged();
    }

    @Test
    void aTargetThatCannotBeWrittenIsRefusedBeforeAsking() {
        Download download = Download.of(SERVER.baseUrl() + "/a");
        assertThat(catchThrowable(() -> caller.download(download, folder)))
                .isInstanceOf(DownloadFailedException.class)
                .hasRootCauseMessage(folder + " is a directory");
        assertThat(catchThrowable(() -> caller.download(download, folder.resolve("no/such/folder"))))
                .isInstanceOf(DownloadFailedException.class)
                .hasMessageContaining("there is no writing beside");
        assertThat(SERVER.getAllServeEvents()).isEmpty();
    }

    private Path fetch(Form form, Download download, DownloadOptions options) {
        return form == Form.BLOCKING
                ? caller.download(download, target, options)
                : caller.downloadAsync(download, target, options).join();
    }

    private DownloadFailedException failure(Form form, Download download) {
        return failure(form, download, NONE);
    }

    /** The target is as it was and nothing lies beside it. */
    private DownloadFailedException failure(Form form, Download download, DownloadOptions options) {
        Throwable thrown = catchThrowable(() -> fetch(form, download, options));
        assertUnchanged();
        return (DownloadFailedException) (thrown instanceof CompletionException ? thrown.getCause() : thrown);
    }

    private void assertUnchanged() {
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("video.mp4");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
