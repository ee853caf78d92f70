package dev.plumbline.tests.reflection;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.error.BadRequestException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.testing.ScriptedTransport;
import dev.plumbline.tests.fixture.DocumentedRequests;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.TextToVideo;
import dev.plumbline.uniall.veo31.model.VideoModel;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.model.VideoTask;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses a generated client in all its forms; prints what it did. Run in a JVM of its own. */
final class Exercise {

    private static final String QUEUED = "{\"id\":\"gen_1\",\"task_id\":\"task_1\",\"status\":\"queued\"}";
    private static final String DONE =
            "{\"id\":\"gen_1\",\"task_id\":\"task_1\",\"status\":\"completed\",\"video_url\":\"https://files.example/a.mp4\"}";

    private Exercise() {}

    public static void main(String[] arguments) {
        modulesAreClosed();
        requestsAreWrittenReadAndChecked();
        callsAreMade();
        refusalsAreExplained();
        System.out.println("done");
    }

    /** The control: what reflection would need does not work here. */
    private static void modulesAreClosed() {
        for (Class<?> type : List.of(UniAllVeo31Client.class, Transport.class, JsonNode.class)) {
            expect(type.getModule().isNamed(), type + " is in no module");
        }
        try {
            Field caller = UniAllVeo31Client.class.getDeclaredField("caller");
            caller.setAccessible(true);
            expect(false, "the client's module is open");
        } catch (InaccessibleObjectException | NoSuchFieldException e) {
            expect(e instanceof InaccessibleObjectException, "the field is gone");
        }
    }

    private static void requestsAreWrittenReadAndChecked() {
        DocumentedRequests.all().forEach((name, request) -> {
            VideoRequest read = VideoRequest.fromJson(
                    JsonMapper.shared().readTree(request.toJson().toString()));
            expect(read.equals(request) && !read.toString().isEmpty(), name + " is read as another");
            expect(read.validate().stream().noneMatch(violation -> violation.isError()), name + " has an error");
        });
    }

    private static void callsAreMade() {
        ScriptedTransport transport = new ScriptedTransport()
                .reply(200, QUEUED)
                .reply(200, QUEUED)
                .reply(200, DONE)
                .reply(503, "{}")
                .reply(200, DONE)
                .reply(400, "{\"error\":{\"message\":\"No.\"}}");
        try (UniAllVeo31Client client = UniAllVeo31Client.of(ClientConfig.builder()
                .baseUrl("https://api.example")
                .apiKey("key")
                .transport(transport)
                .timekeeper(new FakeTime())
                .build())) {
            VideoRequest request = DocumentedRequests.all().get("textToVideo");
            VideoTask finished = client.video().waitForVideo(client.video().createVideo(request));
            expect("https://files.example/a.mp4".equals(finished.videoUrl()), "the video is missing");
            expect(client.video().async().getVideo("task_1").join().taskId() != null, "the task has no id");
            client.video().raw().createVideo(request, CallOptions.none().withValidation(ValidationPolicy.OFF));
            expect(false, "a refusal is an exception");
        } catch (BadRequestException e) {
            expect("No.".equals(e.details().message()), "the error was not read");
        }
        transport.assertDone();
    }

    private static void refusalsAreExplained() {
        JsonNode wrong =
                JsonMapper.shared().readTree("{\"model\":\"" + VideoModel.VEO3_1_VIDEO_720P + "\",\"duration\":\"x\"}");
        String said = VideoRequestValidator.INSTANCE.validate(wrong).toString();
        expect(said.contains("duration"), "the violation was not told");
        try {
            TextToVideo.builder().prompt("a").build();
            expect(false, "an invalid request was built");
        } catch (InvalidRequestException e) {
            expect(!e.errors().isEmpty(), "the reason is missing");
        }
    }

    private static void expect(boolean fine, String otherwise) {
        if (!fine) {
            throw new IllegalStateException(otherwise);
        }
    }
}
