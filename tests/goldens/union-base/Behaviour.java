package golden.unionbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Violation;
import golden.unionbase.model.Event;
import golden.unionbase.model.EventStoppedReason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the branches hold for the one record. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Event started = Event.builder().id("1").kind("started").by("me").build();
        assertThat(started.toJson()).hasToString(text("{'id':'1','kind':'started','by':'me'}"));
        Event stopped = Event.fromJson(json("{'id':'2','kind':'stopped','reason':'failed'}"));
        assertThat(stopped.reason()).isEqualTo(EventStoppedReason.FAILED);
        assertThatThrownBy(
                        () -> Event.builder().id("1").kind("stopped").by("me").build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.errors())
                                .extracting(Behaviour::told)
                                .containsExactly(": must have the property \"reason\""));
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
