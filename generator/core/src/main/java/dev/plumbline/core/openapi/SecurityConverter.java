package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.SecurityRequirementObject;
import dev.plumbline.core.openapi.view.SecuritySchemeObject;
import dev.plumbline.core.openapi.view.SecuritySchemeObject.Flow;
import dev.plumbline.core.openapi.view.SecuritySchemeObject.Flows;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the view of how callers are identified. */
final class SecurityConverter {

    private final Index index;
    private final ProblemReporter reporter;

    SecurityConverter(Index index, ProblemReporter reporter) {
        this.index = index;
        this.reporter = reporter;
    }

    /**
     * The {@code security} of an object. It is read from the document, as Swagger reads it, since Swagger's object has no
     * room for a location.
     *
     * @return the alternatives, or empty where the object has no {@code security}
     */
    Optional<List<SecurityRequirementObject>> requirements(Location object) {
        JsonNode raw = index.node(object).path("security");
        Location at = object.child("security");
        if (raw.isObject()) {
            // Swagger says that a list is missing.
            return Optional.of(List.of(new SecurityRequirementObject(at, schemes(raw, at))));
        }
        if (!raw.isArray()) {
            return Optional.empty();
        }
        List<SecurityRequirementObject> requirements = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Location each = at.child(i);
            if (raw.get(i).isObject()) {
                requirements.add(new SecurityRequirementObject(each, schemes(raw.get(i), each)));
            } else if (raw.get(i).isString()) {
                String name = raw.get(i).stringValue();
                reporter.warning(
                        "InvalidOpenApi",
                        each,
                        "a security requirement must be an object; this is taken for the scheme \"" + name + "\"",
                        "write - " + name + ": []");
                requirements.add(new SecurityRequirementObject(each, Map.of(name, List.of())));
            }
        }
        return Optional.of(requirements);
    }

    private Map<String, List<String>> schemes(JsonNode requirement, Location at) {
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        requirement.forEachEntry((name, scopes) -> {
            if (!scopes.isArray()) {
                reporter.warning(
                        "InvalidOpenApi",
                        at.child(name),
                        "the scopes of a security requirement must be an array; it is taken to have none",
                        "write " + name + ": []");
            }
            schemes.put(
                    name,
                    scopes.valueStream()
                            .filter(JsonNode::isString)
                            .map(JsonNode::stringValue)
                            .toList());
        });
        return schemes;
    }

    SecuritySchemeObject scheme(SecurityScheme scheme) {
        Location at = SwaggerLocations.of(scheme.getExtensions());
        return new SecuritySchemeObject(
                at,
                scheme.getType() == null ? newer(at) : type(scheme.getType()),
                scheme.getDescription(),
                scheme.getName(),
                Converted.one(
                        scheme.getIn(),
                        in -> ParameterObject.In.valueOf(in.toString().toUpperCase(Locale.ROOT))),
                scheme.getScheme(),
                scheme.getBearerFormat(),
                Converted.one(scheme.getFlows(), this::flows),
                scheme.getOpenIdConnectUrl());
    }

    /** The type of OpenAPI 3.1 that Swagger does not take in 3.0. */
    private SecuritySchemeObject.@Nullable Type newer(Location scheme) {
        String type = index.node(scheme).path("type").asString("");
        return type.equals("mutualTLS") ? SecuritySchemeObject.Type.MUTUAL_TLS : null;
    }

    private static SecuritySchemeObject.Type type(SecurityScheme.Type type) {
        return switch (type) {
            case APIKEY -> SecuritySchemeObject.Type.API_KEY;
            case HTTP -> SecuritySchemeObject.Type.HTTP;
            case MUTUALTLS -> SecuritySchemeObject.Type.MUTUAL_TLS;
            case OAUTH2 -> SecuritySchemeObject.Type.OAUTH2;
            case OPENIDCONNECT -> SecuritySchemeObject.Type.OPEN_ID_CONNECT;
        };
    }

    private Flows flows(OAuthFlows flows) {
        Location at = SwaggerLocations.of(flows.getExtensions());
        return new Flows(
                at,
                Converted.one(flows.getImplicit(), SecurityConverter::flow),
                Converted.one(flows.getPassword(), SecurityConverter::flow),
                Converted.one(flows.getClientCredentials(), SecurityConverter::flow),
                Converted.one(flows.getAuthorizationCode(), SecurityConverter::flow),
                device(at));
    }

    /** The flow of OpenAPI 3.2, which Swagger does not know. */
    private @Nullable Flow device(Location flows) {
        JsonNode raw = index.node(flows).path("deviceAuthorization");
        if (!raw.isObject()) {
            return null;
        }
        Map<String, String> scopes = new LinkedHashMap<>();
        raw.path("scopes").forEachEntry((name, text) -> scopes.put(name, text.asString("")));
        return new Flow(
                flows.child("deviceAuthorization"),
                raw.path("deviceAuthorizationUrl").stringValue(null),
                raw.path("tokenUrl").stringValue(null),
                raw.path("refreshUrl").stringValue(null),
                scopes);
    }

    private static Flow flow(OAuthFlow flow) {
        return new Flow(
                SwaggerLocations.of(flow.getExtensions()),
                flow.getAuthorizationUrl(),
                flow.getTokenUrl(),
                flow.getRefreshUrl(),
                Converted.map(flow.getScopes(), scope -> scope));
    }
}
