package dev.plumbline.core.openapi;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.Dialect;
import dev.plumbline.core.schema.vocabulary.DialectNames;
import dev.plumbline.core.schema.vocabulary.Dialects;
import dev.plumbline.core.schema.vocabulary.Edition;
import tools.jackson.databind.JsonNode;

/** Says which dialect the schemas of a run are written in. */
public final class SchemaDialect {

    private SchemaDialect() {}

    /**
     * The dialect of documents that name none: that of the root document, as its version or the name says that it has.
     *
     * @param unnamed the dialect of a root that is a bare JSON Schema and names none
     * @param problems takes {@code UnsupportedVersion} for each OpenAPI document of another version than the root, since
     *     its schemas mean something else, and {@code UnsupportedDialect} for each that names another dialect
     */
    public static Dialect of(Index index, Edition unnamed, Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        boolean old = index.documents().isVersion30();
        index.documents().byName().values().forEach(document -> check(document, old, index, reporter));
        if (old) {
            return Edition.OPENAPI_3_0.dialect();
        }
        Dialect standard = (index.isOpenApi() ? Edition.JSON_SCHEMA_2020_12 : unnamed).dialect();
        return new Dialects(index, standard, new Problems()).at(index.root());
    }

    /** As {@link #of(Index, Edition, Problems)}, where a bare JSON Schema that names no dialect is of the newest. */
    public static Dialect of(Index index, Problems problems) {
        return of(index, Edition.JSON_SCHEMA_2020_12, problems);
    }

    private static void check(Document document, boolean old, Index index, ProblemReporter reporter) {
        Location root = new Location(document.name(), "");
        JsonNode version = document.root().path("openapi");
        if (version.isString() && version.stringValue().matches("3\\.0(\\..*)?") != old) {
            reporter.warning(
                    "UnsupportedVersion",
                    root.child("openapi"),
                    "the version is " + version.stringValue() + " and that of the first document "
                            + index.documents().version() + "; between 3.0 and 3.1 the meaning of schemas changed, and"
                            + " they are read as in the first one",
                    "write all documents in one version");
        } else if (!old) {
            dialect(root, version.isString() ? "jsonSchemaDialect" : "$schema", document.root(), index, reporter);
        }
    }

    private static void dialect(Location at, String key, JsonNode object, Index index, ProblemReporter reporter) {
        JsonNode dialect = object.path(key);
        if (dialect.isString() && !DialectNames.isKnown(index, at, dialect.stringValue())) {
            reporter.problems()
                    .add(DialectNames.unknown(
                            index,
                            at.child(key),
                            dialect.stringValue(),
                            index.isOpenApi()
                                    ? "the schemas are read as OpenAPI 3.1 and JSON Schema mean them"
                                    : "its schemas are read as an older or the newest JSON Schema means them"));
        } else if (!dialect.isString() && !dialect.isMissingNode() && key.equals("jsonSchemaDialect")) {
            reporter.warning(
                    "UnsupportedDialect",
                    at.child(key),
                    "the dialect's name is not a text; it is passed over",
                    "write its URI");
        }
    }
}
