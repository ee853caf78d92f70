package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.specialheadersconditionalrequest.DefaultApi;
import spector.specialheadersconditionalrequest.TitleClient;

/** The scenarios of {@code special-headers/conditional-request}. */
@ExtendWith(SpectorServer.class)
class SpecialHeadersConditionalRequestTest {

    private static TitleClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        client = TitleClient.builder().baseUrl(server.url()).build();
        api = client.default_();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void postIfUnmodifiedSince() {
        api.postIfUnmodifiedSince("Fri, 26 Aug 2022 14:38:00 GMT");
    }

    @Test
    void headIfModifiedSince() {
        api.headIfModifiedSince("Fri, 26 Aug 2022 14:38:00 GMT");
    }

    @Test
    void postIfMatch() {
        api.postIfMatch("\"valid\"");
    }

    @Test
    void postIfNoneMatch() {
        api.postIfNoneMatch("\"invalid\"");
    }
}
