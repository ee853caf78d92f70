package dev.plumbline.tests.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.testing.EmbeddedProvider;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.tests.fixture.Providers;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.TextToVideo;
import dev.plumbline.uniall.veo31.model.VideoModel;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.model.VideoSize;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A provider for the class, a client for each test; a request that no fixture expects fails the test. */
abstract class ClientTestBase {

    static EmbeddedProvider provider;

    final FakeTime time = new FakeTime();
    UniAllVeo31Client client;

    @BeforeAll
    static void startProvider() {
        provider = Providers.uniAllVeo31();
    }

    @AfterAll
    static void stopProvider() {
        provider.close();
    }

    @BeforeEach
    void connect() {
        provider.forget();
        client = connect(Providers.API_KEY);
    }

    @AfterEach
    void everyRequestWasExpected() {
        client.close();
        assertThat(provider.unexpected()).isEmpty();
    }

    final UniAllVeo31Client connect(String key) {
        return UniAllVeo31Client.of(ClientConfig.builder()
                .baseUrl(provider.baseUrl())
                .apiKey(key)
                .timekeeper(time)
                .random(() -> 0)
                .build());
    }

    /** A legal request by whose prompt the provider knows what to answer. */
    static VideoRequest asking(String answer) {
        return TextToVideo.builder()
                .model(VideoModel.VEO3_1_VIDEO_720P)
                .prompt(answer)
                .size(VideoSize._720P)
                .build();
    }
}
