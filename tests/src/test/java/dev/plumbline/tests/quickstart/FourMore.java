package dev.plumbline.tests.quickstart;

import dev.plumbline.bfl.flux3.BlackForestLabsFLUX3VideoClient;
import dev.plumbline.bfl.flux3.model.ResultResponse;
import dev.plumbline.bfl.flux3.model.SubmittedGeneration;
import dev.plumbline.luma.LumaClient;
import dev.plumbline.luma.model.Generation;
import dev.plumbline.luma.model.GenerationRequest;
import dev.plumbline.minimax.MiniMaxVideoClient;
import dev.plumbline.minimax.model.FileEnvelope;
import dev.plumbline.minimax.model.HailuoCreated;
import dev.plumbline.minimax.model.HailuoRequest;
import dev.plumbline.minimax.model.HailuoTask;
import dev.plumbline.minimax.model.HailuoText;
import dev.plumbline.minimax.model.HailuoTextDuration;
import dev.plumbline.minimax.model.HailuoTextModel;
import dev.plumbline.minimax.model.HailuoTextResolution;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.wait.Pacing;
import dev.plumbline.runtime.wait.WaitOptions;
import dev.plumbline.runway.RunwayClient;
import dev.plumbline.runway.model.CreatedTask;
import dev.plumbline.runway.model.Task;
import dev.plumbline.runway.model.TextToVideoRequest;
import dev.plumbline.testing.EmbeddedProvider;
import dev.plumbline.tests.fixture.Providers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The providers beside the first: of each a video, and a request that is refused, and why. */
final class FourMore {

    private static final Pacing FAST =
            new Pacing(Duration.ofMillis(20), Duration.ofMillis(50), 1.5, Duration.ofSeconds(30));
    private static final String KEY = "test-key";

    private final Page page;
    private final Path folder;

