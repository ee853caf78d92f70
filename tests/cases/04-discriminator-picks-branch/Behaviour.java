package reported.discriminatorpicksbranch;

import static org.assertj.core.api.Assertions.assertThat;

import reported.discriminatorpicksbranch.model.BoolMeta;
import reported.discriminatorpicksbranch.model.IntMeta;
import reported.discriminatorpicksbranch.model.Meta;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The discriminator decides, though the first branch would do. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(Meta.fromJson(json("{'type':'bool'}"))).isInstanceOf(BoolMeta.class);
        assertThat(Meta.fromJson(json("{'type':'int'}"))).isInstanceOf(IntMeta.class);
        assertThat(Meta.fromJson(json("{'type':'bool','value':true}")))
                .isInstanceOfSatisfying(BoolMeta.class, bool -> assertThat(bool.value())
                        .isTrue());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
