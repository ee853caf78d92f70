package dev.plumbline.tests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.error.MissingIdException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.error.WaitTimeoutException;
import dev.plumbline.runtime.wait.Pacing;
import dev.plumbline.runtime.wait.WaitOptions;
import dev.plumbline.runtime.wait.WaitProgress;
import dev.plumbline.tests.fixture.DocumentedRequests;
import dev.plumbline.tests.fixture.Samples;
import dev.plumbline.uniall.veo31.model.TaskStatus;
import dev.plumbline.uniall.veo31.model.VideoTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Waiting for a video and fetching it. Time passes in {@link dev.plumbline.testing.FakeTime} only. */
class WaitTest extends ClientTestBase {

    /** Where each task is asked for: by `task_id` where the create answered one, else by `id`. */
    private static final Map<String, String> IDS = Map.of(
            "textToVideo", "gen_text",
            "singleImageToVideo", "task_single_image",
            "firstLastFrameToVideo", "task_first_last_frame",
            "multiImageReferenceToVideo", "gen_reference",
            "videoExtension", "task_extension");

    @TempDir
    private Path folder;

    static Set<String> samples() {
        return Samples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTaskIsFollowedToItsVideo(String sample) throws IOException {
        List<String> told = new ArrayList<>();
        WaitOptions<VideoTask> options = WaitOptions.<VideoTask>none()
                .onStarted(id -> told.add(id + " after " + queries() + " queries"))
                .onProgress(progress -> told.add(progress.status() + " " + progress.percent()));

        VideoTask created = client.video().createVideo(DocumentedRequests.all().get(sample));
        VideoTask finished = client.video().waitForVideo(created, options);
        Path file = client.video().downloadVideo(finished, folder.resolve("video.mp4"));

        assertThat(told).containsExactly(IDS.get(sample) + " after 0 queries", "queued 0.0", "in_progress 40.0");
        assertThat(finished.status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(provider.requests())
                .filteredOn(sent -> sent.url().startsWith("/v1/videos/"))
                .hasSize(3)
                .allSatisfy(sent -> assertThat(sent.url()).endsWith("/" + IDS.get(sample)));
        assertThat(file).exists().hasBinaryContent(video());
        assertThat(provider.requests())
                .filteredOn(sent -> sent.url().startsWith("/files/"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.headers().firstValue("Authorization"))
                        .as("the key goes to the API only")
                        .isEmpty());
        assertThat(Files.list(folder)).as("no temporary file is left").containsExactly(file);
    }

    @Test
    void thePausesAreTheDocumentedOnes() {
        VideoTask created = client.video().createVideo(DocumentedRequests.all().get("textToVideo"));
        client.video().waitForVideo(created);

        assertThat(time.pauses())
                .containsExactly(Duration.ofSeconds(5), Duration.ofMillis(7_500), Duration.ofMillis(11_250));
    }

    @Test
    void theAsynchronousWaitGivesTheSame() {
        List<WaitProgress<VideoTask>> told = new ArrayList<>();
        VideoTask finished = client.video()
                .async()
                .waitForVideo("gen_text", WaitOptions.<VideoTask>none().onProgress(told::add))
                .join();

        assertThat(finished.videoUrl()).isEqualTo(provider.baseUrl() + "/files/text-to-video.mp4");
        assertThat(told).extracting(WaitProgress::status).containsExactly("queued", "in_progress");
    }

    @ParameterizedTest
    @CsvSource({
        "task_failed, The task failed",
        "task_failed_with_error_object, The task failed",
        "task_completed_without_url, Completed without a video",
        "task_cancelled, The task was cancelled"
    })
    void aTaskThatWillNeverGiveAVideoFailsAtOnce(String id, String title) {
        Throwable thrown = catchThrowable(() -> client.video().waitForVideo(id));

        assertThat(thrown).isExactlyInstanceOf(WaitFailedException.class);
        WaitFailedException failure = (WaitFailedException) thrown;
        assertThat(failure.title()).isEqualTo(title);
        assertThat(failure.sentence()).isNotBlank();
        assertThat(failure.id()).isEqualTo(id);
        assertThat(failure.lastResponse().get("task_id").stringValue()).isEqualTo(id);
        assertThat(queries()).isEqualTo(1);
    }

    @Test
    void aWordThatNobodyDocumentedIsWaitedOnUntilTheDeadline() {
        Throwable thrown = catchThrowable(() -> client.video().waitForVideo("task_unknown_status"));

        assertThat(thrown).isExactlyInstanceOf(WaitTimeoutException.class);
        WaitTimeoutException timeout = (WaitTimeoutException) thrown;
        assertThat(timeout.id()).isEqualTo("task_unknown_status");
        assertThat(timeout.lastResponse().get("status").stringValue()).isEqualTo("post_processing");
        assertThat(Duration.ofNanos(time.nanos())).isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20));
        assertThat(time.pauses()).allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(30)));
    }

    @Test
    void aCallerMayBeInMoreOfAHurry() {
        Pacing pacing = new Pacing(Duration.ofMillis(100), Duration.ofMillis(100), 1, Duration.ofSeconds(1));
        Throwable thrown = catchThrowable(() -> client.video()
                .waitForVideo(
                        "task_unknown_status", WaitOptions.<VideoTask>none().withPacing(pacing)));

        assertThat(thrown).isExactlyInstanceOf(WaitTimeoutException.class);
        assertThat(queries()).isBetween(9L, 11L);
    }

    @Test
    void aPollThatFailsDoesNotLoseTheTask() {
        Pacing pacing = new Pacing(Duration.ofMillis(100), Duration.ofMillis(100), 1, Duration.ofSeconds(1));
        List<WaitProgress<VideoTask>> told = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> client.video()
                .waitForVideo(
                        "task_behind_a_proxy",
                        WaitOptions.<VideoTask>none().withPacing(pacing).onProgress(told::add)));

        assertThat(thrown).isExactlyInstanceOf(WaitTimeoutException.class);
        assertThat(told)
                .hasSizeGreaterThan(5)
                .allSatisfy(progress -> assertThat(progress.error()).isNotNull());
    }

    @Test
    void aCreateWithoutAnIdCannotBeFollowedAndSaysSo() {
        VideoTask created = client.video().createVideo(asking("Answer 200, {}"));
        Throwable thrown = catchThrowable(() -> client.video().waitForVideo(created));

        assertThat(thrown).isExactlyInstanceOf(MissingIdException.class);
        assertThat(((MissingIdException) thrown).body().isEmpty()).isTrue();
        assertThat(queries()).isZero();
    }

    private static long queries() {
        return provider.requests().stream()
                .filter(sent -> sent.url().startsWith("/v1/videos/"))
                .count();
    }

    private static byte[] video() throws IOException {
        try (var in = WaitTest.class.getResourceAsStream("/fixtures/uniall-veo-3.1/__files/video.mp4")) {
            return in.readAllBytes();
        }
    }
}
