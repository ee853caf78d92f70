package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.OperationObject;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.openapi.view.WaiterExtension;
import dev.plumbline.core.resolve.Location;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemas that the OpenAPI half of a document uses: where compiling begins. */
public final class SchemaRoots {

    private final Set<Location> roots = new LinkedHashSet<>();

    private SchemaRoots() {}

    /** The components, and the schemas of parameters, JSON bodies and waiters. */
    public static Collection<Location> of(OpenApiDocument document) {
        SchemaRoots roots = new SchemaRoots();
        roots.roots.addAll(document.schemas().values());
        document.routes().forEach(roots::add);
        return List.copyOf(roots.roots);
    }

    private void add(Route route) {
        route.parameters().stream().map(ParameterObject::schema).forEach(this::add);
        OperationObject operation = route.operation();
        if (operation.requestBody() != null) {
            add(operation.requestBody().content());
        }
        operation.responses().values().forEach(response -> add(response.content()));
        operation.waiter().map(WaiterExtension::schemas).ifPresent(roots::addAll);
    }

    private void add(Map<String, MediaTypeObject> content) {
        JsonMedia.of(content).ifPresent(entry -> add(entry.getValue().schema()));
    }

    private void add(@Nullable Location schema) {
        if (schema != null) {
            roots.add(schema);
        }
    }
}
