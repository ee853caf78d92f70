package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typemodelinheritancesinglediscriminator.DefaultApi;
import spector.typemodelinheritancesinglediscriminator.TitleClient;
import spector.typemodelinheritancesinglediscriminator.model.Bird;
import spector.typemodelinheritancesinglediscriminator.model.Eagle;
import spector.typemodelinheritancesinglediscriminator.model.Goose;
import spector.typemodelinheritancesinglediscriminator.model.SeaGull;
import spector.typemodelinheritancesinglediscriminator.model.Sparrow;
import spector.typemodelinheritancesinglediscriminator.model.TRex;
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
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void getModel() {
        assertThat(api.getModel()).isEqualTo(Sparrow.builder().wingspan(1).build());
    }

    @Test
    void putModel() {
        api.putModel(Sparrow.builder().wingspan(1).build());
    }

    @Test
    void getRecursiveModel() {
        assertThat(api.getRecursiveModel())
                .isEqualTo(Eagle.builder()
                        .wingspan(5)
                        .partner(Goose.builder().wingspan(2).build())
                        .friends(List.of(SeaGull.builder().wingspan(2).build()))
                        .hate(Map.of("key3", Sparrow.builder().wingspan(1).build()))
                        .build());
    }

    @Test
    void putRecursiveModel() {
        api.putRecursiveModel(Eagle.builder()
                .wingspan(5)
                .partner(Goose.builder().wingspan(2).build())
                .friends(List.of(SeaGull.builder().wingspan(2).build()))
                .hate(Map.of("key3", Sparrow.builder().wingspan(1).build()))
                .build());
    }

    @Test
    void getMissingDiscriminator() {
        // What fits no documented type is kept as it is.
        assertThat(api.getMissingDiscriminator().toJson()).isEqualTo(json("{\"wingspan\": 1}"));
    }

    @Test
    void getWrongDiscriminator() {
        assertThat(api.getWrongDiscriminator())
                .isEqualTo(Bird.fromJson(json("{\"wingspan\": 1, \"kind\": \"wrongKind\"}")));
    }

    @Test
    void getLegacyModel() {
        assertThat(api.getLegacyModel()).isEqualTo(TRex.builder().size(20).build());
    }

    private static JsonNode json(String text) {
        return DECIMALS.readTree(text);
    }
}
