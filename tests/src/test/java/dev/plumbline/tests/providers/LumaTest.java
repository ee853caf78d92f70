package dev.plumbline.tests.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.luma.LumaClient;
import dev.plumbline.luma.model.CreatedFile;
import dev.plumbline.luma.model.ErrorResponse;
import dev.plumbline.luma.model.File;
import dev.plumbline.luma.model.FileUpload;
import dev.plumbline.luma.model.Generation;
import dev.plumbline.luma.model.GenerationRequest;
import dev.plumbline.luma.model.PresignedUpload;
import dev.plumbline.luma.model.Purpose;
import dev.plumbline.luma.request.CreateFileForm;
import dev.plumbline.luma.request.ListFilesParams;
import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.TooManyRequestsException;
import dev.plumbline.runtime.error.UnprocessableException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Luma: two media types on one path, pages by cursor, and uploads in three steps. */
class LumaTest extends ProviderTestBase {

    private static final UUID ID = UUID.fromString("0c9a7c0e-6c1f-4a4e-9d5c-3c9f6f0c1b2a");

    private static final byte[] BYTES = "the twenty-eight bytes of it".getBytes(StandardCharsets.UTF_8);

    private final LumaClient client =
            LumaClient.of(config().apiKey("test-key").retry(RetryPolicy.none()).build());

    LumaTest() {
        super("luma", LumaClient.operations());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aGenerationIsFollowed() throws IOException {
        Generation created = client.generation().createGeneration(GenerationRequest.fromJson(json("""
                        {"prompt": "Balloon", "type": "video", "model": "ray-3.2", "video": {"duration": "10s",
                         "keyframes": [{"url": "https://example.com/1.jpg"}, {"url": "https://example.com/2.jpg"}],
                         "keyframe_indexes": [0, 240]}}""")));
        Generation finished = client.generation().waitForGeneration(created);
        assertVideo(client.generation().downloadGeneration(finished, target()));
        assertThatThrownBy(() -> client.generation().waitForGeneration(ID))
                .isInstanceOf(WaitFailedException.class)
                .hasMessageContaining("The generation failed");
    }

    @Test
    void refusalsAreTypedAndSayHowLong() {
        assertThatThrownBy(() -> client.generation().createGeneration(video("x")))
                .isInstanceOfSatisfying(
                        UnprocessableException.class,
                        e -> assertThat(e.error(ErrorResponse.class))
                                .hasValueSatisfying(
                                        error -> assertThat(error.detail()).contains("combination")));
        assertThatThrownBy(() -> client.generation().createGeneration(video("busy")))
                .isInstanceOfSatisfying(
                        TooManyRequestsException.class,
                        e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(60)));
    }

    @Test
    void whatBreaksARuleIsNotSent() {
        GenerationRequest request = GenerationRequest.fromJson(json("""
                {"prompt": "x", "type": "video", "model": "ray-3.2",
                 "video": {"keyframes": [{"url": "a"}, {"url": "b"}, {"url": "c"}], "keyframe_indexes": [0, 1]}}"""));
        assertThatThrownBy(() -> client.generation().createGeneration(request))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Send as many `keyframe_indexes` as `keyframes`.");
        assertThat(provider.requests()).isEmpty();
    }

    @Test
    void aFileIsUploadedInThreeSteps() throws IOException, InterruptedException {
        CreatedFile created = client.file()
                .createFile(FileUpload.builder()
                        .mimeType("video/mp4")
                        .sizeBytes(BYTES.length)
                        .purpose(Purpose.INPUT)
                        .build());
        PresignedUpload upload = created.upload().toOptional().orElseThrow();
        HttpRequest.Builder put =
                HttpRequest.newBuilder(URI.create(upload.url())).PUT(HttpRequest.BodyPublishers.ofByteArray(BYTES));
        upload.toJson().path("headers").forEachEntry((name, value) -> put.header(name, value.stringValue()));
        HttpResponse<Void> sent = HttpClient.newHttpClient().send(put.build(), HttpResponse.BodyHandlers.discarding());
        assertThat(sent.statusCode()).isEqualTo(200);
        client.file().completeFile(created.id());
        File ready = client.file().waitForFile(created);
        assertThat(ready.state()).hasToString("ready");
    }

    @Test
    void aFileIsSentAtOnce() {
        CreatedFile created = client.file()
                .createFileAsMultipart(CreateFileForm.builder()
                        .file(FileContent.of(BYTES).withName("a.mp4"))
                        .purpose(Purpose.INPUT)
                        .build());
        assertThat(created.state()).hasToString("ready");
        assertThat(provider.requests()
                        .get(0)
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("multipart/form-data");
    }

    @Test
    void filesAreReadPageByPageAndDeleted() {
        List<String> ids = new ArrayList<>();
        client.file()
                .listFilesAll(ListFilesParams.builder().limit(1).build())
                .forEach((File file) -> ids.add(file.id().toString().substring(35)));
        assertThat(ids).containsExactly("1", "2");
        client.file().deleteFile(ID);
    }

    private static GenerationRequest video(String prompt) {
        return GenerationRequest.fromJson(
                json("{\"prompt\": \"" + prompt + "\", \"type\": \"video\", \"model\": \"ray-3.2\"}"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
