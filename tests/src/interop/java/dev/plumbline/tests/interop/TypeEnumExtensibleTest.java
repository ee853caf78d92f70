package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typeenumextensible.DefaultApi;
import spector.typeenumextensible.TitleClient;
import spector.typeenumextensible.model.DaysOfWeekExtensibleEnum;

/** The scenarios of {@code type/enum/extensible}. */
@ExtendWith(SpectorServer.class)
class TypeEnumExtensibleTest {

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
    void getKnownValue() {
        assertThat(api.stringGetKnownValue()).isEqualTo(DaysOfWeekExtensibleEnum.MONDAY);
    }

    @Test
    void putKnownValue() {
        api.stringPutKnownValue(DaysOfWeekExtensibleEnum.MONDAY);
    }

    @Test
    void getUnknownValue() {
        assertThat(api.stringGetUnknownValue()).isEqualTo(DaysOfWeekExtensibleEnum.of("Weekend"));
    }

    @Test
    void putUnknownValue() {
        api.stringPutUnknownValue(DaysOfWeekExtensibleEnum.of("Weekend"));
    }
}
