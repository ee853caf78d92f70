package dev.plumbline.core.read;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Dialect;
import tools.jackson.databind.JsonNode;

/** Says which dialect the schemas of a run are written in. */
public final class SchemaDialect {

    private SchemaDialect() {}

    /**
     * The dialect, the same for every document.
     *
     * @param problems takes {@code UnsupportedVersion} for each OpenAPI document whose schemas mean something else, and
     *     {@code UnsupportedDialect} for each that names another dialect
     */
    public static Dialect of(Index index, Problems problems) {
        Reporter reporter = new Reporter(index, problems);
        index.documents().byName().values().forEach(document -> check(document, reporter));
        return Dialect.openApi31();
    }

    private static void check(Document document, Reporter reporter) {
        Location root = new Location(document.name(), "");
        JsonNode version = document.root().path("openapi");
        if (!version.isString()) {
            dialect(root, "$schema", document.root(), reporter);
        } else if (version.stringValue().startsWith("3.1.")) {
            dialect(root, "jsonSchemaDialect", document.root(), reporter);
        } else {
            reporter.error(
                    "UnsupportedVersion",
                    root.child("openapi"),
                    "the version is " + version.stringValue() + ", and before 3.1 schemas had another meaning",
                    "convert the document to OpenAPI 3.1; of its schemas, change nullable and exclusiveMinimum above all");
        }
    }

    private static void dialect(Location at, String key, JsonNode object, Reporter reporter) {
        JsonNode dialect = object.path(key);
        boolean unknown = dialect.isString()
                && !Dialect.isNamed(dialect.stringValue())
                && reporter.index().resolve(at, dialect.stringValue()).isEmpty();
        if (unknown) {
            reporter.error(
                    "UnsupportedDialect",
                    at.child(key),
                    "the schemas are in a dialect that is not known, so they could mean anything",
                    "use JSON Schema 2020-12, and leave " + key + " out");
        }
    }
}
