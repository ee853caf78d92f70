package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.encodearray.DefaultApi;
import spector.encodearray.TitleClient;
import spector.encodearray.model.CommaDelimitedArrayProperty;
import spector.encodearray.model.CommaDelimitedEnumArrayProperty;
import spector.encodearray.model.CommaDelimitedExtensibleEnumArrayProperty;
import spector.encodearray.model.NewlineDelimitedArrayProperty;
import spector.encodearray.model.NewlineDelimitedEnumArrayProperty;
import spector.encodearray.model.NewlineDelimitedExtensibleEnumArrayProperty;
import spector.encodearray.model.PipeDelimitedArrayProperty;
import spector.encodearray.model.PipeDelimitedEnumArrayProperty;
import spector.encodearray.model.PipeDelimitedExtensibleEnumArrayProperty;
import spector.encodearray.model.SpaceDelimitedArrayProperty;
import spector.encodearray.model.SpaceDelimitedEnumArrayProperty;
import spector.encodearray.model.SpaceDelimitedExtensibleEnumArrayProperty;

/** The scenarios of {@code encode/array}. */
@ExtendWith(SpectorServer.class)
class EncodeArrayTest {

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
    void commaDelimited() {
        assertThat(api.propertyCommaDelimited(CommaDelimitedArrayProperty.builder()
                        .value("blue,red,green")
                        .build()))
                .isEqualTo(CommaDelimitedArrayProperty.builder()
                        .value("blue,red,green")
                        .build());
    }

    @Test
    void spaceDelimited() {
        assertThat(api.propertySpaceDelimited(SpaceDelimitedArrayProperty.builder()
                        .value("blue red green")
                        .build()))
                .isEqualTo(SpaceDelimitedArrayProperty.builder()
                        .value("blue red green")
                        .build());
    }

    @Test
    void pipeDelimited() {
        assertThat(api.propertyPipeDelimited(PipeDelimitedArrayProperty.builder()
                        .value("blue|red|green")
                        .build()))
                .isEqualTo(PipeDelimitedArrayProperty.builder()
                        .value("blue|red|green")
                        .build());
    }

    @Test
    void newlineDelimited() {
        assertThat(api.propertyNewlineDelimited(NewlineDelimitedArrayProperty.builder()
                        .value("blue\nred\ngreen")
                        .build()))
                .isEqualTo(NewlineDelimitedArrayProperty.builder()
                        .value("blue\nred\ngreen")
                        .build());
    }

    @Test
    void enumCommaDelimited() {
        assertThat(api.propertyEnumCommaDelimited(CommaDelimitedEnumArrayProperty.builder()
                        .value("blue,red,green")
                        .build()))
                .isEqualTo(CommaDelimitedEnumArrayProperty.builder()
                        .value("blue,red,green")
                        .build());
    }

    @Test
    void enumSpaceDelimited() {
        assertThat(api.propertyEnumSpaceDelimited(SpaceDelimitedEnumArrayProperty.builder()
                        .value("blue red green")
                        .build()))
                .isEqualTo(SpaceDelimitedEnumArrayProperty.builder()
                        .value("blue red green")
                        .build());
    }

    @Test
    void enumPipeDelimited() {
        assertThat(api.propertyEnumPipeDelimited(PipeDelimitedEnumArrayProperty.builder()
                        .value("blue|red|green")
                        .build()))
                .isEqualTo(PipeDelimitedEnumArrayProperty.builder()
                        .value("blue|red|green")
                        .build());
    }

    @Test
    void enumNewlineDelimited() {
        assertThat(api.propertyEnumNewlineDelimited(NewlineDelimitedEnumArrayProperty.builder()
                        .value("blue\nred\ngreen")
                        .build()))
                .isEqualTo(NewlineDelimitedEnumArrayProperty.builder()
                        .value("blue\nred\ngreen")
                        .build());
    }

    @Test
    void extensibleEnumCommaDelimited() {
        assertThat(api.propertyExtensibleEnumCommaDelimited(CommaDelimitedExtensibleEnumArrayProperty.builder()
                        .value("blue,red,green")
                        .build()))
                .isEqualTo(CommaDelimitedExtensibleEnumArrayProperty.builder()
                        .value("blue,red,green")
                        .build());
    }

    @Test
    void extensibleEnumSpaceDelimited() {
        assertThat(api.propertyExtensibleEnumSpaceDelimited(SpaceDelimitedExtensibleEnumArrayProperty.builder()
                        .value("blue red green")
                        .build()))
                .isEqualTo(SpaceDelimitedExtensibleEnumArrayProperty.builder()
                        .value("blue red green")
                        .build());
    }

    @Test
    void extensibleEnumPipeDelimited() {
        assertThat(api.propertyExtensibleEnumPipeDelimited(PipeDelimitedExtensibleEnumArrayProperty.builder()
                        .value("blue|red|green")
                        .build()))
                .isEqualTo(PipeDelimitedExtensibleEnumArrayProperty.builder()
                        .value("blue|red|green")
                        .build());
    }

    @Test
    void extensibleEnumNewlineDelimited() {
        assertThat(api.propertyExtensibleEnumNewlineDelimited(NewlineDelimitedExtensibleEnumArrayProperty.builder()
                        .value("blue\nred\ngreen")
                        .build()))
                .isEqualTo(NewlineDelimitedExtensibleEnumArrayProperty.builder()
                        .value("blue\nred\ngreen")
                        .build());
    }
}
