package dev.plumbline.core.read;

import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Header;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.openapi.view.HeaderObject;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.types.TypeReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the described headers of responses and of parts. */
final class HeaderFields {

    /** What other objects describe, or no program may touch (OpenAPI 3.1.1, 4.8.17 and 4.8.15.1.1). */
    private static final Set<String> IGNORED = Set.of("content-type", "set-cookie", "set-cookie2");

    private final TypeReader types;

    HeaderFields(TypeReader types) {
        this.types = types;
    }

    List<Header> read(Map<String, HeaderObject> headers) {
        return headers.entrySet().stream()
                .filter(header -> !IGNORED.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> header(header.getKey(), header.getValue()))
                .toList();
    }

    /** One that holds a document of a media type is a text: what is in it, is its reader's business. */
    private Header header(String name, HeaderObject header) {
        Docs docs = new Docs(null, header.description(), header.deprecated());
        Location schema = header.schema();
        return schema == null
                ? new Header(header.at(), name, header.required(), docs, Type.Scalar.STRING, unwritten(header))
                : new Header(header.at(), name, header.required(), docs, types.of(schema), schema);
    }

    private static Location unwritten(HeaderObject header) {
        return header.content().isEmpty()
                ? SchemaRoots.unwritten(header.at())
                : SchemaRoots.anyItem(header.content().values().iterator().next());
    }
}
