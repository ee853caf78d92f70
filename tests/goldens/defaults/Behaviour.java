package golden.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import golden.defaults.model.Settings;
import golden.defaults.model.SettingsSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A default is what the service takes: it is neither sent nor made up. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(Settings.builder().build().toJson()).hasToString("{}");
        assertThat(Settings.fromJson(json("{}")).size()).isNull();
        assertThat(Settings.fromJson(json("{'size':'large'}")).size()).isEqualTo(SettingsSize.LARGE);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
