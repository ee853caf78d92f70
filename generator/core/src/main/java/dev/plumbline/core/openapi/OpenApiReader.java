package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.ProblemReporter;
import io.swagger.v3.oas.models.OpenAPI;

/** Reads the OpenAPI half of a document. Swagger Parser reads and checks it; nothing of Swagger's is seen outside. */
public final class OpenApiReader {

    private OpenApiReader() {}

    /**
     * Reads the OpenAPI half.
     *
     * @param problems takes {@code InvalidOpenApi}, {@code UnresolvedRef} and {@code CyclicRef}
     * @return the view; an empty one where nothing could be read, and then there is an error in {@code problems}
     */
    public static OpenApiDocument read(Index index, Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        OpenAPI read = swagger(index, reporter);
        return new DocumentConverter(index, reporter).convert(read);
    }

    /** What Swagger makes of the {@link ViewTree}; an empty object where nothing could be read. */
    private static OpenAPI swagger(Index index, ProblemReporter reporter) {
        ViewTree tree = new ViewTree(index, reporter);
        ObjectNode root = tree.root();
        if (root == null) {
            return new OpenAPI();
        }
        SwaggerFindings findings = new SwaggerFindings(root);
        OpenAPI read = null;
        try {
            read = new SwaggerReader(findings, index.documents().isVersion32()).parseRoot(root, findings, null);
        } catch (RuntimeException e) {
            reporter.error(
                    "InvalidOpenApi",
                    FindingPlace.of(findings.object(-1), "", tree.origins()).at(),
                    "the value there, or one inside it, has not the type that OpenAPI gives it",
                    "compare it with the OpenAPI Specification");
        }
        new FindingReport(findings, tree.origins(), reporter).report();
        return read == null ? new OpenAPI() : read;
    }
}
