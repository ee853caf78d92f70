package dev.plumbline.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Link;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.model.Waiter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The model of {@code spec/uniall-veo-3.1}. */
class VeoReadingTest {

    private static Reading veo;

    @BeforeAll
    static void read() {
        veo = Reading.ofVeo();
    }

    @Test
    void hasNoProblems() {
        assertThat(veo.problems()).isEmpty();
    }

    @Test
    void modesAreTypesInDocumentOrder() {
        assertThat(veo.api().declarations())
                .extracting(declaration -> String.join(".", declaration.path()))
                .containsExactly(
                        "VideoRequest",
                        "VideoRequestFields",
                        "TextToVideo",
                        "SingleImageToVideo",
                        "FirstLastFrameToVideo",
                        "MultiImageReferenceToVideo",
                        "VideoExtension",
                        "VideoModel",
                        "ReferenceVideoModel",
                        "VideoSize",
                        "AspectRatio",
                        "ExtraBody",
                        "VideoTask",
                        "TaskStatus",
                        "TaskResult",
                        "TaskMetadata",
                        "ErrorResponse",
                        "NestedError",
                        "ErrorDetail",
                        "FlatError");
        assertThat(((Declaration.UnionType) veo.declaration("VideoRequest")).branches())
                .extracting(Declaration.Branch::name)
                .containsExactly(
                        "TextToVideo",
                        "SingleImageToVideo",
                        "FirstLastFrameToVideo",
                        "MultiImageReferenceToVideo",
                        "VideoExtension");
    }

    @Test
    void aModeHasThePropertiesThatItMayHaveInTheOrderOfTheSharedOnes() {
        assertThat(veo.object("TextToVideo").properties())
                .extracting(Declaration.Property::name)
                .containsExactly("model", "prompt", "size", "aspect_ratio", "duration", "extra_body");
        assertThat(veo.object("FirstLastFrameToVideo").properties())
                .filteredOn(Declaration.Property::required)
                .extracting(Declaration.Property::name)
                .containsExactly("model", "image", "last_image");
    }

    @Test
    void theModeSaysWhatTheSharedFieldsLeaveOpen() {
        assertThat(veo.property("MultiImageReferenceToVideo", "model").type())
                .isEqualTo(new Type.Declared(veo.component("ReferenceVideoModel")));
        assertThat(veo.property("TextToVideo", "model").type())
                .isEqualTo(new Type.Declared(veo.component("VideoModel")));
        assertThat(veo.property("TextToVideo", "duration").type()).isEqualTo(Type.Scalar.INT);
        assertThat(veo.property("VideoExtension", "duration").type()).isEqualTo(Type.Scalar.LONG);
        assertThat(veo.property("TextToVideo", "aspect_ratio").type())
                .isEqualTo(new Type.Declared(veo.component("AspectRatio")));
        assertThat(veo.property("VideoExtension", "aspect_ratio").type()).isEqualTo(Type.Scalar.STRING);
        assertThat(veo.property("MultiImageReferenceToVideo", "images").type())
                .isEqualTo(new Type.ListOf(Type.Scalar.STRING));
    }

    @Test
    void textsBesideAReferenceWin() {
        assertThat(veo.property("SingleImageToVideo", "image").docs().description())
                .startsWith("URL of the source image.");
        assertThat(veo.property("SingleImageToVideo", "image").docs().title()).isEqualTo("Media URL");
    }

    @Test
    void responsesAreOpen() {
        assertThat(veo.object("VideoTask").properties()).noneMatch(Declaration.Property::required);
        assertThat(veo.property("VideoTask", "thumbnail_url").nullable()).isTrue();
        assertThat(veo.property("VideoTask", "video_url").nullable()).isFalse();
        assertThat(veo.property("VideoTask", "error").type()).isEqualTo(new Type.Any());
        assertThat(((Declaration.OpenEnum) veo.declaration("TaskStatus")).values())
                .extracting(Declaration.Value::value)
                .containsExactly("queued", "in_progress", "completed", "failed");
    }

    @Test
    void operationsAreLinked() {
        Operation create = veo.api().operations().get(0);
        assertThat(create.method() + " " + create.path()).isEqualTo("POST /v1/video/generations");
        assertThat(create.security().isNone()).isFalse();
        assertThat(create.tag()).isEqualTo("Video");
        assertThat(create.links())
                .extracting(Link::operationId, Link::parameters)
                .containsExactly(
                        tuple("getVideo", Map.of("task_id", "/task_id")), tuple("getVideo", Map.of("task_id", "/id")));
        assertThat(create.result().content().flatMap(Content::type))
                .contains(new Type.Declared(veo.component("VideoTask")));
        assertThat(veo.api().security())
                .singleElement()
                .isInstanceOfSatisfying(
                        SecurityScheme.Bearer.class,
                        bearer -> assertThat(bearer.name()).isEqualTo("bearerAuth"));
        assertThat(veo.api().servers()).singleElement().satisfies(server -> {
            assertThat(server.url()).isEqualTo("{BASE_URL}");
            assertThat(server.variables().get(0).defaultValue()).isEqualTo("{BASE_URL}");
        });
    }

    @Test
    void theQueryWaits() {
        Operation query = veo.api().operations().get(1);
        assertThat(query.parameters())
                .singleElement()
                .satisfies(parameter -> assertThat(parameter.in()).isEqualTo(Parameter.In.PATH));
        Waiter waiter = query.waiter().orElseThrow();
        assertThat(waiter.name()).isEqualTo("waitForVideo");
        assertThat(waiter.failures())
                .extracting(Waiter.Failure::title)
                .containsExactly("The task failed", "Completed without a video", "The task was cancelled");
        assertThat(waiter.downloads()).containsExactly("/video_url", "/result/video_url", "/result/outputs/0");
        assertThat(waiter.pacing()).isEqualTo(new Waiter.Pacing(5, 30, 1.5, 1200));
        assertThat(veo.schemas().schemas()).containsKey(waiter.success());
    }

    @Test
    void examplesAreReadFromTheDocumentItself() {
        List<Example> samples =
                veo.api().operations().get(0).body().orElseThrow().content().examples();
        assertThat(samples)
                .extracting(Example::name)
                .containsExactly(
                        "textToVideo",
                        "singleImageToVideo",
                        "firstLastFrameToVideo",
                        "multiImageReferenceToVideo",
                        "videoExtension");
        assertThat(samples.get(0).value().get("aspect_ratio").stringValue()).isEqualTo("16:9");
        assertThat(samples.get(0).value())
                .isSameAs(veo.index().node(samples.get(0).at()));
    }
}
