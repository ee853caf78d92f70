package dev.plumbline.tests.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.tests.fixture.DocumentedRequests;
import dev.plumbline.tests.fixture.Providers;
import dev.plumbline.transport.apache.ApacheTransport;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.VideoTask;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from a request to a file, through the other transport. */
class ApacheTransportTest extends ClientTestBase {

    @Test
    void aVideoIsMadeAndFetched(@TempDir Path folder) throws Exception {
        try (ApacheTransport transport = ApacheTransport.create(Duration.ofSeconds(10));
                UniAllVeo31Client other = UniAllVeo31Client.of(ClientConfig.builder()
                        .baseUrl(provider.baseUrl())
                        .apiKey(Providers.API_KEY)
                        .transport(transport)
                        .timekeeper(time)
                        .build())) {
            VideoTask created =
                    other.video().createVideo(DocumentedRequests.all().get("textToVideo"));
            VideoTask finished = other.video().async().waitForVideo(created).join();
            Path file = folder.resolve("video.mp4");
            other.video().downloadVideo(finished, file);
            assertThat(Files.size(file)).isPositive();
        }
    }
}
