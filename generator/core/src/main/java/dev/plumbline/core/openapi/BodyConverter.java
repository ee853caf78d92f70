package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.FailureExtension;
import dev.plumbline.core.openapi.view.LinkObject;
import dev.plumbline.core.openapi.view.RequestBodyObject;
import dev.plumbline.core.openapi.view.ResponseObject;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import io.swagger.v3.oas.models.links.Link;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes the view of request bodies and of responses with their links. */
final class BodyConverter {

    private final ContentConverter contents;
    private final ServerConverter servers;
    private final Index index;

    BodyConverter(ContentConverter contents, Index index) {
        this.contents = contents;
        this.servers = new ServerConverter(index);
        this.index = index;
    }

    RequestBodyObject request(RequestBody body) {
        return new RequestBodyObject(
                SwaggerLocations.of(body.getExtensions()),
                body.getDescription(),
                Boolean.TRUE.equals(body.getRequired()),
                contents.content(body.getContent()));
    }

    ResponseObject response(ApiResponse response) {
        Location at = SwaggerLocations.of(response.getExtensions());
        return new ResponseObject(
                at,
                response.getDescription(),
                Converted.map(response.getHeaders(), contents::header),
                contents.content(response.getContent()),
                Converted.map(response.getLinks(), this::link),
                Optional.ofNullable(index.node(at).get(FailureExtension.KEY))
                        .map(failure -> FailureSyntax.read(failure, at.child(FailureExtension.KEY))));
    }

    /** Values that fill another request are taken from the document, since Swagger makes text of them. */
    private LinkObject link(Link link) {
        Location at = SwaggerLocations.of(link.getExtensions());
        JsonNode raw = index.node(at);
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        raw.path("parameters").forEachEntry(parameters::put);
        return new LinkObject(
                at,
                link.getOperationRef(),
                link.getOperationId(),
                parameters,
                raw.get("requestBody"),
                link.getDescription(),
                Converted.one(link.getServer(), servers::server));
    }
}
