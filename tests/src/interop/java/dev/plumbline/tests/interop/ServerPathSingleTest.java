package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.serverpathsingle.DefaultApi;
import spector.serverpathsingle.TitleClient;

/** The scenarios of {@code server/path/single}. */
@ExtendWith(SpectorServer.class)
class ServerPathSingleTest {

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
    void myOp() {
        api.myOp();
    }
}
