package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typemodelinheritancesinglediscriminator.DefaultApi;
import spector.typemodelinheritancesinglediscriminator.TitleClient;
import spector.typemodelinheritancesinglediscriminator.model.Bird;
import spector.typemodelinheritancesinglediscriminator.model.Dinosaur;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of {@code type/model/inheritance/single-discriminator}. */
@ExtendWith(SpectorServer.class)
class TypeModelInheritanceSingleDiscriminatorTest {

    /** Numbers as the client reads them. */
    private static final JsonMapper DECIMALS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

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
    void getModel() {
        assertThat(api.getModel())
                .isEqualTo(Bird.builder().wingspan(1).kind("sparrow").build());
    }

    @Test
    void putModel() {
        api.putModel(Bird.builder().wingspan(1).kind("sparrow").build());
    }

    @Test
    void getRecursiveModel() {
        assertThat(api.getRecursiveModel())
                .isEqualTo(Bird.builder()
                        .wingspan(5)
                        .kind("eagle")
                        .additionalProperty("partner", json("{\"wingspan\": 2, \"kind\": \"goose\"}"))
                        .additionalProperty("friends", json("[{\"wingspan\": 2, \"kind\": \"seagull\"}]"))
                        .additionalProperty("hate", json("{\"key3\": {\"wingspan\": 1, \"kind\": \"sparrow\"}}"))
                        .build());
    }

    @Test
    void putRecursiveModel() {
        api.putRecursiveModel(Bird.builder()
                .wingspan(5)
                .kind("eagle")
                .additionalProperty("partner", json("{\"wingspan\": 2, \"kind\": \"goose\"}"))
                .additionalProperty("friends", json("[{\"wingspan\": 2, \"kind\": \"seagull\"}]"))
                .additionalProperty("hate", json("{\"key3\": {\"wingspan\": 1, \"kind\": \"sparrow\"}}"))
                .build());
    }

    @Test
    void getMissingDiscriminator() {
        // What is missing is told when it is asked for; the rest is there.
        Bird value = api.getMissingDiscriminator();
        assertThat(value.wingspan()).isEqualTo(1);
        assertThatThrownBy(value::kind).hasMessageContaining("kind");
    }

    @Test
    void getWrongDiscriminator() {
        assertThat(api.getWrongDiscriminator())
                .isEqualTo(Bird.builder().wingspan(1).kind("wrongKind").build());
    }

    @Test
    void getLegacyModel() {
        assertThat(api.getLegacyModel())
                .isEqualTo(Dinosaur.builder().size(20).kind("t-rex").build());
    }

    private static JsonNode json(String text) {
        return DECIMALS.readTree(text);
    }
}
