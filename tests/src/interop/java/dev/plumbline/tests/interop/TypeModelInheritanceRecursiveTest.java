package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typemodelinheritancerecursive.DefaultApi;
import spector.typemodelinheritancerecursive.TitleClient;
import spector.typemodelinheritancerecursive.model.Extension;

/** The scenarios of {@code type/model/inheritance/recursive}. */
@ExtendWith(SpectorServer.class)
class TypeModelInheritanceRecursiveTest {

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
    void put() {
        api.put(Extension.builder()
                .level(0L)
                .extension(List.of(
                        Extension.builder()
                                .level(1L)
                                .extension(List.of(Extension.builder().level(2L).build()))
                                .build(),
                        Extension.builder().level(1L).build()))
                .build());
    }

    @Test
    void get() {
        assertThat(api.get())
                .isEqualTo(Extension.builder()
                        .level(0L)
                        .extension(List.of(
                                Extension.builder()
                                        .level(1L)
                                        .extension(List.of(
                                                Extension.builder().level(2L).build()))
                                        .build(),
                                Extension.builder().level(1L).build()))
                        .build());
    }
}
