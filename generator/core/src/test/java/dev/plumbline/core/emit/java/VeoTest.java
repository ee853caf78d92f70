package dev.plumbline.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document of the repository, printed, compiled and used. */
class VeoTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("plumbline.root"), "spec/uniall-veo-3.1/openapi.yaml");

    private static Emitted veo;

    @BeforeAll
    static void emit() {
        veo = Emitted.of(DOCUMENT);
    }

    /** The folder is for reading: {@code -Dplumbline.sample=<folder>} writes what is printed there. */
    @Test
    void compilesAsAModule() throws IOException {
        Emitted module = Emitted.of(Request.of(DOCUMENT.toUri(), "openapi.yaml")
                .withBasePackage("dev.plumbline.uniall.veo31")
                .withModuleName("dev.plumbline.uniall.veo31"));
        String folder = System.getProperty("plumbline.sample");
        if (folder != null) {
            for (Map.Entry<String, String> file : module.files().entrySet()) {
                Path target = Path.of(folder, file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }

        assertThat(Compiled.moduleFindings(module.files())).isEmpty();
    }

    @Test
    void printsTheSameTwice() {
        assertThat(Emitted.of(DOCUMENT).files()).isEqualTo(veo.files());
    }

    @Test
    void linesFitTheWidth() {
        assertThat(veo.files().entrySet().stream()
                        .flatMap(file -> file.getValue().lines()))
                .allMatch(line -> line.length() <= 120);
    }

    @Test
    void fastModelsTakeNoReferenceImages() {
        String program = """
                package a.client;
                import a.client.model.*;
                class Wrong {
                    Object wrong() {
                        return VideoRequest.multiImageReferenceToVideo().model(%s);
                    }
                }
                """;

        assertThat(Compiled.findings(veo.with("Wrong", program.formatted("ReferenceVideoModel.VEO3_1_VIDEO_720P"))
                        .files()))
                .isEmpty();
        assertThat(Compiled.findings(veo.with("Wrong", program.formatted("VideoModel.VEO3_1_FAST_VIDEO_720P"))
                        .files()))
                .isNotEmpty();
        assertThat(Compiled.findings(veo.with("Wrong", program.formatted("ReferenceVideoModel.VEO3_1_FAST_VIDEO_720P"))
                        .files()))
                .isNotEmpty();
    }

    @Test
    void requestsAreCheckedWhenTheyAreBuiltAndWrittenInOrder() {
        veo.run("""
                TextToVideo request = VideoRequest.textToVideo()
                        .duration(8)
                        .extraBody(ExtraBody.builder().seed(7L).build())
                        .prompt("A street.")
                        .model(VideoModel.VEO3_1_VIDEO_1080P)
                        .size(VideoSize.of("1080p"))
                        .build();
                String text = "{'model':'veo3.1-video-1080p','prompt':'A street.','size':'1080p','duration':8,"
                        + "'extra_body':{'seed':7}}";
                assertThat(request.toJson().toString()).isEqualTo(json(text).toString());
                assertThat(request.validate()).isEmpty();
                assertThat(VideoRequest.fromJson(json(text))).isEqualTo(request);
                assertThatThrownBy(() -> request.toBuilder().size(VideoSize.of("4k")).build())
                        .isInstanceOfSatisfying(InvalidRequestException.class, e ->
                                assertThat(e.errors()).singleElement().satisfies(violation -> {
                                    assertThat(violation.instancePointer()).isEqualTo("/size");
                                    assertThat(violation.title()).isEqualTo("A 1080p model makes 1080p");
                                }));
                """);
    }

    @Test
    void theClientSendsWhatIsValidAndNothingElse() {
        veo.run("""
                List<String> sent = new ArrayList<>();
                var transport = (dev.plumbline.runtime.http.Transport) java.lang.reflect.Proxy.newProxyInstance(
                        Program.class.getClassLoader(),
                        new Class<?>[] {dev.plumbline.runtime.http.Transport.class},
                        (proxy, method, parameters) -> {
                            throw new java.io.IOException(sent.add(String.valueOf(parameters[0])) + "");
                        });
                try (UniAllVeo31Client client = UniAllVeo31Client.builder()
                        .baseUrl("https://api.example.com")
                        .apiKey("sk-hush")
                        .transport(transport)
                        .retry(dev.plumbline.runtime.retry.RetryPolicy.none())
                        .build()) {
                    VideoRequest bad = VideoRequest.fromJson(json("{'model':'no such model'}"));
                    assertThatThrownBy(() -> client.video().createVideo(bad)).isInstanceOf(InvalidRequestException.class);
                    assertThat(sent).isEmpty();
                    VideoRequest good = VideoRequest.textToVideo()
                            .model(VideoModel.VEO3_1_VIDEO_720P)
                            .prompt("p")
                            .build();
                    assertThatThrownBy(() -> client.video().createVideo(good))
                            .isInstanceOf(OutcomeUnknownException.class)
                            .hasCauseInstanceOf(ConnectionFailedException.class)
                            .hasMessageNotContaining("sk-hush");
                    assertThat(sent).hasSize(1);
                    assertThat(client.video().async().getVideo("x")).isCompletedExceptionally();
                    assertThatThrownBy(() -> client.video().raw().getVideo("x")).isInstanceOf(CallException.class);
                    assertThatThrownBy(() -> client.video().waitForVideo(VideoTask.builder().build()))
                            .isInstanceOf(MissingIdException.class);
                }
                assertThatThrownBy(() -> UniAllVeo31Client.builder().build()).isInstanceOf(MissingSettingException.class);
                """);
    }
}
