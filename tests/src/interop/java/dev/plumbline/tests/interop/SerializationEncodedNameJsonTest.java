package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.serializationencodednamejson.DefaultApi;
import spector.serializationencodednamejson.TitleClient;
import spector.serializationencodednamejson.model.PropertyJsonEncodedNameModel;

/** The scenarios of {@code serialization/encoded-name/json}. */
@ExtendWith(SpectorServer.class)
class SerializationEncodedNameJsonTest {

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
    void send() {
        api.propertySend(PropertyJsonEncodedNameModel.builder().wireName(true).build());
    }

    @Test
    void get() {
        assertThat(api.propertyGet())
                .isEqualTo(PropertyJsonEncodedNameModel.builder().wireName(true).build());
    }
}
