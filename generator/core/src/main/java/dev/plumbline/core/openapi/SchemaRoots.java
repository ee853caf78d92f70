package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.EncodingObject;
import dev.plumbline.core.openapi.view.FailureExtension;
import dev.plumbline.core.openapi.view.HeaderObject;
import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.OperationObject;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.ResponseObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.openapi.view.WaiterExtension;
import dev.plumbline.core.resolve.Location;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that the OpenAPI half of a document uses: where compiling begins. What may have a schema and has none is
 * as if it were {@code {}}, at the place where it would stand.
 */
public final class SchemaRoots {

    private final Set<Location> roots = new LinkedHashSet<>();
    private final Set<Location> unwritten = new LinkedHashSet<>();

    private SchemaRoots() {}

    /**
     * The components, where all operations are wanted, and the schemas of parameters, headers, bodies and waiters, also of
     * what the provider sends.
     */
    public static Collection<Location> of(OpenApiDocument document) {
        return List.copyOf(all(document).roots);
    }

    /** Where schemas would stand that the document does not write. */
    public static Collection<Location> unwritten(OpenApiDocument document) {
        return List.copyOf(all(document).unwritten);
    }

    private static SchemaRoots all(OpenApiDocument document) {
        SchemaRoots roots = new SchemaRoots();
        if (document.chosen().isEmpty()) {
            roots.roots.addAll(document.schemas().values());
        }
        document.routes().forEach(roots::add);
        document.providerRequests().forEach(request -> roots.request(request.operation()));
        return roots;
    }

    private void add(Route route) {
        route.parameters().forEach(this::parameter);
        route.undescribed().forEach(name -> unwritten.add(undescribed(route, name)));
        OperationObject operation = route.operation();
        request(operation);
        operation.responses().values().forEach(this::response);
        operation.waiter().map(WaiterExtension::schemas).ifPresent(roots::addAll);
    }

    private void request(OperationObject operation) {
        if (operation.requestBody() != null) {
            content(operation.requestBody().content());
        }
    }

    private void parameter(ParameterObject parameter) {
        if (parameter.content().isEmpty()) {
            schema(parameter.schema(), parameter.at());
        }
        content(parameter.content());
    }

    private void response(ResponseObject response) {
        response.headers().values().forEach(this::header);
        content(response.content());
        response.failure().map(FailureExtension::schemas).ifPresent(roots::addAll);
    }

    private void header(HeaderObject header) {
        if (header.content().isEmpty()) {
            schema(header.schema(), header.at());
        }
        header.content().values().forEach(type -> unwritten.add(anyItem(type)));
        content(header.content());
    }

    private void content(Map<String, MediaTypeObject> content) {
        content.forEach((name, type) -> {
            if (MediaKind.of(name) == MediaKind.JSON_LINES) {
                unwritten.add(anyItem(type));
            }
            schema(type.schema(), type.at());
            if (type.itemSchema() != null) {
                roots.add(type.itemSchema());
            }
            roots.addAll(type.event().json());
            type.encoding().values().forEach(this::encoding);
        });
    }

    private void encoding(EncodingObject encoding) {
        encoding.headers().values().forEach(this::header);
    }

    private void schema(@Nullable Location schema, Location of) {
        if (schema == null) {
            unwritten.add(unwritten(of));
        } else {
            roots.add(schema);
        }
    }

    /** Where the schema of a parameter, header or media type would stand that has none. */
    public static Location unwritten(Location object) {
        return object.child("schema");
    }

    /** Where a schema would stand of a line, or of a header's text, of which a media type says nothing. */
    public static Location anyItem(MediaTypeObject type) {
        return type.at().child("x-item");
    }

    /** Where the schema of a variable of the path would stand that no parameter describes. */
    public static Location undescribed(Route route, String variable) {
        return route.at().child("parameters").child(variable).child("schema");
    }
}
