package dev.plumbline.tests.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.bfl.flux3.BlackForestLabsFLUX3VideoClient;
import dev.plumbline.bfl.flux3.model.HTTPValidationError;
import dev.plumbline.bfl.flux3.model.ResultResponse;
import dev.plumbline.bfl.flux3.model.SubmittedGeneration;
import dev.plumbline.bfl.flux3.model.VideoRequest;
import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Request;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.UnprocessableException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.wait.WaitOptions;
import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FLUX 3: the URL that a response gives is asked, and only where the key may go; a faulty mapping is mended. */
class FluxTest extends ProviderTestBase {

    private static final Path FOLDER = Checkout.root().resolve("tests/src/test/resources/providers/bfl-flux-3");

    private final BlackForestLabsFLUX3VideoClient client =
            BlackForestLabsFLUX3VideoClient.of(config().apiKey("test-key").build());

    FluxTest() {
        super("bfl-flux-3", BlackForestLabsFLUX3VideoClient.operations());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void theUrlOfTheResponseIsAsked() throws IOException {
        List<String> told = new ArrayList<>();
        SubmittedGeneration created = client.video().createVideo(text("A fox runs at dawn"));
        ResultResponse finished = client.video()
                .waitForVideo(
                        created,
                        WaitOptions.<ResultResponse>none()
                                .onProgress(progress -> told.add(progress.status() + " " + progress.percent())));

        assertThat(told).containsExactly("Pending null", "Reasoning 10.0", "Generating 50.0");
        assertThat(urls()).filteredOn(url -> url.contains("get_result")).hasSize(4).allSatisfy(url -> assertThat(url)
                .isEqualTo("/eu/get_result?id=gen-1&cluster=7"));
        assertVideo(client.video().downloadVideo(finished, target()));
    }

    @Test
    void theKeyDoesNotFollowAUrlThatLeadsElsewhere() {
        SubmittedGeneration created = client.video().createVideo(text("Go elsewhere"));
        assertThatThrownBy(() -> client.video().waitForVideo(created))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("bfl.ai.example.com");
        assertThatThrownBy(() -> client.video().async().waitForVideo(created).join())
                .hasCauseInstanceOf(InvalidArgumentException.class);
        assertThat(provider.requests()).hasSize(1);
    }

    @Test
    void withoutAUrlTheIdIsAsked() {
        ResultResponse finished = client.video().waitForVideo(client.video().createVideo(text("Report it")));
        assertThat(finished.status()).hasToString("Ready");
        assertThat(urls()).contains("/v1/get_result?id=gen-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Error", "Request Moderated", "Content Moderated", "Task not found"})
    void eachEndWithoutAVideoEndsTheWait(String status) {
        assertThatThrownBy(() -> client.video().waitForVideo(status)).isInstanceOf(WaitFailedException.class);
    }

    @Test
    void refusalsAreTyped() {
        assertThatThrownBy(() -> client.video().createVideo(text("Refuse this")))
                .isInstanceOfSatisfying(UnprocessableException.class, e -> assertThat(e.error(HTTPValidationError.class))
                        .isPresent());
        assertThatThrownBy(() -> client.video().createVideo(text("Too expensive")))
                .isInstanceOfSatisfying(
                        ApiStatusException.class, e -> assertThat(e.status()).isEqualTo(402));
        assertThatThrownBy(() -> client.video()
                        .createVideo(VideoRequest.fromJson(
                                json("{\"mode\": \"i2v\", \"prompt\": \"x\", \"keyframes\": [[0, \"a\"], [0.02, \"b\"]]}"))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("at least a 24th of a second");
        assertThat(provider.requests()).hasSize(2);
    }

    /** The provider's own document has objects where OpenAPI wants texts. */
    @Test
    void aFaultyMappingIsReportedAndMendedByAnOverlay() {
        Request faulty = NamedDocument.of(FOLDER.resolve("faulty-mapping.yaml").toString(), Path.of(""))
                .request()
                .withBasePackage("flux");
        assertThat(Generator.run(faulty).problems()).isNotEmpty().anySatisfy(problem -> {
            assertThat(problem.pointer()).contains("/discriminator/mapping");
            assertThat(problem.isError()).isFalse();
        });
        Request mended =
                faulty.withOverlays(List.of(FOLDER.resolve("mended-mapping.yaml").toUri()));
        assertThat(Generator.run(mended).problems()).isEmpty();
        assertThat(Generator.run(mended).files().get("src/main/java/flux/validator/VideoRequestValidator.java"))
                .contains("t2v", "v2v");
    }

    private static VideoRequest text(String prompt) {
        return VideoRequest.fromJson(json("{\"mode\": \"t2v\", \"prompt\": \"" + prompt + "\"}"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
