package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.serverendpointnotdefined.DefaultApi;
import spector.serverendpointnotdefined.TestserverWithoutAnyEndpointClient;

/** The scenarios of {@code server/endpoint/not-defined}. */
@ExtendWith(SpectorServer.class)
class ServerEndpointNotDefinedTest {

    private static TestserverWithoutAnyEndpointClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        client = TestserverWithoutAnyEndpointClient.builder()
                .baseUrl(server.url())
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
}
