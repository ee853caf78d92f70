package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typemodelempty.DefaultApi;
import spector.typemodelempty.TitleClient;

/** The scenarios of {@code type/model/empty}. */
@ExtendWith(SpectorServer.class)
class TypeModelEmptyTest {

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
    void putEmpty() {
        api.putEmpty(Map.of());
    }

    @Test
    void getEmpty() {
        assertThat(api.getEmpty()).isEqualTo(Map.of());
    }

    @Test
    void postRoundTripEmpty() {
        assertThat(api.postRoundTripEmpty(Map.of())).isEqualTo(Map.of());
    }
}
