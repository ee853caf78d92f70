package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.versioningreturntypechangedfromv2.DefaultApi;
import spector.versioningreturntypechangedfromv2.TitleClient;

/** The scenarios of {@code versioning/returnTypeChangedFrom}. */
@ExtendWith(SpectorServer.class)
class VersioningReturnTypeChangedFromTest {

    private static TitleClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        client = TitleClient.builder()
                .serverVariable("endpoint", server.url())
                .serverVariable("version", "v2")
                .build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void test() {
        assertThat(api.test("test")).isEqualTo("test");
    }
}
