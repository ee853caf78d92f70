package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI Object.
 *
 * @param servers as written; none where the document names none
 * @param security what holds for each operation that says nothing of its own
 * @param schemas the schemas of {@code components}, by name
 * @param securitySchemes those of {@code components}, by name
 * @param callbacks those of {@code components}, by name
 * @param paths by path template
 * @param webhooks by name
 * @param chosen the ids of the operations that are wanted; empty where all are
 */
public record OpenApiDocument(
        Location at,
        InfoObject info,
        @Nullable ExternalDocsObject externalDocs,
        List<ServerObject> servers,
        List<TagObject> tags,
        List<SecurityRequirementObject> security,
        Map<String, Location> schemas,
        Map<String, SecuritySchemeObject> securitySchemes,
        Map<String, CallbackObject> callbacks,
        Map<String, PathItemObject> paths,
        Map<String, PathItemObject> webhooks,
        Optional<Set<String>> chosen) {

    public OpenApiDocument {
        servers = List.copyOf(servers);
        tags = List.copyOf(tags);
        security = List.copyOf(security);
        schemas = Immutable.of(schemas);
        securitySchemes = Immutable.of(securitySchemes);
        callbacks = Immutable.of(callbacks);
        paths = Immutable.of(paths);
        webhooks = Immutable.of(webhooks);
        chosen = chosen.map(Set::copyOf);
    }

    /** One of which nothing could be read. */
    public static OpenApiDocument empty(Location at) {
        return new OpenApiDocument(
                at,
                InfoObject.empty(at),
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty());
    }

    /** What the provider sends: webhooks and callbacks, in document order, each with a name of its own. */
    public List<ProviderRequest> providerRequests() {
        return ProviderRequest.of(this);
    }

    /** The operations that are wanted, in document order, each with an id of its own. */
    public List<Route> routes() {
        return allRoutes().stream().filter(this::isChosen).toList();
    }

    /** The operations of all paths, in document order, each with an id of its own. */
    public List<Route> allRoutes() {
        return Routes.of(paths);
    }

    /** Whether the operation is one of those that are wanted. */
    public boolean isChosen(Route route) {
        return chosen.isEmpty() || chosen.get().contains(route.id());
    }

    /** The same with these operations and webhooks alone: what nothing of them uses is not wanted either. */
    public OpenApiDocument only(Set<String> ids, Map<String, PathItemObject> provided) {
        return new OpenApiDocument(
                at,
                info,
                externalDocs,
                servers,
                tags,
                security,
                schemas,
                securitySchemes,
                callbacks,
                paths,
                provided,
                Optional.of(ids));
    }
}
