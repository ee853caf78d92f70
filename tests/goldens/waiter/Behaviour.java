package golden.waiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.wait.WaitOptions;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.waiter.model.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A wait that ends well, a download, and a wait that does not. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() throws IOException {
        FakeTime time = new FakeTime();
        ScriptedTransport script = new ScriptedTransport()
                .reply(404, "{}")
                .reply(200, "{\"id\":\"1\",\"state\":\"running\",\"percent\":50}")
                .reply(200, "{\"id\":\"1\",\"state\":\"paused\"}")
                .reply(200, "{\"id\":\"1\",\"state\":\"done\",\"url\":\"https://files.example/1\"}")
                .reply(Replies.text(200, "text/plain", "the result"))
                .reply(200, "{\"id\":\"2\",\"state\":\"failed\"}");
        try (JobsClient client = JobsClient.of(config(script, time))) {
            List<String> seen = new ArrayList<>();
            Job finished = client.jobs()
                    .waitForJob(
                            "1",
                            WaitOptions.<Job>none()
                                    .onProgress(progress -> seen.add(progress.status() + " " + progress.percent())));
            assertThat(finished.url()).isEqualTo("https://files.example/1");
            assertThat(time.pauses()).extracting(Duration::toMillis).containsExactly(1000L, 2000L, 4000L);
            assertThat(seen).containsExactly("null null", "running 50.0", "paused null");

            Path folder = Files.createTempDirectory("waiter");
            Path file = client.jobs().downloadJob(finished, folder.resolve("result"));
            assertThat(file).hasContent("the result");
            Files.delete(file);
            Files.delete(folder);

            assertThatThrownBy(() -> client.jobs().waitForJob("2"))
                    .isInstanceOfSatisfying(WaitFailedException.class, e -> {
                        assertThat(e.title()).isEqualTo("The job failed");
                        assertThat(e.sentence()).isEqualTo("It ended without a result.");
                    });
        }
        script.assertDone();
    }

    private static ClientConfig config(ScriptedTransport script, FakeTime time) {
        return ClientConfig.builder()
                .baseUrl("https://jobs.example")
                .transport(script)
                .timekeeper(time)
                .random(() -> 0)
                .build();
    }
}
