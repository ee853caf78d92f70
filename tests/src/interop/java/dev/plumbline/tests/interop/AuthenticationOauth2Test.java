package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.ForbiddenException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.authenticationoauth2.DefaultApi;
import spector.authenticationoauth2.TitleClient;

/** The scenarios of {@code authentication/oauth2}. */
@ExtendWith(SpectorServer.class)
class AuthenticationOauth2Test {

    private static TitleClient client;
    private static DefaultApi api;
    private static String url;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        url = server.url();
        client = TitleClient.builder()
                .baseUrl(server.url())
                .apiKey("https://security.microsoft.com/.default")
                .build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void valid() {
        api.valid();
    }

    @Test
    void invalid() {
        try (TitleClient other =
                TitleClient.builder().baseUrl(url).apiKey("invalid-token").build()) {
            assertThatThrownBy(() -> other.defaultApi().invalid())
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageNotContaining("invalid-token");
        }
    }
}
