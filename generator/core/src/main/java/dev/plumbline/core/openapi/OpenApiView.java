package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import io.swagger.v3.oas.models.OpenAPI;

/**
 * Swagger Parser's view of the OpenAPI half of a document.
 *
 * <p>It is given a tree in which
 * <ul>
 *   <li>every object has the extension {@value #AT} with its {@link Location} ({@code document#pointer}); a followed
 *       reference has that of what it leads to;
 *   <li>a schema is an empty Schema with nothing but that extension;
 *   <li>the value of an example ({@code example} of a media type, parameter or header, {@code value} of an Example
 *       Object) is a text with the location of the value;
 *   <li>references to parameters, responses, request bodies, headers, examples, links, path items and security schemes
 *       are followed, those to callbacks are not;
 *   <li>{@code components.pathItems} is left out: path items are seen where they are used.
 * </ul>
 */
public final class OpenApiView {

    /** The extension that says where an object stands. */
    public static final String AT = "x-plumbline-at";

    private OpenApiView() {}

    /**
     * Reads the OpenAPI half.
     *
     * @param problems takes {@code InvalidOpenApi}, {@code UnresolvedRef} and {@code CyclicRef}
     * @return the view; an empty one where nothing could be read, and then there is an error in {@code problems}
     */
    public static OpenAPI of(Index index, Problems problems) {
        ViewTree tree = new ViewTree(index, problems);
        ObjectNode root = tree.root();
        if (root == null) {
            return new OpenAPI();
        }
        SwaggerFindings findings = new SwaggerFindings(root);
        OpenAPI view = null;
        try {
            view = new SwaggerReader(findings).parseRoot(root, findings, null);
        } catch (RuntimeException e) {
            Location at =
                    FindingPlace.of(findings.object(-1), "", tree.origins()).at();
            problems.add(Problem.error(
                    "InvalidOpenApi",
                    index.place(at),
                    at.pointer(),
                    "the value there, or one inside it, has not the type that OpenAPI gives it",
                    "compare it with the OpenAPI Specification"));
        }
        new FindingReport(findings, tree.origins(), index).addTo(problems);
        return view == null ? new OpenAPI() : view;
    }

    /** The location in the extension of an object of the view. */
    public static Location location(java.util.Map<String, Object> extensions) {
        Object at = extensions == null ? null : extensions.get(AT);
        if (!(at instanceof String text)) {
            throw new IllegalArgumentException("the object is not of the view: it has no " + AT);
        }
        return location(text);
    }

    /** The location that stands for an example's value. */
    public static Location location(String text) {
        int hash = text.endsWith("#") ? text.length() - 1 : text.indexOf("#/");
        return new Location(text.substring(0, hash), text.substring(hash + 1));
    }
}
