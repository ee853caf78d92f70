package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typemodelinheritancenotdiscriminated.DefaultApi;
import spector.typemodelinheritancenotdiscriminated.TitleClient;
import spector.typemodelinheritancenotdiscriminated.model.Siamese;

/** The scenarios of {@code type/model/inheritance/not-discriminated}. */
@ExtendWith(SpectorServer.class)
class TypeModelInheritanceNotDiscriminatedTest {

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
    void postValid() {
        api.postValid(Siamese.builder().name("abc").age(32).smart(true).build());
    }

    @Test
    void getValid() {
        assertThat(api.getValid())
                .isEqualTo(Siamese.builder().name("abc").age(32).smart(true).build());
    }

    @Test
    void putValid() {
        assertThat(api.putValid(
                        Siamese.builder().name("abc").age(32).smart(true).build()))
                .isEqualTo(Siamese.builder().name("abc").age(32).smart(true).build());
    }
}
