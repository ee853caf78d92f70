package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.authenticationnoauthunion.DefaultApi;
import spector.authenticationnoauthunion.TitleClient;

/** The scenarios of {@code authentication/noauth/union}. */
@ExtendWith(SpectorServer.class)
class AuthenticationNoauthUnionTest {

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
    void validNoAuth() {
        try (TitleClient anonymous = TitleClient.builder().baseUrl(url).build()) {
            anonymous.defaultApi().validNoAuth();
        }
    }

    @Test
    void validToken() {
        api.validToken();
    }
}
