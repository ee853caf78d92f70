package dev.plumbline.tests.quickstart;

import dev.plumbline.runtime.wait.Pacing;
import dev.plumbline.runtime.wait.WaitOptions;
import dev.plumbline.tests.fixture.DocumentedRequests;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.model.VideoTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Submits the documented requests, follows the tasks and fetches the videos. */
final class FiveVideos {

    /** A real provider is asked every few seconds; this one is never busy. */
    private static final Pacing FAST =
            new Pacing(Duration.ofMillis(50), Duration.ofMillis(100), 1.5, Duration.ofSeconds(30));

    private final UniAllVeo31Client client;
    private final Path folder;

    FiveVideos(UniAllVeo31Client client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    void show(Page page) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, VideoRequest> sample : DocumentedRequests.all().entrySet()) {
            VideoTask created = client.video().createVideo(sample.getValue());
            page.begin(String.format(Locale.ROOT, "%-31s", Page.words(sample.getKey())));
            WaitOptions<VideoTask> options = WaitOptions.<VideoTask>none()
                    .withPacing(FAST)
                    .onStarted(id -> page.more(String.format(Locale.ROOT, "%-21s", id)))
                    .onProgress(progress -> page.more(state(progress.status(), progress.percent())));
            VideoTask finished = client.video().waitForVideo(created, options);
            page.more(state(String.valueOf(finished.status()), finished.progress()));
            page.end();
            Path file = folder.resolve(sample.getKey() + ".mp4");
            Files.deleteIfExists(file);
            client.video().downloadVideo(finished, file);
            page.line("  saved " + relative(file) + ", " + Files.size(file) + " bytes");
            Quickstart.expect(Files.size(file) > 0, "the download is empty");
        }
    }

    private static String state(@Nullable String word, @Nullable Number percent) {
        return "  " + word + (percent == null ? "" : " " + percent.intValue() + "%");
    }

    private static String relative(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
    }
}
