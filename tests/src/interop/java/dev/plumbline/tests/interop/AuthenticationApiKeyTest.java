package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.ForbiddenException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.authenticationapikey.DefaultApi;
import spector.authenticationapikey.TitleClient;

/** The scenarios of {@code authentication/api-key}. */
@ExtendWith(SpectorServer.class)
class AuthenticationApiKeyTest {

    private static TitleClient client;
    private static DefaultApi api;
    private static String url;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        url = server.url();
        client = TitleClient.builder().baseUrl(server.url()).apiKey("valid-key").build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void invalid() {
        try (TitleClient other =
                TitleClient.builder().baseUrl(url).apiKey("invalid-key").build()) {
            assertThatThrownBy(() -> other.defaultApi().invalid())
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageNotContaining("invalid-key");
        }
    }

    @Test
    void valid() {
        api.valid();
    }
}
