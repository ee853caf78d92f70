package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The Operation Object.
 *
 * @param operationId null where the document gives none
 * @param parameters its own, without those of its path
 * @param responses by status as it is written: {@code 200}, {@code 4XX}, {@code default}
 * @param callbacks by name
 * @param security empty where it says nothing of its own and the document's holds; a list without an item where no
 *     caller is identified
 * @param servers its own; empty where its path's or the document's hold
 * @param waiter what its {@code x-waiter} says
 * @param pagination what its {@code x-pagination} says
 * @param extensions every field whose name starts with {@code x-}
 */
public record OperationObject(
        Location at,
        @Nullable String operationId,
        @Nullable String summary,
        @Nullable String description,
        boolean deprecated,
        List<String> tags,
        @Nullable ExternalDocsObject externalDocs,
        List<ParameterObject> parameters,
        @Nullable RequestBodyObject requestBody,
        Map<String, ResponseObject> responses,
        Map<String, CallbackObject> callbacks,
        Optional<List<SecurityRequirementObject>> security,
        List<ServerObject> servers,
        Optional<WaiterExtension> waiter,
        Optional<PaginationExtension> pagination,
        Map<String, JsonNode> extensions) {

    public OperationObject {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        responses = Immutable.of(responses);
        callbacks = Immutable.of(callbacks);
        security = security.map(List::copyOf);
        servers = List.copyOf(servers);
        extensions = Immutable.of(extensions);
    }
}
