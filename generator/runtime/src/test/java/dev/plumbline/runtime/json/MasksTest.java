package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

class MasksTest {

    @Test
    void aSecretIsNotShownAndNothingIsNoSecret() {
        assertThat(Masks.mask("hush")).isEqualTo("***");
        assertThat(Masks.mask(7)).isEqualTo("***");
        assertThat(Masks.mask((Object) null)).isNull();
    }

    @Test
    void ofPropertiesThoseNamedAreNotShown() {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        properties.put("token", StringNode.valueOf("hush"));
        properties.put("size", IntNode.valueOf(7));

        assertThat(Masks.mask(properties, "token", "key")).isEqualTo("{token=***, size=7}");
        assertThat(Masks.maskAll(properties)).isEqualTo("{token=***, size=***}");
        assertThat(properties).as("itself").containsEntry("token", StringNode.valueOf("hush"));
    }
}
