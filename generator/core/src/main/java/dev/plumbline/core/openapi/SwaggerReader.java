package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.callbacks.Callback;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.links.Link;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import io.swagger.v3.oas.models.tags.Tag;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Swagger Parser's reader, which knows for every object where it stands: the location text that it passes on to its findings
 * names the object itself ({@link SwaggerFindings#mark}), since the text it would make has lost what the names were.
 */
final class SwaggerReader extends OpenAPIDeserializer {

    /** The extension of a path item with the operations that Swagger has no place for. */
    private static final String NEWER = "x-plumbline-newer";

    private final SwaggerFindings findings;
    private final boolean newer;

    SwaggerReader(SwaggerFindings findings, boolean newer) {
        this.findings = findings;
        this.newer = newer;
    }

    private String at(@Nullable ObjectNode node, String location) {
        return node == null ? location : findings.mark(node, location);
    }

    @Override
    public Components getComponents(ObjectNode node, String location, ParseResult result) {
        return super.getComponents(node, at(node, location), result);
    }

    @Override
    public Info getInfo(ObjectNode node, String location, ParseResult result) {
        return super.getInfo(node, at(node, location), result);
    }

    @Override
    public Contact getContact(ObjectNode node, String location, ParseResult result) {
        return super.getContact(node, at(node, location), result);
    }

    @Override
    public License getLicense(ObjectNode node, String location, ParseResult result) {
        return super.getLicense(node, at(node, location), result);
    }

    @Override
    public ExternalDocumentation getExternalDocs(ObjectNode node, String location, ParseResult result) {
        return super.getExternalDocs(node, at(node, location), result);
    }

    @Override
    public Tag getTag(ObjectNode node, String location, ParseResult result) {
        return super.getTag(node, at(node, location), result);
    }

    @Override
    public Server getServer(ObjectNode node, String location, ParseResult result, String path) {
        return super.getServer(node, at(node, location), result, path);
    }

    @Override
    public ServerVariable getServerVariable(ObjectNode node, String location, ParseResult result) {
        return super.getServerVariable(node, at(node, location), result);
    }

    @Override
    public PathItem getPathItem(ObjectNode node, String location, ParseResult result) {
        String at = at(node, location);
        if (!newer) {
            return super.getPathItem(node, at, result);
        }
        ObjectNode known = node.objectNode();
        Map<String, Operation> more = new LinkedHashMap<>();
        node.properties().forEach(property -> {
            if (property.getKey().equals("query") && property.getValue() instanceof ObjectNode operation) {
                more.put("QUERY", getOperation(operation, at, result));
            } else if (property.getKey().equals("additionalOperations")) {
                property.getValue().properties().forEach(each -> {
                    if (each.getValue() instanceof ObjectNode operation) {
                        more.put(each.getKey(), getOperation(operation, at, result));
                    }
                });
            } else {
                known.set(property.getKey(), property.getValue());
            }
        });
        PathItem item = super.getPathItem(known, at, result);
        item.getExtensions().put(NEWER, more);
        return item;
    }

    /** The operations of a path item that only OpenAPI 3.2 has, by method. */
    static Map<String, Operation> newer(PathItem item) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        if (item.getExtensions() != null && item.getExtensions().get(NEWER) instanceof Map<?, ?> more) {
            more.forEach((method, operation) -> operations.put((String) method, (Operation) operation));
        }
        return operations;
    }

    @Override
    public Operation getOperation(ObjectNode node, String location, ParseResult result) {
        return super.getOperation(node, at(node, location), result);
    }

    @Override
    public Parameter getParameter(ObjectNode node, String location, ParseResult result) {
        return super.getParameter(node, at(node, location), result);
    }

    @Override
    public RequestBody getRequestBody(ObjectNode node, String location, ParseResult result) {
        return super.getRequestBody(node, at(node, location), result);
    }

    @Override
    public ApiResponse getResponse(ObjectNode node, String location, ParseResult result) {
        return super.getResponse(node, at(node, location), result);
    }

    @Override
    public Header getHeader(ObjectNode node, String location, ParseResult result) {
        return super.getHeader(node, at(node, location), result);
    }

    @Override
    public MediaType getMediaType(ObjectNode node, String location, ParseResult result) {
        return super.getMediaType(node, at(node, location), result);
    }

    @Override
    public Encoding getEncoding(ObjectNode node, String location, ParseResult result) {
        return super.getEncoding(node, at(node, location), result);
    }

    @Override
    public Example getExample(ObjectNode node, String location, ParseResult result) {
        return super.getExample(node, at(node, location), result);
    }

    @Override
    public Link getLink(ObjectNode node, String location, ParseResult result) {
        return super.getLink(node, at(node, location), result);
    }

    /** Swagger takes a callback's extensions for path items, so it does not see them. */
    @Override
    public Callback getCallback(ObjectNode node, String location, ParseResult result) {
        ObjectNode expressions = node.objectNode();
        node.properties().stream()
                .filter(property -> !property.getKey().startsWith("x-"))
                .forEach(property -> expressions.set(property.getKey(), property.getValue()));
        Callback callback = super.getCallback(expressions, at(node, location), result);
        if (callback != null) {
            callback.setExtensions(getExtensions(node));
        }
        return callback;
    }

    @Override
    public SecurityScheme getSecurityScheme(ObjectNode node, String location, ParseResult result) {
        return super.getSecurityScheme(node, at(node, location), result);
    }

    @Override
    public OAuthFlows getOAuthFlows(ObjectNode node, String location, ParseResult result) {
        return super.getOAuthFlows(node, at(node, location), result);
    }

    @Override
    public OAuthFlow getOAuthFlow(String type, ObjectNode node, String location, ParseResult result) {
        return super.getOAuthFlow(type, node, at(node, location), result);
    }

    /** Schemas are not Swagger's: what stands here is a location. */
    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema getSchema(
            com.fasterxml.jackson.databind.@Nullable JsonNode node, String location, ParseResult result) {
        if (!(node instanceof ObjectNode stub)) {
            return null;
        }
        Schema<?> schema = new Schema<>();
        schema.setExtensions(getExtensions(stub));
        return schema;
    }

    /** Of all extensions only the location; the others are read from the document. */
    @Override
    public Map<String, Object> getExtensions(ObjectNode node) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (node.has(SwaggerLocations.AT)) {
            extensions.put(SwaggerLocations.AT, node.get(SwaggerLocations.AT).textValue());
        }
        return extensions;
    }
}
