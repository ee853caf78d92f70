package dev.plumbline.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.download.Download;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.tests.fixture.Checkout;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.TextToVideo;
import dev.plumbline.uniall.veo31.model.VideoModel;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.model.VideoSize;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Plants a key and a secret value, meets every fault with everything logged, and searches what was said. */
@Tag("slow")
@Timeout(120)
class SecretTest {

    private static final VideoRequest REQUEST = TextToVideo.builder()
            .model(VideoModel.VEO3_1_VIDEO_720P)
            .prompt(Planted.VALUE.text())
            .size(VideoSize._720P)
            .build();
    private static final CallOptions OPTIONS =
            CallOptions.none().withHeader("X-Other-Key", Planted.VALUE.text()).withQuery("token", Planted.KEY.text());

    @TestFactory
    Stream<DynamicTest> noFaultTellsASecret() {
        return Stream.concat(FaultTest.faults().stream(), SecretFaults.all().stream())
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> assertNothingTold(fault)));
    }

    @Test
    void noExcerptEndsInTheBeginningOfTheKey() throws Exception {
        for (Fault fault : SecretFaults.atTheEdge()) {
            assertNothingTold(fault);
        }
    }

    @Test
    void whatIsToldIsFound() {
        for (Planted planted : List.of(Planted.KEY, Planted.VALUE)) {
            String text = planted.text();
            byte[] header = ("Bearer " + text).getBytes(StandardCharsets.UTF_8);
            assertThat(planted.isIn("x" + text)).isTrue();
            assertThat(planted.isIn(text.substring(0, 8))).isTrue();
            assertThat(planted.isIn(URLEncoder.encode(text, StandardCharsets.UTF_8)))
                    .isTrue();
            assertThat(planted.isIn(Base64.getEncoder().encodeToString(header))).isTrue();
            assertThat(planted.isIn("nothing")).isFalse();
        }
    }

    @Test
    void noFixtureHoldsAKey() throws IOException {
        Path fixtures = Checkout.root().resolve("tests/src/test/resources/fixtures");
        try (Stream<Path> files = Files.walk(fixtures)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContainPattern("(?i)bearer +[a-z0-9._~+/=-]{20}")
                        .doesNotContainPattern("sk-[A-Za-z0-9_-]{16}");
            }
        }
    }

    private static void assertNothingTold(Fault fault) throws Exception {
        Overheard overheard = new Overheard();
        try (Site site = fault.opening().open();
                Transport transport = Transports.JDK.open(site.trust())) {
            ClientConfig.Builder builder = ClientConfig.builder()
                    .baseUrl(site.url())
                    .apiKey(Planted.KEY.text())
                    .timeout(fault.timeout())
                    .transport(transport)
                    .timekeeper(new FakeTime())
                    .random(() -> 0)
                    .sensitive("prompt")
                    .logger(overheard)
                    .interceptor(overheard);
            ClientConfig config = builder.build();
            try (UniAllVeo31Client client = UniAllVeo31Client.of(config)) {
                Stream.of(builder, config, client, client.video(), transport, OPTIONS)
                        .forEach(overheard::object);
                overheard.object(Download.of(site.url() + "/a?sig=" + Planted.KEY.text()));
                listen(overheard, () -> client.video().getVideo("t1", OPTIONS));
                listen(overheard, () -> client.video().createVideo(REQUEST, OPTIONS));
                listen(
                        overheard,
                        () -> client.video().raw().getVideo("t1", OPTIONS).value());
                listen(
                        overheard,
                        () -> client.video()
                                .async()
                                .createVideo(REQUEST, OPTIONS)
                                .join());
            }
        }
        assertThat(overheard.lines()).isPositive();
        Planted.KEY.assertNotIn(overheard.text());
        Planted.VALUE.assertNotIn(overheard.text());
    }

    private static void listen(Overheard overheard, Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            assertThat(e instanceof CompletionException ? e.getCause() : e).isInstanceOf(PlumblineException.class);
            overheard.exception(e);
        }
    }
}
