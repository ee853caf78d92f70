package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.parametersbodyoptionality.DefaultApi;
import spector.parametersbodyoptionality.TitleClient;
import spector.parametersbodyoptionality.model.BodyModel;

/** The scenarios of {@code parameters/body-optionality}. */
@ExtendWith(SpectorServer.class)
class ParametersBodyOptionalityTest {

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
    void requiredExplicit() {
        api.requiredExplicit(BodyModel.builder().name("foo").build());
    }

    @Test
    void optionalExplicit() {
        api.optionalExplicitSet(BodyModel.builder().name("foo").build());
        api.optionalExplicitOmit(null);
    }

    @Test
    void requiredImplicit() {
        api.requiredImplicit(BodyModel.builder().name("foo").build());
    }
}
