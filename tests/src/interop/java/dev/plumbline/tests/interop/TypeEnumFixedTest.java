package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.InvalidRequestException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typeenumfixed.DefaultApi;
import spector.typeenumfixed.TitleClient;
import spector.typeenumfixed.model.DaysOfWeekEnum;

/** The scenarios of {@code type/enum/fixed}. */
@ExtendWith(SpectorServer.class)
class TypeEnumFixedTest {

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
        assertThat(api.stringGetKnownValue()).isEqualTo(DaysOfWeekEnum.MONDAY);
    }

    @Test
    void putKnownValue() {
        api.stringPutKnownValue(DaysOfWeekEnum.MONDAY);
    }

    @Test
    void putUnknownValue() {
        // The client refuses what the enum does not list, unless it is told not to look.
        CallOptions unchecked = CallOptions.none().withValidation(ValidationPolicy.OFF);
        assertThatThrownBy(() -> api.stringPutUnknownValue(DaysOfWeekEnum.of("Weekend")))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> api.stringPutUnknownValue(DaysOfWeekEnum.of("Weekend"), unchecked))
                .isInstanceOf(ApiStatusException.class);
    }
}
