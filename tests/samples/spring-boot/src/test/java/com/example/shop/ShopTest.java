package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.pets.PetsClient;
import dev.plumbline.testing.EmbeddedProvider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ShopTest {

    private static final EmbeddedProvider PROVIDER = EmbeddedProvider.builder()
            .fixtures("fixtures")
            .operations(PetsClient.operations())
            .start();

    @LocalServerPort
    private int port;

    @Autowired
    private PetsClient client;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("pets.base-url", PROVIDER::baseUrl);
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @Test
    void aRequestReachesTheProviderAndIsMeasured() throws Exception {
        assertThat(get("/shelf/rex")).isEqualTo("rex is here");
        assertThat(client.pets().getPet("rex").name()).isEqualTo("rex");
        assertThat(PROVIDER.requests()).hasSize(2);
        assertThat(PROVIDER.refused()).isEmpty();

        assertThat(get("/actuator/metrics/http.client.requests?tag=uri:/pets/%7Bname%7D&tag=status:200"))
                .contains("\"statistic\":\"COUNT\",\"value\":2.0");
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
