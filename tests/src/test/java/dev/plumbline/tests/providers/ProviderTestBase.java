package dev.plumbline.tests.providers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.testing.EmbeddedProvider;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.tests.fixture.Providers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** An embedded provider for each test, which refuses what the document does not allow; time passes in no time. */
abstract class ProviderTestBase {

    final FakeTime time = new FakeTime();
    final EmbeddedProvider provider;

    @TempDir
    private Path folder;

    ProviderTestBase(String name, Collection<? extends Operation<?>> operations) {
        this.provider = Providers.start(name).operations(operations).start();
    }

    @AfterEach
    void everyRequestWasExpected() {
        provider.close();
        assertThat(provider.unexpected()).isEmpty();
        assertThat(provider.refused()).isEmpty();
    }

    final ClientConfig.Builder config() {
        return ClientConfig.builder()
                .baseUrl(provider.baseUrl())
                .timekeeper(time)
                .random(() -> 0);
    }

    final Path target() {
        return folder.resolve("video.mp4");
    }

    final List<String> urls() {
        return provider.requests().stream().map(ReceivedRequest::url).toList();
    }

    static void assertVideo(Path file) throws IOException {
        assertThat(Files.size(file)).isPositive();
    }
}
