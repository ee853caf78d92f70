package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.payloadjsonmergepatch.DefaultApi;
import spector.payloadjsonmergepatch.TitleClient;
import spector.payloadjsonmergepatch.model.InnerModel;
import spector.payloadjsonmergepatch.model.Resource;
import spector.payloadjsonmergepatch.model.ResourcePatch;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** The scenarios of {@code payload/json-merge-patch}. */
@ExtendWith(SpectorServer.class)
class PayloadJsonMergePatchTest {

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
    void createResource() {
        assertThat(api.createResource(Resource.builder()
                        .name("Madge")
                        .description("desc")
                        .map(Map.of(
                                "key",
                                InnerModel.builder()
                                        .name("InnerMadge")
                                        .description("innerDesc")
                                        .build()))
                        .array(List.of(InnerModel.builder()
                                .name("InnerMadge")
                                .description("innerDesc")
                                .build()))
                        .intValue(1)
                        .floatValue(1.25)
                        .innerModel(InnerModel.builder()
                                .name("InnerMadge")
                                .description("innerDesc")
                                .build())
                        .intArray(List.of(1, 2, 3))
                        .build()))
                .isEqualTo(Resource.builder()
                        .name("Madge")
                        .description("desc")
                        .map(Map.of(
                                "key",
                                InnerModel.builder()
                                        .name("InnerMadge")
                                        .description("innerDesc")
                                        .build()))
                        .array(List.of(InnerModel.builder()
                                .name("InnerMadge")
                                .description("innerDesc")
                                .build()))
                        .intValue(1)
                        .floatValue(1.25)
                        .innerModel(InnerModel.builder()
                                .name("InnerMadge")
                                .description("innerDesc")
                                .build())
                        .intArray(List.of(1, 2, 3))
                        .build());
    }

    @Test
    void updateResource() {
        // That a property may be null is not in the schema; in a merge patch it is how one is removed.
        CallOptions nulls = CallOptions.none()
                .withValidation(ValidationPolicy.OFF)
                .withBodyProperty("description", NullNode.getInstance())
                .withBodyProperty("array", NullNode.getInstance())
                .withBodyProperty("intValue", NullNode.getInstance())
                .withBodyProperty("floatValue", NullNode.getInstance())
                .withBodyProperty("innerModel", NullNode.getInstance())
                .withBodyProperty("intArray", NullNode.getInstance())
                .withBodyProperty("map", json("{\"key\":{\"description\":null},\"key2\":null}"));
        assertThat(api.updateResource(ResourcePatch.builder().build(), nulls))
                .isEqualTo(Resource.builder()
                        .name("Madge")
                        .map(Map.of(
                                "key", InnerModel.builder().name("InnerMadge").build()))
                        .build());
    }

    @Test
    void updateOptionalResource() {
        // That a property may be null is not in the schema; in a merge patch it is how one is removed.
        CallOptions nulls = CallOptions.none()
                .withValidation(ValidationPolicy.OFF)
                .withBodyProperty("description", NullNode.getInstance())
                .withBodyProperty("array", NullNode.getInstance())
                .withBodyProperty("intValue", NullNode.getInstance())
                .withBodyProperty("floatValue", NullNode.getInstance())
                .withBodyProperty("innerModel", NullNode.getInstance())
                .withBodyProperty("intArray", NullNode.getInstance())
                .withBodyProperty("map", json("{\"key\":{\"description\":null},\"key2\":null}"));
        assertThat(api.updateOptionalResource(ResourcePatch.builder().build(), nulls))
                .isEqualTo(Resource.builder()
                        .name("Madge")
                        .map(Map.of(
                                "key", InnerModel.builder().name("InnerMadge").build()))
                        .build());
    }

    private static JsonNode json(String text) {
        return DECIMALS.readTree(text);
    }
}
