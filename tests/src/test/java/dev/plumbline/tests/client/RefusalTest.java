package dev.plumbline.tests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.tests.fixture.Providers;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.SingleImageToVideo;
import dev.plumbline.uniall.veo31.model.TextToVideo;
import dev.plumbline.uniall.veo31.model.VideoModel;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.model.VideoSize;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An invalid request throws before any byte is sent. */
class RefusalTest extends ClientTestBase {

    @Test
    void theBuilderRefuses() {
        assertRefused(
                () -> TextToVideo.builder()
                        .model(VideoModel.VEO3_1_VIDEO_720P)
                        .prompt("x")
                        .size(VideoSize._1080P)
                        .build(),
                "/size",
                "A 720p model makes 720p");
    }

    /** The document says its rules in Chinese, too; who shows them to people asks for their language. */
    @Test
    void theBuildersRefusalIsSaidInTheLanguageOfAUser() {
        InvalidRequestException refusal = (InvalidRequestException) catchThrowable(() -> TextToVideo.builder()
                .model(VideoModel.VEO3_1_VIDEO_720P)
                .prompt("x")
                .size(VideoSize._1080P)
                .build());
        assertThat(refusal.violations(Locale.SIMPLIFIED_CHINESE))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.title()).isEqualTo("720p 模型只输出 720p");
                    assertThat(violation.message()).isEqualTo("请将 `size` 设为 `720p`，或选择与所需分辨率对应的模型。该模型只输出 720p。");
                });
        assertThat(refusal.message(Locale.CHINA)).startsWith("请求无效，未发送：\n  /size: 请将 `size` 设为 `720p`");
        assertThat(refusal).hasMessageStartingWith("The request is invalid and was not sent:\n  /size: Send `720p`");
    }

    @Test
    void theClientsRefusalIsInTheLanguageThatItIsSetTo() {
        VideoRequest request = VideoRequest.fromJson(JsonMapper.shared().readTree("""
                {"model": "veo3.1-fast-video-720p", "images": ["https://e.com/1.png", "https://e.com/2.png"]}
                """));
        try (UniAllVeo31Client chinese = UniAllVeo31Client.of(ClientConfig.builder()
                .baseUrl(provider.baseUrl())
                .apiKey(Providers.API_KEY)
                .language(Locale.CHINA)
                .build())) {
            assertThat(catchThrowable(() -> chinese.video().createVideo(request)))
                    .isExactlyInstanceOf(InvalidRequestException.class)
                    .hasMessageStartingWith("请求无效，未发送：\n  /model: 传 `images` 时，请使用 `veo3.1-video-720p`");
        }
        assertThat(provider.requests()).isEmpty();
    }

    @Test
    void theClientRefusesWhatWasReadFromJson() {
        VideoRequest request = VideoRequest.fromJson(JsonMapper.shared().readTree("""
                {"model": "veo3.1-fast-video-720p", "images": ["https://e.com/1.png", "https://e.com/2.png"]}
                """));
        assertRefused(() -> client.video().createVideo(request), "/model", "Video model that takes reference images");
        assertRefused(
                () -> client.video().raw().createVideo(request), "/model", "Video model that takes reference images");
    }

    @Test
    void theAsynchronousFormFailsItsFuture() {
        VideoRequest request = VideoRequest.fromJson(JsonMapper.shared().readTree("{\"model\": \"veo3.1-video-4k\"}"));
        var future = client.video().async().createVideo(request);
        assertThat(future).isCompletedExceptionally();
        assertThat(catchThrowable(future::join)).hasCauseExactlyInstanceOf(InvalidRequestException.class);
        assertThat(provider.requests()).isEmpty();
    }

    @Test
    void adviceStopsNothingAndIsTold() {
        SingleImageToVideo request = SingleImageToVideo.builder()
                .model(VideoModel.VEO3_1_VIDEO_720P)
                .prompt("x")
                .size(VideoSize._720P)
                .image("https://example.com/a.png")
                .aspectRatio("1:1")
                .build();
        assertThat(request.validate()).extracting(Violation::keyword).containsExactly("A1");
    }

    @Test
    void aCallerWhoKnowsBetterMaySendItAnyway() {
        VideoRequest request = VideoRequest.fromJson(
                JsonMapper.shared().readTree("{\"model\":\"veo3.1-video-720p\",\"prompt\":\"x\",\"size\":\"8k\"}"));
        // No fixture answers this: that it arrived is all that counts.
        Throwable thrown = catchThrowable(
                () -> client.video().createVideo(request, CallOptions.none().withValidation(ValidationPolicy.OFF)));
        assertThat(thrown).isNotInstanceOf(InvalidRequestException.class);
        assertThat(provider.requests()).hasSize(1);
        provider.forget();
    }

    @Test
    void aClientThatWasNotToldItsBaseUrlDoesNotGuess() {
        Throwable thrown = catchThrowable(
                () -> UniAllVeo31Client.builder().apiKey("sk-planted-4711").build());
        assertThat(thrown).isExactlyInstanceOf(MissingSettingException.class);
        assertThat(thrown.toString()).contains("BASE_URL").doesNotContain("sk-planted-4711");
    }

    private static void assertRefused(ThrowingCallable call, String pointer, String title) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isExactlyInstanceOf(InvalidRequestException.class);
        assertThat(((InvalidRequestException) thrown).errors()).singleElement().satisfies(error -> {
            assertThat(error.instancePointer()).isEqualTo(pointer);
            assertThat(error.title()).isEqualTo(title);
        });
        assertThat(provider.requests()).isEmpty();
    }
}
