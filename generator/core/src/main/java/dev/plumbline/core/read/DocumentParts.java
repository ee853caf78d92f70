package dev.plumbline.core.read;

import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Tells of parts of a document that no code is made for. */
final class DocumentParts {

    private static final Set<String> DIALECTS = Set.of(
            "https://spec.openapis.org/oas/3.1/dialect/base",
            "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
            "https://json-schema.org/draft/2020-12/schema");

    private DocumentParts() {}

    static void tell(OpenAPI view, Index index, Reporter reporter) {
        Location root = index.root();
        if (view.getWebhooks() != null && !view.getWebhooks().isEmpty()) {
            reporter.warning(
                    "UnsupportedWebhooks",
                    root.child("webhooks"),
                    "no code is made for webhooks",
                    "nothing, if callers do not receive them");
        }
        JsonNode dialect = index.node(root).path("jsonSchemaDialect");
        if (dialect.isString() && !DIALECTS.contains(dialect.stringValue())) {
            reporter.error(
                    "UnsupportedDialect",
                    root.child("jsonSchemaDialect"),
                    "the schemas are in a dialect that is not known, so they could mean anything",
                    "use JSON Schema 2020-12, and leave jsonSchemaDialect out");
        }
    }
}
