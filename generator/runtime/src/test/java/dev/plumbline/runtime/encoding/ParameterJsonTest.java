package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class ParameterJsonTest {

    private static final int DEEP = 200_000;

    /** An argument is the caller's, and may be anything: it is refused in our words, as any other that cannot be sent. */
    @Test
    void aValueThatIsTooDeepToBeLookedAtIsRefused() {
        JsonNode node = JsonNodeFactory.instance.nullNode();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < DEEP; i++) {
            node = JsonNodeFactory.instance.objectNode().set("a", node);
            list = new ArrayList<>(List.of(list));
        }
        for (Object deep : List.of(node, list)) {
            assertThatThrownBy(() -> ParameterJson.of("filter", deep))
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessageContaining("filter")
                    .hasMessageContaining("more values in one another than can be sent");
        }
    }
}
