package dev.plumbline.core.load;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a document is OpenAPI, in a version that is read. */
final class RootCheck {

    private static final Pattern READ = Pattern.compile("3\\.[012]\\.\\d+(-.+)?");
    private static final Pattern SHORT = Pattern.compile("3\\.[012]");
    private static final String VERSIONS = "OpenAPI 3.0, 3.1 and 3.2 are read";

    private RootCheck() {}

    static void check(Document document, Problems problems) {
        Problem problem = problem(document);
        if (problem != null) {
            problems.add(problem);
        }
    }

    private static @Nullable Problem problem(Document document) {
        JsonNode root = document.root();
        if (!root.isObject()) {
            return notOpenApi(document, "this is " + kind(root) + ", not an OpenAPI document");
        }
        JsonNode openapi = root.get("openapi");
        if (openapi == null) {
            return root.has("swagger")
                    ? unsupported(
                            document,
                            "/swagger",
                            "this is Swagger " + root.get("swagger").asString("2.0"),
                            "convert it, with swagger2openapi for example or at https://converter.swagger.io; "
                                    + VERSIONS)
                    : notOpenApi(document, "the property 'openapi' is missing, so this is not an OpenAPI document");
        }
        if (SHORT.matcher(openapi.asString("")).matches()) {
            return Problem.warning(
                    "InvalidVersion",
                    document.place("/openapi"),
                    "/openapi",
                    "the version has three numbers; it is taken for " + openapi.asString() + ".0",
                    "write \"" + openapi.asString() + ".0\"");
        }
        if (!openapi.isString()) {
            return unsupported(
                    document,
                    "/openapi",
                    "the version is not a text",
                    "write a version with three numbers, such as \"3.1.0\"");
        }
        return READ.matcher(openapi.asString()).matches()
                ? null
                : unsupported(
                        document,
                        "/openapi",
                        "the version is '" + openapi.asString() + "'",
                        "use a version that is read; " + VERSIONS);
    }

    private static Problem notOpenApi(Document document, String what) {
        return Problem.error(
                "NotOpenApi",
                document.place(""),
                "",
                what,
                "name a document that starts with 'openapi: 3.1.0', or a JSON Schema, with '$schema' at its root or in a"
                        + " file called *.schema.json");
    }

    private static Problem unsupported(Document document, String pointer, String what, String fix) {
        return Problem.error("UnsupportedVersion", document.place(pointer), pointer, what, fix);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL -> "an empty document";
            case ARRAY -> "a list";
            case STRING -> "a text";
            default -> "a single value";
        };
    }
}
