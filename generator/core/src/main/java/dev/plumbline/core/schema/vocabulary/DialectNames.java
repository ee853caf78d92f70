package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;

/** By what URIs {@code $schema} and {@code jsonSchemaDialect} name the dialects that are known. */
public final class DialectNames {

    private static final String OPEN_API = "https://spec.openapis.org/oas/3.1/dialect/base";

    private DialectNames() {}

    /** Whether the URI is that of a known dialect; a meta-schema among the documents of the run makes another one. */
    public static boolean isKnown(Index index, Location at, String uri) {
        return Edition.named(uri).isPresent() || index.resolve(at, uri).isPresent();
    }

    /**
     * The problem {@code UnsupportedDialect}, a warning: what the schemas probably mean is known.
     *
     * @param where the value that names the dialect
     * @param so what is made of the schemas in it
     */
    public static Problem unknown(Index index, Location where, String uri, String so) {
        return Problem.warning(
                "UnsupportedDialect",
                index.place(where),
                where.pointer(),
                "the dialect \"" + uri + "\" is not known, so " + so,
                "write the schemas in a dialect that is known, such as " + Edition.JSON_SCHEMA_2020_12.uri() + " or "
                        + OPEN_API + ", or add its meta-schema to the documents of the run");
    }
}
