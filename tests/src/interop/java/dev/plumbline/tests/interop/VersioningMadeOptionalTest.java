package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.versioningmadeoptionalv2.DefaultApi;
import spector.versioningmadeoptionalv2.TitleClient;
import spector.versioningmadeoptionalv2.model.TestModel;
import spector.versioningmadeoptionalv2.request.TestParams;

/** The scenarios of {@code versioning/madeOptional}. */
@ExtendWith(SpectorServer.class)
class VersioningMadeOptionalTest {

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
        assertThat(api.test(
                        TestModel.builder().prop("foo").build(),
                        TestParams.builder().build()))
                .isEqualTo(TestModel.builder().prop("foo").build());
    }
}
