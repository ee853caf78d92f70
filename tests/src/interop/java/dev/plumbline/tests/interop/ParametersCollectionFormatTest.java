package dev.plumbline.tests.interop;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.parameterscollectionformat.DefaultApi;
import spector.parameterscollectionformat.TitleClient;

/** The scenarios of {@code parameters/collection-format}. */
@ExtendWith(SpectorServer.class)
class ParametersCollectionFormatTest {

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
    void queryMulti() {
        api.queryMulti(List.of("blue", "red", "green"));
    }

    @Test
    void queryCsv() {
        api.queryCsv(List.of("blue", "red", "green"));
    }

    @Test
    void querySsv() {
        api.querySsv(List.of("blue", "red", "green"));
    }

    @Test
    void queryPipes() {
        api.queryPipes(List.of("blue", "red", "green"));
    }

    @Test
    void headerCsv() {
        api.headerCsv(List.of("blue", "red", "green"));
    }
}
