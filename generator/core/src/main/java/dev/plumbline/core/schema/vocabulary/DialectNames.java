package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemSeverity;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import java.util.regex.Pattern;

/** By what URIs {@code $schema} and {@code jsonSchemaDialect} name the dialects that are known. */
public final class DialectNames {

    private static final String JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final String OPEN_API = "https://spec.openapis.org/oas/3.1/dialect/base";

    private static final String COULD_MEAN_ANYTHING = "schemas in it could mean anything";

    /** OpenAPI 3.1.1 and later give their dialect a date. */
    private static final Pattern OF_OPEN_API =
            Pattern.compile("https://spec\\.openapis\\.org/oas/3\\.1/dialect/(base|\\d{4}-\\d\\d-\\d\\d)");

    /** Drafts before 2020-12, whose keywords mean the same for the most part. */
    private static final Pattern OLDER =
            Pattern.compile("https?://json-schema\\.org/(draft-0[4-7]/(hyper-)?schema|draft/2019-09/schema)");

    private DialectNames() {}

    /** Whether the URI is that of an older JSON Schema, which is read as far as the meanings agree. */
    public static boolean isOlder(String uri) {
        return OLDER.matcher(withoutHash(uri)).matches();
    }

    private static String withoutHash(String uri) {
        return uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /** Whether the URI is that of a known dialect; a meta-schema among the documents of the run makes another one. */
    public static boolean isKnown(Index index, Location at, String uri) {
        String name = withoutHash(uri);
        return name.equals(JSON_SCHEMA)
                || OF_OPEN_API.matcher(name).matches()
                || index.resolve(at, uri).isPresent();
    }

    /**
     * The problem {@code UnsupportedDialect}: an error where the schemas are all there is, and else a warning.
     *
     * @param where the value that names the dialect
     * @param so what is made of the schemas in it, unless they are of an older JSON Schema
     */
    public static Problem unknown(Index index, Location where, String uri, String so) {
        boolean all = !index.isOpenApi();
        String what = !all && isOlder(uri)
                ? "\"" + uri + "\" is an older JSON Schema; its keywords are read as 2020-12 means them"
                : "the dialect \"" + uri + "\" is not known, so " + (all ? COULD_MEAN_ANYTHING : so);
        return new Problem(
                "UnsupportedDialect",
                all ? ProblemSeverity.ERROR : ProblemSeverity.WARNING,
                index.place(where),
                where.pointer(),
                what,
                "write the schemas in a dialect that is known, " + JSON_SCHEMA + " or " + OPEN_API
                        + ", and leave the name out");
    }
}
