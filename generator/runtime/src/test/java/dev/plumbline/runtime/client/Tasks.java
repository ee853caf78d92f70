package dev.plumbline.runtime.client;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** An API as generated code describes it: tasks that are created and asked about. */
final class Tasks {

    static final String KEY = "sk-planted-0123456789+/=";

    static final Operation<String> CREATE = Operation.post("createTask", "/v1/tasks", Tasks::id)
            .requestValidator(Checks.error(
                    "Model is known", json -> json.path("model").asString("").equals("m1")))
            .secured(SecurityRequirement.bearer())
            .build();

    static final Operation<String> GET = Operation.get("getTask", "/v1/tasks/{task_id}", Tasks::id)
            .responseValidator(Checks.error("Has a status", json -> json.has("status")))
            .secured()
            .build();

    static final Operation<Void> DELETE = Operation.withoutContent("DELETE", "deleteTask", "/v1/tasks/{task_id}")
            .build();

    static final Waiter<String> WAITER = Waiter.of(GET)
            .id("task_id", "/task_id", "/id")
            .success(Checks.error(
                    "Completed with URL",
                    json -> json.path("status").asString("").equals("completed") && json.has("url")))
            .failure("The task failed", "The provider reports that the task failed.", Checks.status("failed"))
            .failure("Completed without a URL", "There is nothing to fetch.", Checks.status("completed"))
            .failure("Never reached", "The one before matches first.", Checks.status("completed"))
            .status("/status")
            .progress("/progress")
            .download("/url", "/result/url")
            .pacing(Duration.ofSeconds(5), Duration.ofSeconds(12), 1.5, Duration.ofSeconds(60))
            .build();

    private Tasks() {}

    static JsonNode request() {
        return Checks.json("{'model':'m1','prompt':'视频','size':'720p'}");
    }

    /** Reads as generated code does: what is not documented is an exception with a JSON pointer. */
    private static String id(JsonNode json) {
        if (!json.path("id").isString()) {
            throw new IllegalArgumentException("/id: must be a string");
        }
        return json.path("id").stringValue();
    }

    static ClientConfig.Builder config(String baseUrl) {
        return ClientConfig.builder()
                .baseUrl(baseUrl)
                .apiKey(KEY)
                .timeout(Duration.ofSeconds(20))
                .random(() -> 0);
    }
}
