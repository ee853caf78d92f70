package dev.plumbline.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.ViolationListener;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientBuilderTest {

    @Test
    void passesEachSettingOn() {
        Transport transport = new Scripted();
        ViolationListener listener = (operation, violations) -> {};
        RetryPolicy policy = RetryPolicy.none();
        Interceptor interceptor = new Interceptor() {};
        System.Logger logger = System.getLogger("client");
        Builder builder = new Builder();

        ClientConfig config = builder.baseUrl("https://api.example.com")
                .apiKey("key")
                .transport(transport)
                .timeout(Duration.ofSeconds(3))
                .connectTimeout(Duration.ofSeconds(2))
                .violationListener(listener)
                .retry(policy)
                .interceptor(interceptor)
                .responseValidation(true)
                .logger(logger)
                .build();

        assertThat(config.baseUrl()).isEqualTo("https://api.example.com");
        assertThat(config.apiKey()).isNotNull();
        assertThat(config.transport()).isSameAs(transport);
        assertThat(config.timeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.violationListener()).isSameAs(listener);
        assertThat(config.retry()).isSameAs(policy);
        assertThat(config.interceptors()).containsExactly(interceptor);
        assertThat(config.validatesResponses()).isTrue();
        assertThat(config.logger()).isSameAs(logger);
    }

    @Test
    void passesOnWhoIsAskingAndWhere() {
        Credential credential = Credential.basic("u", "p");
        ClientConfig config = new Builder()
                .baseUrl("https://api.example.com")
                .apiKeys(() -> "key")
                .credential("login", credential)
                .header("X-Tenant", "a")
                .serverOf("https://files.example", "http://localhost")
                .build();

        assertThat(config.apiKey()).isNotNull();
        assertThat(config.credential(SecurityScheme.basic("login"))).isSameAs(credential);
        assertThat(config.headers()).containsExactly(Map.entry("X-Tenant", "a"));
        assertThat(config.baseUrl(null, List.of("https://files.example"))).isEqualTo("http://localhost");
    }

    private static final class Builder extends ClientBuilder<Builder> {

        private Builder() {
            super(ClientConfig.builder());
        }

        private ClientConfig build() {
            return config.build();
        }
    }
}
