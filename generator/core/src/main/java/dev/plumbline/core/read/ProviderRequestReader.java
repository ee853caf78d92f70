package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Webhook;
import dev.plumbline.core.openapi.view.OperationObject;
import dev.plumbline.core.openapi.view.ProviderRequest;
import dev.plumbline.core.openapi.view.RequestBodyObject;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.List;
import java.util.Optional;

/** Reads what the provider sends: the JSON of webhooks and callbacks. */
final class ProviderRequestReader {

    private final ContentChoice contents;
    private final ProblemReporter reporter;

    ProviderRequestReader(ContentChoice contents, ProblemReporter reporter) {
        this.contents = contents;
        this.reporter = reporter;
    }

    List<Webhook> read(List<ProviderRequest> requests) {
        return requests.stream().flatMap(request -> read(request).stream()).toList();
    }

    private Optional<Webhook> read(ProviderRequest request) {
        OperationObject operation = request.operation();
        Optional<Content> json = Optional.ofNullable(operation.requestBody()).map(RequestBodyObject::content).stream()
                .flatMap(content -> contents.request(content).stream())
                .filter(content -> content.json().isPresent())
                .findFirst();
        if (json.isEmpty()) {
            reporter.warning(
                    "WebhookLeftOut",
                    request.at(),
                    "\"" + request.name() + "\" sends no JSON, so nothing is made that reads it",
                    "describe its body as application/json, if it is");
        }
        return json.map(content -> new Webhook(
                request.at(),
                request.name(),
                request.method(),
                new Docs(operation.summary(), operation.description(), operation.deprecated()),
                content));
    }
}
