package dev.plumbline.tests.interop;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.encodedatetime.DefaultApi;
import spector.encodedatetime.TitleClient;
import spector.encodedatetime.model.DefaultDatetimeProperty;
import spector.encodedatetime.model.Rfc3339DatetimeProperty;
import spector.encodedatetime.model.Rfc7231DatetimeProperty;
import spector.encodedatetime.model.UnixTimestampArrayDatetimeProperty;
import spector.encodedatetime.model.UnixTimestampDatetimeProperty;

/** The scenarios of {@code encode/datetime}. */
@ExtendWith(SpectorServer.class)
class EncodeDatetimeTest {

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
    void queryDefault() {
        api.queryDefault("2022-08-26T18:38:00.000Z");
    }

    @Test
    void queryRfc3339() {
        api.queryRfc3339("2022-08-26T18:38:00.000Z");
    }

    @Test
    void queryRfc7231() {
        api.queryRfc7231("Fri, 26 Aug 2022 14:38:00 GMT");
    }

    @Test
    void queryUnixTimestamp() {
        api.queryUnixTimestamp(1686566864L);
    }

    @Test
    void queryUnixTimestampArray() {
        api.queryUnixTimestampArray(List.of(1686566864L, 1686734256L));
    }

    @Test
    void propertyDefault() {
        api.propertyDefault(DefaultDatetimeProperty.builder()
                .value("2022-08-26T18:38:00.000Z")
                .build());
    }

    @Test
    void propertyRfc3339() {
        api.propertyRfc3339(Rfc3339DatetimeProperty.builder()
                .value("2022-08-26T18:38:00.000Z")
                .build());
    }

    @Test
    void propertyRfc7231() {
        api.propertyRfc7231(Rfc7231DatetimeProperty.builder()
                .value("Fri, 26 Aug 2022 14:38:00 GMT")
                .build());
    }

    @Test
    void propertyUnixTimestamp() {
        api.propertyUnixTimestamp(
                UnixTimestampDatetimeProperty.builder().value(1686566864L).build());
    }

    @Test
    void propertyUnixTimestampArray() {
        api.propertyUnixTimestampArray(UnixTimestampArrayDatetimeProperty.builder()
                .value(List.of(1686566864L, 1686734256L))
                .build());
    }

    @Test
    void headerDefault() {
        api.headerDefault("Fri, 26 Aug 2022 14:38:00 GMT");
    }

    @Test
    void headerRfc3339() {
        api.headerRfc3339("2022-08-26T18:38:00.000Z");
    }

    @Test
    void headerRfc7231() {
        api.headerRfc7231("Fri, 26 Aug 2022 14:38:00 GMT");
    }

    @Test
    void headerUnixTimestamp() {
        api.headerUnixTimestamp(1686566864L);
    }

    @Test
    void headerUnixTimestampArray() {
        api.headerUnixTimestampArray(List.of(1686566864L, 1686734256L));
    }

    @Test
    void responseHeaderDefault() {
        api.responseHeaderDefault();
    }

    @Test
    void responseHeaderRfc3339() {
        api.responseHeaderRfc3339();
    }

    @Test
    void responseHeaderRfc7231() {
        api.responseHeaderRfc7231();
    }

    @Test
    void responseHeaderUnixTimestamp() {
        api.responseHeaderUnixTimestamp();
    }
}
