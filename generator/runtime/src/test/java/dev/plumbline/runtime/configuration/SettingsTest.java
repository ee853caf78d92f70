package dev.plumbline.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.fixture.Tasks;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code, then environment, then system properties. */
class SettingsTest {

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    private ClientConfig.Builder builder() {
        return ClientConfig.builder()
                .settings("uniall.veo31")
                .environment(environment::get)
                .properties(properties::get);
    }

    @Test
    void theFirstPlaceThatHasAValueCounts() {
        properties.put("uniall.veo31.baseUrl", "https://property.example");
        assertThat(builder().server("https://document.example").build().baseUrl())
                .isEqualTo("https://property.example");
        environment.put("UNIALL_VEO31_BASE_URL", "https://environment.example");
        assertThat(builder().build().baseUrl()).isEqualTo("https://environment.example");
        assertThat(builder().baseUrl("https://code.example").build().baseUrl()).isEqualTo("https://code.example");
    }

    @Test
    void whatIsBlankIsAbsent() {
        environment.put("UNIALL_VEO31_BASE_URL", "");
        environment.put("UNIALL_VEO31_API_KEY", " ");
        environment.put("UNIALL_VEO31_TIMEOUT", " ");
        properties.put("uniall.veo31.baseUrl", "https://property.example");
        properties.put("uniall.veo31.apiKey", "k-property");
        ClientConfig config = builder().baseUrl(" ").apiKey("").build();
        assertThat(config.baseUrl()).isEqualTo("https://property.example");
        assertThat(config.apiKey()).isNotNull();
        assertThat(config.secrets().redact("<k-property>")).isEqualTo("<***>");
        assertThat(config.timeout()).isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @CsvSource({"30, PT30S", "500ms, PT0.5S", "45s, PT45S", "3m, PT3M", " PT1M30S , PT1M30S"})
    void timesHaveUnits(String text, Duration time) {
        environment.put("UNIALL_VEO31_TIMEOUT", text);
        properties.put("uniall.veo31.connectTimeout", text);
        ClientConfig config = builder().baseUrl("http://a").build();
        assertThat(config.timeout()).isEqualTo(time);
        assertThat(config.connectTimeout()).isEqualTo(time);
        assertThat(builder()
                        .baseUrl("http://a")
                        .timeout(Duration.ofSeconds(9))
                        .build()
                        .timeout())
                .isEqualTo(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1s", "soon", "PT0S", "1 h", "99999999999999999999"})
    void aTimeThatIsNoneSaysWhereItStands(String text) {
        environment.put("UNIALL_VEO31_CONNECT_TIMEOUT", text);
        assertThatThrownBy(() -> builder().baseUrl("http://a").build())
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("The setting `connectTimeout` is no length of time above zero, such as 500ms, 30s or 2m; it"
                        + " comes from the environment variable UNIALL_VEO31_CONNECT_TIMEOUT or the system property"
                        + " uniall.veo31.connectTimeout");
    }

    @Test
    void whatIsMissingSaysWhereItWasLookedFor() {
        assertThatThrownBy(() -> builder().build())
                .isInstanceOf(MissingSettingException.class)
                .hasMessage(
                        "The setting `baseUrl` is missing. Call baseUrl(\"https://...\") on the client's builder, or"
                                + " set the environment variable UNIALL_VEO31_BASE_URL or the system property"
                                + " uniall.veo31.baseUrl.");
        try (Caller caller = new Caller(builder().baseUrl("http://a").build())) {
            assertThatThrownBy(() -> caller.call(Tasks.GET, Arguments.path("task_id", "t1"), CallOptions.none()))
                    .isInstanceOf(MissingSettingException.class)
                    .hasMessage("The setting `apiKey` is missing. getTask needs an API key, and none was given: call"
                            + " apiKey(...) on the client's builder, or set the environment variable"
                            + " UNIALL_VEO31_API_KEY or the system property uniall.veo31.apiKey. Nothing was sent.");
        }
    }

    @Test
    void withoutAPrefixNothingElseIsLookedAt() {
        assertThatThrownBy(() -> ClientConfig.builder()
                        .environment(name -> "https://environment.example")
                        .build())
                .isInstanceOf(MissingSettingException.class)
                .hasMessageNotContaining("environment");
    }

    @Test
    void eachSettingIsAMethodOfTheBuilder() {
        assertThat(Arrays.stream(ClientConfig.Builder.class.getMethods()).map(Method::getName))
                .containsAll(Arrays.stream(Setting.values()).map(Setting::key).toList());
    }
}
