package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.SecurityRequirementObject;
import dev.plumbline.core.openapi.view.SecuritySchemeObject;
import dev.plumbline.core.openapi.view.SecuritySchemeObject.Flow;
import dev.plumbline.core.openapi.view.SecuritySchemeObject.Flows;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
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

    SecurityConverter(Index index) {
        this.index = index;
    }

    /**
     * The {@code security} of an object. It is read from the document, as Swagger reads it, since Swagger's object has no
     * room for a location.
     *
     * @return the alternatives, or empty where the object has no {@code security}
     */
    Optional<List<SecurityRequirementObject>> requirements(Location object) {
        JsonNode raw = index.node(object).path("security");
        if (!raw.isArray()) {
            return Optional.empty();
        }
        List<SecurityRequirementObject> requirements = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Map<String, List<String>> schemes = schemes(raw.get(i));
            // What names schemes but none rightly is no requirement, and not one that nothing is needed for.
            if (raw.get(i).isObject() && (raw.get(i).isEmpty() || !schemes.isEmpty())) {
                requirements.add(
                        new SecurityRequirementObject(object.child("security").child(i), schemes));
            }
        }
        return Optional.of(requirements);
    }

    private static Map<String, List<String>> schemes(JsonNode requirement) {
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        requirement.forEachEntry((name, scopes) -> {
            if (scopes.isArray()) {
                schemes.put(
                        name,
                        scopes.valueStream()
                                .filter(JsonNode::isString)
                                .map(JsonNode::stringValue)
                                .toList());
            }
        });
        return schemes;
    }

    SecuritySchemeObject scheme(SecurityScheme scheme) {
        return new SecuritySchemeObject(
                SwaggerLocations.of(scheme.getExtensions()),
                Converted.one(scheme.getType(), SecurityConverter::type),
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
