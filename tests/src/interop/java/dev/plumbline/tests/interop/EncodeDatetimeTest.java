package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.net.http.HttpHeaders;
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
import spector.encodedatetime.request.HeaderDefaultParams;
import spector.encodedatetime.request.HeaderRfc3339Params;
import spector.encodedatetime.request.HeaderRfc7231Params;
import spector.encodedatetime.request.HeaderUnixTimestampArrayParams;
import spector.encodedatetime.request.HeaderUnixTimestampParams;
import spector.encodedatetime.request.QueryDefaultParams;
import spector.encodedatetime.request.QueryRfc3339Params;
import spector.encodedatetime.request.QueryRfc7231Params;
import spector.encodedatetime.request.QueryUnixTimestampArrayParams;
import spector.encodedatetime.request.QueryUnixTimestampParams;
import spector.encodedatetime.response.ResponseHeaderDefaultHeaders;
import spector.encodedatetime.response.ResponseHeaderRfc3339Headers;
import spector.encodedatetime.response.ResponseHeaderRfc7231Headers;
import spector.encodedatetime.response.ResponseHeaderUnixTimestampHeaders;

/** The scenarios of {@code encode/datetime}. */
@ExtendWith(SpectorServer.class)
class EncodeDatetimeTest {

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
    void queryDefault() {
        api.queryDefault(
                QueryDefaultParams.builder().value(OffsetDateTime.parse("2022-08-26T18:38:00.000Z")).build());
    }

    @Test
    void queryRfc3339() {
        api.queryRfc3339(
                QueryRfc3339Params.builder().value(OffsetDateTime.parse("2022-08-26T18:38:00.000Z")).build());
    }

    @Test
    void queryRfc7231() {
        api.queryRfc7231(QueryRfc7231Params.builder()
                .value("Fri, 26 Aug 2022 14:38:00 GMT")
                .build());
    }

    @Test
    void queryUnixTimestamp() {
        api.queryUnixTimestamp(
                QueryUnixTimestampParams.builder().value(1686566864L).build());
    }

    @Test
    void queryUnixTimestampArray() {
        api.queryUnixTimestampArray(QueryUnixTimestampArrayParams.builder()
                .value(List.of(1686566864L, 1686734256L))
                .build());
    }

    @Test
    void propertyDefault() {
        api.propertyDefault(DefaultDatetimeProperty.builder()
                .value(OffsetDateTime.parse("2022-08-26T18:38:00.000Z"))
                .build());
    }

    @Test
    void propertyRfc3339() {
        api.propertyRfc3339(Rfc3339DatetimeProperty.builder()
                .value(OffsetDateTime.parse("2022-08-26T18:38:00.000Z"))
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
        api.headerDefault(HeaderDefaultParams.builder()
                .value("Fri, 26 Aug 2022 14:38:00 GMT")
                .build());
    }

    @Test
    void headerRfc3339() {
        api.headerRfc3339(
                HeaderRfc3339Params.builder().value(OffsetDateTime.parse("2022-08-26T18:38:00.000Z")).build());
    }

    @Test
    void headerRfc7231() {
        api.headerRfc7231(HeaderRfc7231Params.builder()
                .value("Fri, 26 Aug 2022 14:38:00 GMT")
                .build());
    }

    @Test
    void headerUnixTimestamp() {
        api.headerUnixTimestamp(
                HeaderUnixTimestampParams.builder().value(1686566864L).build());
    }

    @Test
    void headerUnixTimestampArray() {
        api.headerUnixTimestampArray(HeaderUnixTimestampArrayParams.builder()
                .value(List.of(1686566864L, 1686734256L))
                .build());
    }

    @Test
    void responseHeaderDefault() {
        HttpHeaders headers = api.raw().responseHeaderDefault().headers();
        assertThat(ResponseHeaderDefaultHeaders.of(headers).value()).isEqualTo("Fri, 26 Aug 2022 14:38:00 GMT");
    }

    @Test
    void responseHeaderRfc3339() {
        HttpHeaders headers = api.raw().responseHeaderRfc3339().headers();
        assertThat(ResponseHeaderRfc3339Headers.of(headers).value()).isEqualTo("2022-08-26T18:38:00Z");
    }

    @Test
    void responseHeaderRfc7231() {
        HttpHeaders headers = api.raw().responseHeaderRfc7231().headers();
        assertThat(ResponseHeaderRfc7231Headers.of(headers).value()).isEqualTo("Fri, 26 Aug 2022 14:38:00 GMT");
    }

    @Test
    void responseHeaderUnixTimestamp() {
        HttpHeaders headers = api.raw().responseHeaderUnixTimestamp().headers();
        assertThat(ResponseHeaderUnixTimestampHeaders.of(headers).value()).isEqualTo(1686566864L);
    }
}
