package golden.unionnumbers;

import static org.assertj.core.api.Assertions.assertThat;

import golden.unionnumbers.model.Ended;
import golden.unionnumbers.model.Event;
import golden.unionnumbers.model.Started;
import golden.unionnumbers.validator.EventValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The number says which branch it is, whatever else the response holds; another number is none of them. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(Event.fromJson(json("{\"kind\": 1}"))).isInstanceOf(Started.class);
        assertThat(Event.fromJson(json("{\"kind\": 2, \"at\": 5}"))).isInstanceOf(Ended.class);
        assertThat(Event.fromJson(json("{\"kind\": 3}"))).isInstanceOf(Event.Unknown.class);
        assertThat(EventValidator.INSTANCE.isValid(json("{\"kind\": 2}"))).isTrue();
        assertThat(EventValidator.INSTANCE.validate(json("{\"kind\": 3}")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.sentence()).isEqualTo("must be one of 1, 2, but is 3"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
