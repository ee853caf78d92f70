package dev.plumbline.tests.providers;

import dev.plumbline.minimax.model.VideoGenerationV2ListParamsFilterStatus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.minimax.MiniMaxVideoClient;
import dev.plumbline.minimax.model.CreatedTask;
import dev.plumbline.minimax.model.FileEnvelope;
import dev.plumbline.minimax.model.HailuoCreated;
import dev.plumbline.minimax.model.HailuoFailure;
import dev.plumbline.minimax.model.HailuoRequest;
import dev.plumbline.minimax.model.HailuoTask;
import dev.plumbline.minimax.model.VideoGenerationRequest;
import dev.plumbline.minimax.model.VideoRegenerationRequest;
import dev.plumbline.minimax.model.VideoTask;
import dev.plumbline.minimax.request.VideoGenerationV2ListParams;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.UnauthorizedException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.wait.WaitOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** MiniMax: two generations of an API, failures that come with 200, and a third call for the file. */
class MiniMaxTest extends ProviderTestBase {

    private final MiniMaxVideoClient client =
            MiniMaxVideoClient.of(config().apiKey("test-key").build());

    MiniMaxTest() {
        super("minimax", MiniMaxVideoClient.operations());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aTaskOfTheNewerModelsIsFollowed() throws IOException {
        CreatedTask created = client.h3()
                .videoGenerationV2Create(VideoGenerationRequest.fromJson(
                        json("""
                        {"model": "MiniMax-H3", "content": [{"type": "text", "text": "A lighthouse in fog"}],
                         "resolution": "2K", "duration": 4, "ratio": "21:9"}""")));
        assertVideo(client.h3().downloadVideo(client.h3().waitForVideo(created), target()));
        assertThat(client.h3().videoGenerationV2Delete("424").taskId()).isEqualTo("424");
        assertThatThrownBy(() -> client.h3().waitForVideo("425")).isInstanceOf(WaitFailedException.class);
    }

    @Test
    void aListIsReadPageByPage() {
        List<String> ids = new ArrayList<>();
        client.h3()
                .videoGenerationV2ListAll(
                        VideoGenerationV2ListParams.builder().filterStatus(VideoGenerationV2ListParamsFilterStatus.SUCCEEDED).build())
                .forEach((VideoTask task) -> ids.add(task.id()));
        assertThat(ids).containsExactly("1", "2", "3");
    }

    @Test
    void anErrorOfTheNewerModelsHasItsStatus() {
        VideoRegenerationRequest request = VideoRegenerationRequest.fromJson(
                json("{\"model\": \"MiniMax-H3\", \"source_task_id\": \"424010985738629\", \"resolution\": \"2K\"}"));
        assertThatThrownBy(() -> client.h3().videoRegenerationV2Create(request))
                .isInstanceOfSatisfying(
                        ApiStatusException.class, e -> assertThat(e.status()).isEqualTo(402));
    }

    @Test
    void threeCallsLeadToTheFile() throws IOException {
        List<String> told = new ArrayList<>();
        HailuoCreated created = client.hailuo()
                .videoGeneration(HailuoRequest.fromJson(json("""
                        {"model": "MiniMax-Hailuo-2.3", "prompt": "A man reads [Static shot].", "duration": 10}""")));
        HailuoTask finished = client.hailuo()
                .waitForTask(
                        created,
                        WaitOptions.<HailuoTask>none()
                                .onProgress(progress -> told.add(
                                        progress.error() == null
                                                ? String.valueOf(progress.status())
                                                : progress.error().getClass().getSimpleName())));
        FileEnvelope file = client.hailuo().waitForFile(finished);

        assertThat(told).as("a limit in passing does not end the wait").containsExactly("Preparing", "TooManyRequestsException");
        assertVideo(client.hailuo().downloadFile(file, target()));
        assertThat(urls())
                .contains("/v1/query/video_generation?task_id=700", "/v1/files/retrieve?file_id=205258526306433");
    }

    @Test
    void aFailedOrRefusedTaskEndsTheWait() {
        assertThatThrownBy(() -> client.hailuo().waitForTask("701")).isInstanceOf(WaitFailedException.class);
        assertThatThrownBy(() -> client.hailuo().waitForTask("702")).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> client.hailuo().async().waitForTask("702").join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UnauthorizedException.class);
    }

    /** Refusals are not repeated but for limits; what may have been done is told as such, and never sent again. */
    @ParameterizedTest
    @CsvSource({
        "1002, 429, TooManyRequestsException, 3",
        "1004, 401, UnauthorizedException, 1",
        "1008, 402, ClientErrorException, 1",
        "1026, 422, UnprocessableException, 1",
        "2013, 400, BadRequestException, 1",
        "1013, 500, ServerErrorException, 1",
        "1001, 504, ServerErrorException, 1",
        "9999, 500, ServerErrorException, 1"
    })
    void aFailureThatLooksLikeASuccessIsATypedError(int code, int status, String type, int requests) {
        HailuoRequest request =
                HailuoRequest.fromJson(json("{\"model\": \"T2V-01\", \"prompt\": \"Answer " + code + "\"}"));
        assertThatThrownBy(() -> client.hailuo().videoGeneration(request)).satisfies(thrown -> {
            boolean unknown = thrown instanceof OutcomeUnknownException;
            assertThat(unknown).isEqualTo(status >= 500);
            ApiStatusException failure = (ApiStatusException) (unknown ? thrown.getCause() : thrown);
            check(failure, code, status, type);
        });
        assertThat(provider.requests()).hasSize(requests);
        if (status < 500) {
            assertThatThrownBy(() -> client.hailuo().raw().videoGeneration(request))
                    .isInstanceOfSatisfying(ApiStatusException.class, failure -> check(failure, code, status, type));
            assertThatThrownBy(() -> client.hailuo().async().videoGeneration(request).join())
                    .cause()
                    .isInstanceOfSatisfying(ApiStatusException.class, failure -> check(failure, code, status, type));
        }
    }

    private static void check(ApiStatusException failure, int code, int status, String type) {
        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.sentStatus()).isEqualTo(200);
        assertThat(failure.details().code()).isEqualTo(Integer.toString(code));
        assertThat(failure.error(HailuoFailure.class))
                .hasValueSatisfying(
                        body -> assertThat(body.baseResp().statusCode()).isEqualTo(code));
        assertThat(failure.mayHaveBeenProcessed()).isEqualTo(status >= 500);
        assertThat(failure.getMessage()).contains("HTTP 200, which amounts to " + status, "[" + code + "]");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
