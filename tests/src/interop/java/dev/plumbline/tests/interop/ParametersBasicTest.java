package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.parametersbasic.DefaultApi;
import spector.parametersbasic.TitleClient;
import spector.parametersbasic.model.ExplicitBodyUser;
import spector.parametersbasic.model.ImplicitBodySimpleRequest;

/** The scenarios of {@code parameters/basic}. */
@ExtendWith(SpectorServer.class)
class ParametersBasicTest {

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
    void explicitBodySimple() {
        api.explicitBodySimple(ExplicitBodyUser.builder().name("foo").build());
    }

    @Test
    void implicitBodySimple() {
        api.implicitBodySimple(ImplicitBodySimpleRequest.builder().name("foo").build());
    }
}
