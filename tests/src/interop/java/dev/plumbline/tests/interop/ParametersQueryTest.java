package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.parametersquery.DefaultApi;
import spector.parametersquery.TitleClient;
import spector.parametersquery.model.ConstantPostParamsQueryParam;
import spector.parametersquery.request.ConstantPostParams;

/** The scenarios of {@code parameters/query}. */
@ExtendWith(SpectorServer.class)
class ParametersQueryTest {

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
    void post() {
        api.constantPost(ConstantPostParams.builder()
                .queryParam(ConstantPostParamsQueryParam.of("constantValue"))
                .build());
    }
}
