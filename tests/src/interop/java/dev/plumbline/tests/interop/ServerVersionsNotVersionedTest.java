package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.serverversionsnotversioned.DefaultApi;
import spector.serverversionsnotversioned.TitleClient;
import spector.serverversionsnotversioned.request.WithQueryApiVersionParams;

/** The scenarios of {@code server/versions/not-versioned}. */
@ExtendWith(SpectorServer.class)
class ServerVersionsNotVersionedTest {

    private static TitleClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        client = TitleClient.builder().serverVariable("endpoint", server.url()).build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void withoutApiVersion() {
        api.withoutApiVersion();
    }

    @Test
    void withPathApiVersion() {
        api.withPathApiVersion("v1.0");
    }

    @Test
    void withQueryApiVersion() {
        api.withQueryApiVersion(
                WithQueryApiVersionParams.builder().apiVersion("v1.0").build());
    }
}