    FourMore(Page page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    void show() throws IOException {
        Files.createDirectories(folder);
        runway();
        miniMax();
        luma();
        flux();
    }

    private void runway() throws IOException {
        try (EmbeddedProvider provider = start("runway", RunwayClient.operations());
                RunwayClient client = RunwayClient.builder()
                        .baseUrl(provider.baseUrl())
                        .apiKey(KEY)
                        .build()) {
            begin("Runway");
            CreatedTask created = client.video().textToVideo(TextToVideoRequest.fromJson(json("""
                            {"model": "gen4.5", "promptText": "A paper boat on a river", "ratio": "1280:720", "duration": 5,
                             "seed": 7}""")));
            Task finished = client.task().waitForTask(created, this.<Task>told());
            saved(client.task().downloadTask(finished, target("runway")));
            refused(
                    provider,
                    "Seedance 2 Fast is asked for 1920:1080",
                    () -> client.video()
                            .textToVideo(
                                    TextToVideoRequest.fromJson(
                                            json(
                                                    "{\"model\": \"seedance2_fast\", \"promptText\": \"x\", \"ratio\": \"1920:1080\"}"))));
        }
    }

    private void miniMax() throws IOException {
        try (EmbeddedProvider provider = start("minimax", MiniMaxVideoClient.operations());
                MiniMaxVideoClient client = MiniMaxVideoClient.builder()
                        .baseUrl(provider.baseUrl())
                        .apiKey(KEY)
                        .build()) {
            begin("MiniMax");
            HailuoCreated created = client.hailuo()
                    .videoGeneration(HailuoText.builder()
                            .model(HailuoTextModel.MINI_MAX_HAILUO_2_3)
                            .prompt("A man reads [Static shot].")
                            .duration(HailuoTextDuration._10)
                            .build());
            HailuoTask finished = client.hailuo().waitForTask(created, this.<HailuoTask>told());
            FileEnvelope file = client.hailuo().waitForFile(finished);
            saved(client.hailuo().downloadFile(file, target("minimax")));
            refused(
                    provider,
                    "Hailuo 2.3 is asked for 10 seconds of 1080P",
                    () -> client.hailuo()
                            .videoGeneration(HailuoText.builder()
                                    .model(HailuoTextModel.MINI_MAX_HAILUO_2_3)
                                    .prompt("x")
                                    .resolution(HailuoTextResolution._1080P)
                                    .duration(HailuoTextDuration._10)
                                    .build()));
            failed(
                    "A failure that comes with 200",
                    () -> client.hailuo()
                            .videoGeneration(HailuoRequest.fromJson(
                                    json("{\"model\": \"T2V-01\", \"prompt\": \"Answer 1008\"}"))));
        }
    }

    private void luma() throws IOException {
        try (EmbeddedProvider provider = start("luma", LumaClient.operations());
                LumaClient client = LumaClient.builder()
                        .baseUrl(provider.baseUrl())
                        .apiKey(KEY)
                        .build()) {
            begin("Luma");
            Generation created = client.generation().createGeneration(GenerationRequest.fromJson(json("""
                            {"prompt": "Balloon", "type": "video", "model": "ray-3.2", "video": {"duration": "10s",
                             "keyframes": [{"url": "https://example.com/1.jpg"}, {"url": "https://example.com/2.jpg"}],
                             "keyframe_indexes": [0, 240]}}""")));
            Generation finished = client.generation().waitForGeneration(created, this.<Generation>told());
            saved(client.generation().downloadGeneration(finished, target("luma")));
            refused(
                    provider,
                    "Three keyframes have two indexes",
                    () -> client.generation().createGeneration(GenerationRequest.fromJson(json("""
                            {"prompt": "x", "type": "video", "model": "ray-3.2", "video": {
                             "keyframes": [{"url": "a"}, {"url": "b"}, {"url": "c"}], "keyframe_indexes": [0, 1]}}"""))));
        }
    }

    private void flux() throws IOException {
        try (EmbeddedProvider provider = start("bfl-flux-3", BlackForestLabsFLUX3VideoClient.operations());
                BlackForestLabsFLUX3VideoClient client = BlackForestLabsFLUX3VideoClient.builder()
                        .baseUrl(provider.baseUrl())
                        .apiKey(KEY)
                        .build()) {
            begin("FLUX 3");
            SubmittedGeneration created = client.video()
                    .createVideo(dev.plumbline.bfl.flux3.model.TextToVideo.builder()
                            .prompt("A fox runs at dawn")
                            .build());
            ResultResponse finished = client.video().waitForVideo(created, this.<ResultResponse>told());
            saved(client.video().downloadVideo(finished, target("flux-3")));
            refused(
                    provider,
                    "Two images follow each other too fast",
                    () -> client.video()
                            .createVideo(
                                    dev.plumbline.bfl.flux3.model.VideoRequest.fromJson(
                                            json(
                                                    "{\"mode\": \"i2v\", \"prompt\": \"x\", \"keyframes\": [[0, \"a\"], [0.02, \"b\"]]}"))));
        }
    }

    private static EmbeddedProvider start(String name, Collection<? extends Operation<?>> operations) {
        return Providers.start(name).operations(operations).start();
    }

    private void begin(String name) {
        page.begin(String.format(Locale.ROOT, "%-9s", name));
    }

    private <T> WaitOptions<T> told() {
        return WaitOptions.<T>none()
                .withPacing(FAST)
                .onProgress(progress -> page.more("  " + word(progress.status()) + percent(progress.percent())));
    }

    private static String word(@Nullable String status) {
        return Optional.ofNullable(status).orElse("(asked again)");
    }

    private static String percent(@Nullable Double percent) {
        return percent == null ? "" : " " + Math.round(percent) + "%";
    }

    private Path target(String name) throws IOException {
        Path target = folder.resolve(name + ".mp4");
        Files.deleteIfExists(target);
        return target;
    }

    private void saved(Path file) throws IOException {
        page.more("  saved " + Files.size(file) + " bytes");
        page.end();
        Quickstart.expect(Files.size(file) > 0, "the download is empty");
    }

    private void refused(EmbeddedProvider provider, String what, Runnable call) {
        int seen = provider.requests().size();
        page.line("  Refused: " + what);
        try {
            call.run();
        } catch (InvalidRequestException e) {
            e.errors().forEach(error -> Refusals.print(page, error));
            Quickstart.expect(provider.requests().size() == seen, "an invalid request was sent");
            return;
        }
        throw new IllegalStateException("this was not refused");
    }

    private void failed(String what, Runnable call) {
        page.line("  " + what);
        try {
            call.run();
        } catch (ApiStatusException e) {
            page.paragraph(e.getClass().getSimpleName() + ": " + e.getMessage());
            return;
        }
        throw new IllegalStateException("this did not fail");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
