package golden.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;
import java.net.URI;

/** Where calls go, and which of them have the key. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(200, "\"rain\"")
                .reply(200, "\"none\"")
                .reply(200, "\"sun\"");
        try (WeatherClient client =
                WeatherClient.builder().apiKey("k&1").transport(script).build()) {
            assertThat(client.weather().today()).isEqualTo("rain");
            assertThat(client.weather().publicNotice()).isEqualTo("none");
        }
        try (WeatherClient client = WeatherClient.builder()
                .baseUrl("https://own.example/w/")
                .apiKey("k")
                .transport(script)
                .build()) {
            assertThat(client.weather().today()).isEqualTo("sun");
        }
        assertThat(script.addresses())
                .extracting(URI::toString)
                .containsExactly(
                        "https://eu.weather.example/v2/today?appid=k%261",
                        "https://eu.weather.example/v2/public", "https://own.example/w/today?appid=k");
    }
}
