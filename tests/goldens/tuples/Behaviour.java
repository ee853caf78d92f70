package golden.tuples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.tuples.model.Route;
import golden.tuples.validator.RouteValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each place of a tuple has its own rule. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Route route = Route.fromJson(json("{'start':[9.9,48.4,'Ulm'],'stops':[[1,2],[2,1]],'tags':['road A','x']}"));
        assertThat(route.validate()).isEmpty();
        assertThat(route.start().get(2).stringValue()).isEqualTo("Ulm");
        assertThat(RouteValidator.INSTANCE.validate(
                        json("{'start':[181,'x',7,8],'stops':[[1,2],[1.0,2]],'tags':['x']}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        "/start/0: must be at most 180, but is 181",
                        "/start/1: must be a number, but is \"x\"",
                        "/start/2: must be a string, but is 7",
                        "/start/3: must not be present",
                        "/stops: must not hold two equal items",
                        "/tags: must hold an item that fits, but its only item does not");
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
