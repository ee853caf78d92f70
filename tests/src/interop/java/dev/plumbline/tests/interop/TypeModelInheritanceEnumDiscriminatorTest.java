package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typemodelinheritanceenumdiscriminator.DefaultApi;
import spector.typemodelinheritanceenumdiscriminator.TitleClient;
import spector.typemodelinheritanceenumdiscriminator.model.Dog;
import spector.typemodelinheritanceenumdiscriminator.model.DogKind;
import spector.typemodelinheritanceenumdiscriminator.model.Snake;
import spector.typemodelinheritanceenumdiscriminator.model.SnakeKind;

/** The scenarios of {@code type/model/inheritance/enum-discriminator}. */
@ExtendWith(SpectorServer.class)
class TypeModelInheritanceEnumDiscriminatorTest {

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
    void getExtensibleModel() {
        assertThat(api.getExtensibleModel())
                .isEqualTo(Dog.builder().weight(10).kind(DogKind.GOLDEN).build());
    }

    @Test
    void putExtensibleModel() {
        api.putExtensibleModel(Dog.builder().weight(10).kind(DogKind.GOLDEN).build());
    }

    @Test
    void getFixedModel() {
        assertThat(api.getFixedModel())
                .isEqualTo(Snake.builder().length(10).kind(SnakeKind.COBRA).build());
    }

    @Test
    void putFixedModel() {
        api.putFixedModel(Snake.builder().length(10).kind(SnakeKind.COBRA).build());
    }

    @Test
    void getExtensibleModelMissingDiscriminator() {
        // What is missing is told when it is asked for; the rest is there.
        Dog value = api.getExtensibleModelMissingDiscriminator();
        assertThat(value.weight()).isEqualTo(10);
        assertThatThrownBy(value::kind).hasMessageContaining("kind");
    }

    @Test
    void getExtensibleModelWrongDiscriminator() {
        assertThat(api.getExtensibleModelWrongDiscriminator())
                .isEqualTo(Dog.builder().weight(8).kind(DogKind.of("wrongKind")).build());
    }

    @Test
    void getFixedModelMissingDiscriminator() {
        // What is missing is told when it is asked for; the rest is there.
        Snake value = api.getFixedModelMissingDiscriminator();
        assertThat(value.length()).isEqualTo(10);
        assertThatThrownBy(value::kind).hasMessageContaining("kind");
    }

    @Test
    void getFixedModelWrongDiscriminator() {
        // A new value of the enum loses nothing of what is read.
        assertThat(api.getFixedModelWrongDiscriminator().kind()).isEqualTo(SnakeKind.of("wrongKind"));
    }
}
