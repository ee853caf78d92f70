package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.json.JsonNullable;
import java.util.LinkedHashMap;
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

/** The scenarios of {@code payload/json-merge-patch}. */
@ExtendWith(SpectorServer.class)
class PayloadJsonMergePatchTest {

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
        assertThat(api.updateResource(patch())).isEqualTo(patched());
    }

    @Test
    void updateOptionalResource() {
        assertThat(api.updateOptionalResource(patch())).isEqualTo(patched());
    }

    /** Takes away nearly everything. */
    private static ResourcePatch patch() {
        Map<String, InnerModel> map = new LinkedHashMap<>();
        map.put("key", InnerModel.builder().description(JsonNullable.ofNull()).build());
        map.put("key2", null);
        return ResourcePatch.builder()
                .description(JsonNullable.ofNull())
                .map(map)
                .array(JsonNullable.ofNull())
                .intValue(JsonNullable.ofNull())
                .floatValue(JsonNullable.ofNull())
                .innerModel(JsonNullable.ofNull())
                .intArray(JsonNullable.ofNull())
                .build();
    }

    private static Resource patched() {
        return Resource.builder()
                .name("Madge")
                .map(Map.of("key", InnerModel.builder().name("InnerMadge").build()))
                .build();
    }
}
