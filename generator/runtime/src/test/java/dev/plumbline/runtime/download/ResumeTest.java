package dev.plumbline.runtime.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.loopback.RawServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That what is stored is not fetched twice, and that no file is made of parts that do not belong together. */
@Timeout(60)
class ResumeTest {

    private static final DownloadOptions NONE = DownloadOptions.none();
    private static final String STRONG = "ETag: \"v1\"\r\n";

    private enum Form {
        BLOCKING,
        ASYNC
    }

    @TempDir
    Path folder;

    private final FakeTime time = new FakeTime();
    private final Caller caller = new Caller(Tasks.config("http://127.0.0.1:1")
            .timekeeper(time)
            .random(() -> 0.5)
            .build());

    @AfterEach
    void close() {
        caller.close();
    }

    @ParameterizedTest
    @EnumSource
    void theRestIsAskedForWhereTheVersionIsKnown(Form form) throws IOException {
        List<DownloadProgress> told = Collections.synchronizedList(new ArrayList<>());
        try (RangeServer server = new RangeServer(STRONG, 2)) {
            fetch(form, server.url(), NONE.onProgress(told::add));
            assertWhole(server);
            assertThat(server.asked()).hasSize(3).isSorted().startsWith(-1);
            assertThat(server.asked().get(1)).isPositive();
            assertThat(server.request(1)).contains("\r\nIf-Range: \"v1\"\r\n").doesNotContain(Tasks.KEY);
        }
        assertThat(told).extracting(DownloadProgress::bytes).isSorted();
        assertThat(told).extracting(DownloadProgress::total).containsOnly(200_000L);
        assertThat(time.pauses).containsExactly(Duration.ofMillis(375), Duration.ofMillis(750));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ETag: W/\"v1\"                                                                              | false",
                "X-None: 1                                                                                   | false",
                "ETag: v1                                                                                    | false",
                "Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT                                                | false",
                "Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT$Date: Sun, 01 Mar 2026 12:00:59 GMT            | false",
                "Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT$Date: Sun, 01 Mar 2026 12:01:00 GMT            | true",
                "Last-Modified: a while ago$Date: Sun, 01 Mar 2026 12:01:00 GMT                              | false",
            })
    void onlyAVersionThatIsSureIsGoneOnWith(String headers, boolean resumes) throws IOException {
        try (RangeServer server = new RangeServer(headers.strip().replace("$", "\r\n") + "\r\n", 1)) {
            fetch(Form.BLOCKING, server.url(), NONE);
            assertWhole(server);
            assertThat(server.asked()).hasSize(2);
            assertThat(server.asked().get(1) > 0).isEqualTo(resumes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "206 Partial Content\r\nContent-Type: multipart/byteranges; boundary=x\r\n",
                "206 Partial Content\r\nContent-Range: bytes 100-1/5\r\n",
                "206 Partial Content\r\nContent-Range: bytes 0-199999/200000\r\n",
                "206 Partial Content\r\nContent-Range: elephants 1-2/3\r\n",
                "416 Range Not Satisfiable\r\nContent-Range: bytes */5\r\n",
            })
    void aServerThatGivesSomethingElseIsAskedForTheWholeFile(String lie) throws IOException {
        try (RangeServer server = new RangeServer(STRONG, 1).lying(lie, 0)) {
            fetch(Form.ASYNC, server.url(), NONE);
            assertWhole(server);
            assertThat(server.asked()).hasSize(3).last().isEqualTo(-1);
        }
    }

    @Test
    void aPartFromElsewhereIsNotAppended() throws IOException {
        try (RangeServer server = new RangeServer(STRONG, 1).lying("206 Partial Content\r\n", 7)) {
            fetch(Form.BLOCKING, server.url(), NONE);
            assertWhole(server);
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void aPartOfAnotherVersionIsNotAppended() throws IOException {
        String other = "206 Partial Content\r\nETag: \"v2\"\r\n";
        try (RawServer first = RawServer.answering(connection -> {
            if (connection.request().contains("If-Range: \"v1\"")) {
                connection.send("HTTP/1.1 " + other + "Content-Range: bytes 4-9/10\r\n\r\n456789");
            } else {
                connection.send("HTTP/1.1 200 OK\r\n" + STRONG + "Content-Length: 10\r\n\r\n0123");
            }
        })) {
            DownloadFailedException thrown = failure(Form.BLOCKING, first.url(), NONE.withRetries(3));
            assertThat(thrown.reason()).isEqualTo(Reason.CONTENT);
            assertThat(thrown).hasMessageContaining("is not the part of the file that was asked for");
            assertThat(first.requests()).hasSize(4);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aPartThatWasNotAskedForIsNoFile() {
        try (RawServer server = RawServer.sending(
                "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 5-9/10\r\nContent-Length: 5\r\n\r\n56789")) {
            DownloadFailedException thrown = failure(Form.ASYNC, server.url(), NONE);
            assertThat(thrown.reason()).isEqualTo(Reason.CONTENT);
            assertThat(thrown).hasMessageContaining("a part of the file, which was not asked for");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatIsBusyIsAskedAgainAsItSays(Form form) {
        try (RawServer server = RawServer.sending("HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n")) {
            DownloadFailedException thrown = failure(form, server.url(), NONE.withRetries(2));
            assertThat(thrown.reason()).isEqualTo(Reason.STATUS);
            assertThat(thrown.status()).hasValue(503);
            assertThat(server.requests()).hasSize(3);
            assertThat(time.seconds()).containsExactly(7L, 7L);
            assertThat(failure(form, server.url(), NONE.withTimeout(Duration.ofSeconds(5)))
                            .status())
                    .hasValue(503);
            assertThat(server.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeptPartIsGoneOnWithLater(Form form) throws IOException {
        DownloadOptions once = NONE.withRetries(0).keepingPart();
        try (RangeServer server = new RangeServer(STRONG, 1)) {
            assertThat(failure(form, server.url(), once).reason()).isEqualTo(Reason.CONNECTION);
            assertThat(names()).containsExactly("video.mp4.part", "video.mp4.part.version");
            long kept = Files.size(folder.resolve("video.mp4.part"));
            assertThat(kept).isPositive();
            fetch(form, server.url().replace("planted", "another"), once);
            assertWhole(server);
            assertThat(server.asked()).containsExactly(-1, (int) kept);
        }
    }

    @Test
    void aKeptPartThatIsWholeIsHeldAgainstTheServerOnceMore() throws IOException {
        DownloadOptions once = NONE.withRetries(0).keepingPart();
        try (RangeServer server = new RangeServer(STRONG, 1)) {
            failure(Form.BLOCKING, server.url(), once);
            Files.write(folder.resolve("video.mp4.part"), server.file);
            fetch(Form.BLOCKING, server.url(), once);
            assertWhole(server);
            assertThat(server.asked()).containsExactly(-1, 199_999);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"another address", "a note that nobody wrote", "no note", "no version"})
    void aKeptPartOfSomethingElseIsBegunAnew(String what) throws IOException {
        DownloadOptions once = NONE.withRetries(0).keepingPart();
        Path note = folder.resolve("video.mp4.part.version");
        try (RangeServer server = new RangeServer(what.equals("no version") ? "" : STRONG, 1);
                RangeServer other = new RangeServer("ETag: \"v2\"\r\n", 0).lying("200 OK\r\nX-Content-: 1\r\n", 0)) {
            failure(Form.BLOCKING, server.url(), once);
            if (what.startsWith("a note")) {
                Files.writeString(note, "\n\n\n\n");
            } else if (what.equals("no note")) {
                Files.delete(note);
            }
            RangeServer next = what.equals("another address") ? other : server;
            fetch(Form.BLOCKING, next.url(), once);
            assertWhole(next);
            assertThat(next.asked()).last().isEqualTo(-1);
        }
    }

    @Test
    void aKeptPartOfAnOlderVersionIsReplaced() throws IOException {
        DownloadOptions once = NONE.withRetries(0).keepingPart();
        try (RangeServer server = new RangeServer(STRONG, 1).lying("200 OK\r\nX-Content-: ignores If-Range\r\n", 0)) {
            failure(Form.BLOCKING, server.url(), once);
            Files.writeString(folder.resolve("video.mp4.part"), "0123456789");
            assertThat(failure(Form.BLOCKING, server.url(), once.withMaximumBytes(5))
                            .reason())
                    .isEqualTo(Reason.TOO_LARGE);
            assertThat(server.asked()).containsExactly(-1, 10);
            assertThat(names()).isEmpty();
        }
    }

    @Test
    void aKeptPartHasOneWriter() throws Exception {
        CompletableFuture<Void> storing = new CompletableFuture<>();
        DownloadOptions kept = NONE.withRetries(0).keepingPart();
        try (RawServer server = RawServer.answering(connection -> {
            connection.send("HTTP/1.1 200 OK\r\n" + STRONG + "Content-Length: 50\r\n\r\nsome");
            connection.silence();
        })) {
            CompletableFuture<Path> first = caller.downloadAsync(
                    Download.of(server.url()), target(), kept.onProgress(now -> storing.complete(null)));
            storing.join();
            DownloadFailedException second = failure(Form.BLOCKING, server.url(), kept);
            assertThat(second.reason()).isEqualTo(Reason.STORAGE);
            assertThat(second).hasRootCauseInstanceOf(OverlappingFileLockException.class);
            first.cancel(true);
            assertThat(server.sawClientGo()).isTrue();
            assertThat(folder.resolve("video.mp4.part")).hasContent("some");
        }
    }

    @Test
    void whatContradictsItselfIsNotKept() throws IOException {
        DownloadOptions kept = NONE.withRetries(0).keepingPart().withMaximumBytes(1000);
        try (RangeServer server = new RangeServer(STRONG, 0)) {
            assertThat(failure(Form.ASYNC, server.url(), kept).reason()).isEqualTo(Reason.TOO_LARGE);
        }
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsTold(Form form) throws IOException {
        Configuration disk =
                Configuration.unix().toBuilder().setMaxSize(64 << 10).build();
        try (FileSystem full = Jimfs.newFileSystem(disk);
                RangeServer server = new RangeServer(STRONG, 0)) {
            Path target = full.getPath("video.mp4").toAbsolutePath();
            DownloadFailedException thrown = failure(form, server.url(), NONE, target);
            assertThat(thrown.reason()).isEqualTo(Reason.STORAGE);
            assertThat(thrown)
                    .hasMessageContaining("the file cannot be written: out of disk space")
                    .hasCauseInstanceOf(IOException.class);
            assertThat(names(full.getPath("/work"))).isEmpty();
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldBeforeAnythingIsAsked() throws IOException {
        Path readOnly = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/video.mp4");
        try (RangeServer server = new RangeServer(STRONG, 0)) {
            DownloadFailedException thrown = failure(Form.BLOCKING, server.url(), NONE, readOnly);
            assertThat(thrown.reason()).isEqualTo(Reason.STORAGE);
            assertThat(thrown).hasMessageContaining("there is no writing beside /video.mp4");
            Files.writeString(folder.resolve("file"), "no folder");
            assertThat(failure(Form.ASYNC, server.url(), NONE, folder.resolve("file/video.mp4"))
                            .reason())
                    .isEqualTo(Reason.STORAGE);
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void anInterruptEndsThePause() {
        try (RawServer server = RawServer.sending("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")) {
            Caller impatient = new Caller(Tasks.config(server.url())
                    .timekeeper(new FakeTime() {
                        @Override
                        public void sleep(Duration duration) throws InterruptedException {
                            throw new InterruptedException();
                        }
                    })
                    .build());
            Throwable thrown = catchThrowable(() -> impatient.download(Download.of(server.url()), target()));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(((DownloadFailedException) thrown).reason()).isEqualTo(Reason.INTERRUPTED);
            assertThat(names()).isEmpty();
        }
    }

    private Path target() {
        return folder.resolve("video.mp4");
    }

    private void fetch(Form form, String url, DownloadOptions options) {
        fetch(form, url, options, target());
    }

    private void fetch(Form form, String url, DownloadOptions options, Path target) {
        if (form == Form.BLOCKING) {
            caller.download(Download.of(url), target, options);
        } else {
            caller.downloadAsync(Download.of(url), target, options).join();
        }
    }

    private DownloadFailedException failure(Form form, String url, DownloadOptions options) {
        return failure(form, url, options, target());
    }

    private DownloadFailedException failure(Form form, String url, DownloadOptions options, Path target) {
        Throwable thrown = catchThrowable(() -> fetch(form, url, options, target));
        assertThat(thrown).isNotNull();
        assertThat(thrown.toString()).doesNotContain("planted");
        return (DownloadFailedException) (thrown instanceof CompletionException ? thrown.getCause() : thrown);
    }

    private void assertWhole(RangeServer server) throws IOException {
        assertThat(Files.readAllBytes(target())).isEqualTo(server.file);
        assertThat(names()).containsExactly("video.mp4");
    }

    private List<String> names() {
        return names(folder);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
