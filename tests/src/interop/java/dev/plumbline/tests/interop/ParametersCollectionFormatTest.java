package dev.plumbline.tests.interop;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.parameterscollectionformat.DefaultApi;
import spector.parameterscollectionformat.TitleClient;
import spector.parameterscollectionformat.request.HeaderCsvParams;
import spector.parameterscollectionformat.request.QueryCsvParams;
import spector.parameterscollectionformat.request.QueryMultiParams;
import spector.parameterscollectionformat.request.QueryPipesParams;
import spector.parameterscollectionformat.request.QuerySsvParams;

/** The scenarios of {@code parameters/collection-format}. */
@ExtendWith(SpectorServer.class)
class ParametersCollectionFormatTest {

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
    void queryMulti() {
        api.queryMulti(QueryMultiParams.builder()
                .colors(List.of("blue", "red", "green"))
                .build());
    }

    @Test
    void queryCsv() {
        api.queryCsv(
                QueryCsvParams.builder().colors(List.of("blue", "red", "green")).build());
    }

    @Test
    void querySsv() {
        api.querySsv(
                QuerySsvParams.builder().colors(List.of("blue", "red", "green")).build());
    }

    @Test
    void queryPipes() {
        api.queryPipes(QueryPipesParams.builder()
                .colors(List.of("blue", "red", "green"))
                .build());
    }

    @Test
    void headerCsv() {
        api.headerCsv(HeaderCsvParams.builder()
                .colors(List.of("blue", "red", "green"))
                .build());
    }
}
