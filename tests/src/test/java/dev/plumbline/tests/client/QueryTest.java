package dev.plumbline.tests.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.uniall.veo31.model.TaskStatus;
import dev.plumbline.uniall.veo31.model.VideoTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Asking for tasks: nothing that the provider answers is lost. */
class QueryTest extends ClientTestBase {

    @ParameterizedTest
    @CsvSource({
        "task_queued, QUEUED, 0",
        "task_in_progress, IN_PROGRESS, 40",
        "task_completed, COMPLETED, 100",
        "task_failed, FAILED, 40",
        "task_cancelled, UNKNOWN, 10",
        "task_unknown_status, UNKNOWN, 99",
        "task_completed_without_url, COMPLETED, 100"
    })
    void theStateIsRead(String id, TaskStatus.Known status, int progress) {
        VideoTask task = client.video().getVideo(id);

        assertThat(task.status().known()).isEqualTo(status);
        assertThat(task.progress()).isEqualTo(progress);
        assertThat(task.taskId()).isEqualTo(id);
        assertThat(provider.requests()).singleElement().satisfies(sent -> {
            assertThat(sent.method()).isEqualTo("GET");
            assertThat(sent.url()).isEqualTo("/v1/videos/" + id);
            assertThat(sent.headers().allValues("Authorization")).containsExactly("Bearer sk-***");
            assertThat(sent.body()).isEmpty();
        });
    }

    @Test
    void aCompletedTaskIsReadAndWrittenBackWhole() {
        var response = client.video().raw().getVideo("task_completed");

        VideoTask task = response.value();
        assertThat(task.videoUrl()).isEqualTo(provider.baseUrl() + "/files/completed.mp4");
        assertThat(task.createdAt()).isEqualTo(1767225600L);
        assertThat(task.duration()).isEqualTo(92);
        assertThat(task.metadata().totalTime()).isEqualTo("92.4");
        assertThat(task.metadata().predictTime()).isEqualTo("88.1");
        assertThat(task.result().outputs()).containsExactly(task.videoUrl());
        assertThat(task.rawStatus()).isEqualTo("COMPLETED");
        assertThat(JsonMapper.shared().readTree(task.toJson().toString()))
                .isEqualTo(JsonMapper.shared().readTree(response.body()));
    }

    @Test
    void aWordThatNobodyDocumentedIsKept() {
        VideoTask task = client.video().getVideo("task_unknown_status");

        assertThat(task.status().value()).isEqualTo("post_processing");
        assertThat(task.toJson().get("status").stringValue()).isEqualTo("post_processing");
    }

    @Test
    void anErrorOfAnyShapeIsKept() {
        assertThat(client.video().getVideo("task_failed").error())
                .isEqualTo(JsonMapper.shared().readTree("\"The video could not be generated.\""));
        assertThat(client.video()
                        .getVideo("task_failed_with_error_object")
                        .error()
                        .get("code")
                        .intValue())
                .isEqualTo(1026);
    }
}
