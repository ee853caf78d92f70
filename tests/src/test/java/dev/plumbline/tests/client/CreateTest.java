package dev.plumbline.tests.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.tests.fixture.DocumentedRequests;
import dev.plumbline.tests.fixture.Samples;
import dev.plumbline.uniall.veo31.model.ExtraBody;
import dev.plumbline.uniall.veo31.model.TaskStatus;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.model.VideoTask;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Creating tasks: what is sent, to the byte, and what is read from the answer. */
class CreateTest extends ClientTestBase {

    static Set<String> samples() {
        return Samples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDocumentedRequestIsSent(String sample) throws IOException {
        VideoTask task = client.video().createVideo(DocumentedRequests.all().get(sample));

        ReceivedRequest sent = onlyRequest();
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.url()).isEqualTo("/v1/video/generations");
        assertThat(sent.headers().allValues("Authorization")).containsExactly("Bearer sk-***");
        assertThat(sent.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(sent.headers().firstValue("Accept").orElseThrow()).contains("application/json");
        assertThat(sent.bodyText()).isEqualTo(golden(sample));
        assertThat(JsonMapper.shared().readTree(sent.body()))
                .isEqualTo(Samples.all().get(sample));
        assertThat(task.status()).isEqualTo(TaskStatus.QUEUED);
        assertThat(task.progress()).isZero();
        assertThat(task.id()).startsWith("gen_");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameBytesAreSentEveryTimeAndFromJson(String sample) throws IOException {
        VideoRequest typed = DocumentedRequests.all().get(sample);
        VideoRequest read = VideoRequest.fromJson(Samples.all().get(sample));
        assertThat(read).isInstanceOf(typed.getClass()).isEqualTo(typed);

        client.video().createVideo(typed);
        client.video().createVideo(typed);
        client.video().createVideo(read);

        assertThat(provider.requests())
                .hasSize(3)
                .allSatisfy(sent -> assertThat(sent.bodyText()).isEqualTo(golden(sample)));
    }

    @Test
    void unknownFieldsAreSentAfterTheDocumentedOnes() {
        ExtraBody extra = ExtraBody.builder()
                .additionalProperty("camera", JsonMapper.shared().readTree("{\"b\":1,\"a\":[null]}"))
                .seed(7L)
                .build();
        assertThat(extra.toJson().toString()).isEqualTo("{\"seed\":7,\"camera\":{\"b\":1,\"a\":[null]}}");
        assertThat(ExtraBody.fromJson(extra.toJson())).isEqualTo(extra);
    }

    @Test
    void theAsynchronousFormSendsTheSame() throws IOException {
        VideoTask task = client.video()
                .async()
                .createVideo(DocumentedRequests.all().get("textToVideo"))
                .join();

        assertThat(task.id()).isEqualTo("gen_text");
        assertThat(onlyRequest().bodyText()).isEqualTo(golden("textToVideo"));
    }

    @Test
    void theRawFormGivesStatusHeadersAndBytes() {
        ApiResponse<VideoTask> response =
                client.video().raw().createVideo(DocumentedRequests.all().get("singleImageToVideo"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.bodyText()).contains("\"task_single_image\"");
        assertThat(response.value().taskId()).isEqualTo("task_single_image");
        assertThat(response.violations()).isEmpty();
    }

    private static ReceivedRequest onlyRequest() {
        List<ReceivedRequest> requests = provider.requests();
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    /** What is sent for a sample: properties in the document's order, no white space, UTF-8. */
    private static String golden(String sample) throws IOException {
        String name = "/golden/sent/" + sample + ".json";
        try (InputStream in = CreateTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }
}
