package dev.plumbline.core.read;

import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.resolve.ProblemReporter;

/** Reports parts of a document that no code is made for. */
final class DocumentParts {

    private DocumentParts() {}

    static void report(OpenApiDocument document, ProblemReporter reporter) {
        if (!document.webhooks().isEmpty()) {
            reporter.warning(
                    "UnsupportedWebhooks",
                    document.at().child("webhooks"),
                    "no code is made for webhooks",
                    "nothing, if callers do not receive them");
        }
    }
}
