package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.serverversionsversioned20221201preview.DefaultApi;
import spector.serverversionsversioned20221201preview.TitleClient;
import spector.serverversionsversioned20221201preview.request.WithQueryApiVersionParams;
import spector.serverversionsversioned20221201preview.request.WithQueryOldApiVersionParams;

/** The scenarios of {@code server/versions/versioned}. */
@ExtendWith(SpectorServer.class)
class ServerVersionsVersionedTest {

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
        api.withPathApiVersion("2022-12-01-preview");
    }

    @Test
    void withQueryOldApiVersion() {
        api.withQueryOldApiVersion(WithQueryOldApiVersionParams.builder()
                .apiVersion("2021-01-01-preview")
                .build());
    }

    @Test
    void withQueryApiVersion() {
        api.withQueryApiVersion(WithQueryApiVersionParams.builder()
                .apiVersion("2022-12-01-preview")
                .build());
    }
}
