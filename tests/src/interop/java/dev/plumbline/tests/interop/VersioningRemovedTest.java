package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.versioningremovedv2.DefaultApi;
import spector.versioningremovedv2.TitleClient;
import spector.versioningremovedv2.model.EnumV3;
import spector.versioningremovedv2.model.ModelV2;
import spector.versioningremovedv2.model.ModelV3;
import spector.versioningremovedv2.model.UnionV2;

/** The scenarios of {@code versioning/removed}. */
@ExtendWith(SpectorServer.class)
class VersioningRemovedTest {

    private static TitleClient client;
    private static DefaultApi api;
    private static String url;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        url = server.url();
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
    void v2() {
        assertThat(api.v2(ModelV2.builder()
                        .prop("foo")
                        .unionProp(new UnionV2.Text("bar"))
                        .build()))
                .isEqualTo(ModelV2.builder()
                        .prop("foo")
                        .unionProp(new UnionV2.Text("bar"))
                        .build());
    }

    @Test
    void modelV3() {
        try (var first = spector.versioningremovedv1.TitleClient.builder()
                .serverVariable("endpoint", url)
                .serverVariable("version", "v1")
                .build()) {
            var model = spector.versioningremovedv1.model.ModelV3.builder()
                    .id("123")
                    .enumProp(spector.versioningremovedv1.model.EnumV3.ENUM_MEMBER_V1)
                    .build();
            assertThat(first.defaultApi().modelV3(model)).isEqualTo(model);
        }
    }

    @Test
    void modelV3V2() {
        assertThat(api.modelV3(ModelV3.builder()
                        .id("123")
                        .enumProp(EnumV3.ENUM_MEMBER_V1)
                        .build()))
                .isEqualTo(ModelV3.builder()
                        .id("123")
                        .enumProp(EnumV3.ENUM_MEMBER_V1)
                        .build());
    }

    @Test
    void modelV3V2preview() {
        try (var preview = spector.versioningremovedv2preview.TitleClient.builder()
                .serverVariable("endpoint", url)
                .serverVariable("version", "v2preview")
                .build()) {
            var model = spector.versioningremovedv2preview.model.ModelV3.builder()
                    .id("123")
                    .build();
            assertThat(preview.defaultApi().modelV3(model)).isEqualTo(model);
        }
    }
}
