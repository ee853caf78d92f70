package dev.plumbline.core.openapi;

import dev.plumbline.core.read.WaiterReader;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The schemas that the OpenAPI half of a document uses: where compiling begins. */
public final class SchemaRoots {

    private final Index index;
    private final Set<Location> roots = new LinkedHashSet<>();

    private SchemaRoots(Index index) {
        this.index = index;
    }

    /**
     * The components, and the schemas of parameters, JSON bodies and waiters.
     *
     * @param view what {@link OpenApiView#of} gives
     */
    public static Collection<Location> of(OpenAPI view, Index index) {
        SchemaRoots roots = new SchemaRoots(index);
        if (view.getComponents() != null && view.getComponents().getSchemas() != null) {
            view.getComponents().getSchemas().values().forEach(roots::add);
        }
        Route.all(view, index).forEach(roots::add);
        return List.copyOf(roots.roots);
    }

    private void add(Route route) {
        route.parameters().forEach(parameter -> add(parameter.getSchema()));
        if (route.operation().getRequestBody() != null) {
            add(route.operation().getRequestBody().getContent());
        }
        if (route.operation().getResponses() != null) {
            route.operation().getResponses().values().forEach(response -> add(response.getContent()));
        }
        addWaiter(route.at().child(WaiterReader.KEY), index.node(route.at()).path(WaiterReader.KEY));
    }

    private void addWaiter(Location at, JsonNode waiter) {
        if (isSchema(waiter.path("success"))) {
            roots.add(at.child("success"));
        }
        for (int i = 0; i < waiter.path("retry").size(); i++) {
            if (isSchema(waiter.path("retry").path(i).path("schema"))) {
                roots.add(at.child("retry").child(i).child("schema"));
            }
        }
        for (int i = 0; i < waiter.path("failure").size(); i++) {
            if (isSchema(waiter.path("failure").path(i))) {
                roots.add(at.child("failure").child(i));
            }
        }
    }

    private static boolean isSchema(JsonNode node) {
        return node.isObject() || node.isBoolean();
    }

    private void add(@Nullable Content content) {
        JsonMedia.of(content).ifPresent(entry -> add(entry.getValue().getSchema()));
    }

    private void add(@Nullable Schema<?> schema) {
        if (schema != null) {
            roots.add(OpenApiView.location(schema.getExtensions()));
        }
    }
}
