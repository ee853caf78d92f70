package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.specialheadersconditionalrequest.DefaultApi;
import spector.specialheadersconditionalrequest.TitleClient;
import spector.specialheadersconditionalrequest.request.HeadIfModifiedSinceParams;
import spector.specialheadersconditionalrequest.request.PostIfMatchParams;
import spector.specialheadersconditionalrequest.request.PostIfNoneMatchParams;
import spector.specialheadersconditionalrequest.request.PostIfUnmodifiedSinceParams;

/** The scenarios of {@code special-headers/conditional-request}. */
@ExtendWith(SpectorServer.class)
class SpecialHeadersConditionalRequestTest {

    private static TitleClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        client = TitleClient.builder().baseUrl(server.url()).build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void postIfUnmodifiedSince() {
        api.postIfUnmodifiedSince(PostIfUnmodifiedSinceParams.builder()
                .ifUnmodifiedSince("Fri, 26 Aug 2022 14:38:00 GMT")
                .build());
    }

    @Test
    void headIfModifiedSince() {
        api.headIfModifiedSince(HeadIfModifiedSinceParams.builder()
                .ifModifiedSince("Fri, 26 Aug 2022 14:38:00 GMT")
                .build());
    }

    @Test
    void postIfMatch() {
        api.postIfMatch(PostIfMatchParams.builder().ifMatch("\"valid\"").build());
    }

    @Test
    void postIfNoneMatch() {
        api.postIfNoneMatch(
                PostIfNoneMatchParams.builder().ifNoneMatch("\"invalid\"").build());
    }
}
