package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The Link Object.
 *
 * @param parameters by name, which may be qualified ({@code path.id}): a value, or a text with a runtime expression
 * @param requestBody a value, or a text with a runtime expression
 */
public record LinkObject(
        Location at,
        @Nullable String operationRef,
        @Nullable String operationId,
        Map<String, JsonNode> parameters,
        @Nullable JsonNode requestBody,
        @Nullable String description,
        @Nullable ServerObject server) {

    public LinkObject {
        parameters = Immutable.of(parameters);
    }
}
