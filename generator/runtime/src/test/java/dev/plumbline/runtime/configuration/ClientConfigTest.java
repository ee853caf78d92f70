package dev.plumbline.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientConfigTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com, https://api.example.com",
        "https://api.example.com/, https://api.example.com",
        "https://api.example.com/gateway/v2//, https://api.example.com/gateway/v2",
        "HTTP://127.0.0.1:8080/, http://127.0.0.1:8080",
        "' https://[::1]:8443/a ', https://[::1]:8443/a",
    })
    void theBaseUrlIsNormalised(String given, String normal) {
        assertThat(ClientConfig.builder().baseUrl(given).build().baseUrl()).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com",
                "example.com",
                "https://",
                "https://user:planted@example.com",
                "https://example.com?key=planted",
                "https://example.com#planted",
                "https://exa mple.com/planted",
                "https://example.com/a/../b",
                "file:///etc/planted",
                "mailto:planted"
            })
    void aBaseUrlThatCannotWorkIsRefused(String given) {
        assertThatThrownBy(() -> ClientConfig.builder().baseUrl(given).build())
                .isInstanceOfSatisfying(
                        InvalidSettingException.class,
                        e -> assertThat(e.setting()).isEqualTo("baseUrl"))
                .hasMessageNotContaining("planted");
    }

    @Test
    void theServersVariablesAreFilledIn() {
        ClientConfig config = ClientConfig.builder()
                .server("https://{region}.example.com/{base}")
                .serverVariable("region", "eu")
                .serverVariable("base", "v1")
                .serverVariable("region", "us")
                .build();
        assertThat(config.baseUrl()).isEqualTo("https://us.example.com/v1");
    }

    @Test
    void aServerVariableWithoutAValueSaysWhatToCall() {
        assertThatThrownBy(() -> ClientConfig.builder()
                        .server("{BASE_URL}")
                        .serverVariable("BASE_URL", "{BASE_URL}")
                        .build())
                .isInstanceOfSatisfying(
                        MissingSettingException.class,
                        e -> assertThat(e.setting()).isEqualTo("baseUrl"))
                .hasMessage("The setting `baseUrl` is missing. Its variable `{BASE_URL}` has no value, and the document"
                        + " knows none. Call baseUrl(\"https://...\") on the client's builder. Or call"
                        + " serverVariable(\"BASE_URL\", ...).");
        assertThatThrownBy(() -> ClientConfig.builder().server("/v1").build())
                .isInstanceOf(MissingSettingException.class)
                .hasMessageContaining("`/v1`, which is no complete URL");
        assertThatThrownBy(() -> ClientConfig.builder().build())
                .isInstanceOf(MissingSettingException.class)
                .hasMessageContaining("baseUrl(");
        assertThatThrownBy(
                        () -> ClientConfig.builder().baseUrl("https://{HOST}").build())
                .isInstanceOf(MissingSettingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sk-planted\n", "sk-planted\r\nX-Evil: 1", "sk planted", "sk-planted\u00e9", "\u7d20planted"})
    void aKeyThatCannotTravelIsRefusedWithoutShowingIt(String key) {
        assertThatThrownBy(() ->
                        ClientConfig.builder().baseUrl("http://a").apiKey(key).build())
                .isInstanceOfSatisfying(
                        InvalidSettingException.class,
                        e -> assertThat(e.setting()).isEqualTo("apiKey"))
                .hasMessageNotContaining("planted")
                .hasMessageNotContaining("Evil");
    }

    @Test
    void limitsMustBePositive() {
        assertThatThrownBy(() -> ClientConfig.builder().timeout(Duration.ZERO)).hasMessageContaining("`timeout`");
        assertThatThrownBy(() -> ClientConfig.builder().connectTimeout(Duration.ofSeconds(-1)))
                .hasMessageContaining("`connectTimeout`");
        assertThatThrownBy(() -> ClientConfig.builder().maxResponseBytes(0)).hasMessageContaining("`maxResponseBytes`");
        assertThatThrownBy(() -> ClientConfig.builder()
                        .baseUrl("http://a")
                        .userAgent("a\r\nb")
                        .build())
                .isInstanceOf(InvalidSettingException.class);
        assertThat(ClientConfig.builder()
                        .baseUrl("http://a")
                        .timeout(Duration.ofSeconds(Long.MAX_VALUE))
                        .build()
                        .timeout())
                .isEqualTo(Duration.ofDays(365));
    }

    @Test
    void theUserAgentNamesTheVersionThatIsBuilt() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.replaceAll("(?s).*?<version>([^<]+)</version>.*", "$1");
        assertThat(ClientConfig.PLUMBLINE).isEqualTo("plumbline/" + version);
    }
}
