package dev.plumbline.tests.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.BadRequestException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.NotFoundException;
import dev.plumbline.runtime.error.TooManyRequestsException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.retry.RetryPolicy;
import dev.plumbline.runtime.wait.WaitOptions;
import dev.plumbline.runway.RunwayClient;
import dev.plumbline.runway.model.CreatedTask;
import dev.plumbline.runway.model.ImageToVideoRequest;
import dev.plumbline.runway.model.InvalidInput;
import dev.plumbline.runway.model.SucceededTask;
import dev.plumbline.runway.model.Task;
import dev.plumbline.runway.model.TextToVideoRequest;
import dev.plumbline.runway.model.UploadRequest;
import dev.plumbline.runway.model.VideoToVideoRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runway: a version header that nobody sets, states of a task, progress as a fraction, and its end. */
class RunwayTest extends ProviderTestBase {

    private static final UUID ID = UUID.fromString("17f20503-6c24-4c16-946b-35dbbce2af2f");
    private static final UUID FAILING = UUID.fromString("9f2d3c4e-0a1b-4c2d-8e3f-5a6b7c8d9e0f");

    private final RunwayClient client = RunwayClient.of(
            config().apiKey("test-key").retry(RetryPolicy.none()).build());

    RunwayTest() {
        super("runway", RunwayClient.operations());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aTaskIsFollowedThroughItsStates() throws IOException {
        List<String> told = new ArrayList<>();
        WaitOptions<Task> options =
                WaitOptions.<Task>none().onProgress(progress -> told.add(progress.status() + " " + progress.percent()));

        CreatedTask created = client.video().textToVideo(TextToVideoRequest.fromJson(json("""
                        {"model": "gen4.5", "promptText": "A paper boat on a river", "ratio": "1280:720", "duration": 5,
                         "seed": 7}""")));
        Task finished = client.task().waitForTask(created, options);

        assertThat(told).containsExactly("PENDING null", "THROTTLED null", "RUNNING 40.0");
        assertThat(finished)
                .isInstanceOfSatisfying(
                        SucceededTask.class, task -> assertThat(task.output()).hasSize(1));
        assertVideo(client.task().downloadTask(finished, target()));
        assertThat(provider.requests())
                .filteredOn(request -> request.url().startsWith("/v1/"))
                .allSatisfy(request -> assertThat(request.headers().allValues("X-Runway-Version"))
                        .containsExactly("2024-11-06"));
    }

    @Test
    void aTaskWithoutCostsIsReadToo() {
        CreatedTask created = client.video().imageToVideo(ImageToVideoRequest.fromJson(json("""
                        {"model": "veo3.1", "ratio": "720:1280", "duration": 8, "promptImage": [
                          {"uri": "https://example.com/a.jpg", "position": "first"},
                          {"uri": "https://example.com/b.jpg", "position": "last"}]}""")));
        assertThat(created.estimatedCost()).isNull();
    }

    @Test
    void aFailedTaskSaysWhy() {
        assertThatThrownBy(() -> client.task().waitForTask(FAILING))
                .isInstanceOf(WaitFailedException.class)
                .hasMessageContaining("The task failed");
    }

    @Test
    void whatTheServerRefusesIsTyped() {
        TextToVideoRequest broken = TextToVideoRequest.fromJson(json("""
                {"model": "seedance2", "promptText": "A fox", "references": [{"uri": "https://example.com/broken.png"}]}"""));
        assertThatThrownBy(() -> client.video().textToVideo(broken))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        e -> assertThat(e.error(InvalidInput.class))
                                .hasValueSatisfying(
                                        error -> assertThat(error.issues()).hasSize(1)));
        VideoToVideoRequest late = VideoToVideoRequest.fromJson(
                json("{\"model\": \"seedance2\", \"promptVideo\": \"https://example.com/in.mp4\"}"));
        assertThatThrownBy(() -> client.video().videoToVideo(late)).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void whatBreaksARuleIsNotSent() {
        TextToVideoRequest request = TextToVideoRequest.fromJson(
                json("{\"model\": \"veo3.1\", \"promptText\": \"x\", \"ratio\": \"1280:720\", \"duration\": 5}"));
        assertThatThrownBy(() -> client.video().textToVideo(request))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("send 4, 6 or 8");
        assertThat(provider.requests()).isEmpty();
    }

    @Test
    void aTaskIsEnded() {
        client.task().deleteTask(ID);
        assertThatThrownBy(() -> client.task().deleteTask(FAILING)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anUploadIsPrepared() {
        assertThat(client.upload()
                        .createUpload(UploadRequest.builder().filename("a.mp4").build())
                        .runwayUri())
                .isEqualTo("runway://token-0123456789");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
