package dev.plumbline.core.read;

import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import io.swagger.v3.oas.models.OpenAPI;

/** Tells of parts of a document that no code is made for. */
final class DocumentParts {

    private DocumentParts() {}

    static void tell(OpenAPI view, Index index, ProblemReporter reporter) {
        Location root = index.root();
        if (view.getWebhooks() != null && !view.getWebhooks().isEmpty()) {
            reporter.warning(
                    "UnsupportedWebhooks",
                    root.child("webhooks"),
                    "no code is made for webhooks",
                    "nothing, if callers do not receive them");
        }
    }
}
