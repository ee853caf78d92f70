package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import java.util.regex.Pattern;

/** By what URIs {@code $schema} and {@code jsonSchemaDialect} name the dialects that are known. */
public final class DialectNames {

    private static final String JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final String OPEN_API = "https://spec.openapis.org/oas/3.1/dialect/base";

    /** OpenAPI 3.1.1 and later give their dialect a date. */
    private static final Pattern OF_OPEN_API =
            Pattern.compile("https://spec\\.openapis\\.org/oas/3\\.1/dialect/(base|\\d{4}-\\d\\d-\\d\\d)");

    private DialectNames() {}

    /** Whether the URI is that of a known dialect; a meta-schema among the documents of the run makes another one. */
    public static boolean isKnown(Index index, Location at, String uri) {
        String name = uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
        return name.equals(JSON_SCHEMA)
                || OF_OPEN_API.matcher(name).matches()
                || index.resolve(at, uri).isPresent();
    }

    /**
     * The problem {@code UnsupportedDialect}.
     *
     * @param where the value that names the dialect
     */
    public static Problem unknown(Index index, Location where, String uri) {
        return Problem.error(
                "UnsupportedDialect",
                index.place(where),
                where.pointer(),
                "the dialect \"" + uri + "\" is not known, so schemas in it could mean anything",
                "write the schemas in a dialect that is known, " + JSON_SCHEMA + " or " + OPEN_API
                        + ", and leave the name out");
    }
}
