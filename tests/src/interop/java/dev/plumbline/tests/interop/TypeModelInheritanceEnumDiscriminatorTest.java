package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typemodelinheritanceenumdiscriminator.DefaultApi;
import spector.typemodelinheritanceenumdiscriminator.TitleClient;
import spector.typemodelinheritanceenumdiscriminator.model.Cobra;
import spector.typemodelinheritanceenumdiscriminator.model.Dog;
import spector.typemodelinheritanceenumdiscriminator.model.Golden;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of {@code type/model/inheritance/enum-discriminator}. */
@ExtendWith(SpectorServer.class)
class TypeModelInheritanceEnumDiscriminatorTest {

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
    void getExtensibleModel() {
        assertThat(api.getExtensibleModel())
                .isEqualTo(Golden.builder().weight(10).build());
    }

    @Test
    void putExtensibleModel() {
        api.putExtensibleModel(Golden.builder().weight(10).build());
    }

    @Test
    void getFixedModel() {
        assertThat(api.getFixedModel()).isEqualTo(Cobra.builder().length(10).build());
    }

    @Test
    void putFixedModel() {
        api.putFixedModel(Cobra.builder().length(10).build());
    }

    @Test
    void getExtensibleModelMissingDiscriminator() {
        // What fits no documented type is kept as it is.
        assertThat(api.getExtensibleModelMissingDiscriminator().toJson()).isEqualTo(json("{\"weight\": 10}"));
    }

    @Test
    void getExtensibleModelWrongDiscriminator() {
        assertThat(api.getExtensibleModelWrongDiscriminator())
                .isEqualTo(Dog.fromJson(json("{\"weight\": 8, \"kind\": \"wrongKind\"}")));
    }

    @Test
    void getFixedModelMissingDiscriminator() {
        // What fits no documented type is kept as it is.
        assertThat(api.getFixedModelMissingDiscriminator().toJson()).isEqualTo(json("{\"length\": 10}"));
    }

    @Test
    void getFixedModelWrongDiscriminator() {
        // What fits no documented type is kept as it is.
        assertThat(api.getFixedModelWrongDiscriminator().toJson())
                .isEqualTo(json("{\"length\": 8, \"kind\": \"wrongKind\"}"));
    }

    private static JsonNode json(String text) {
        return DECIMALS.readTree(text);
    }
}
