package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.load.SchemaKeywords;
import dev.plumbline.core.schema.Dialect;
import dev.plumbline.core.schema.Dialect.Trait;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A specification whose schemas are read: a column of the {@link KeywordTable}. Those of JSON Schema stand in the order in
 * which they were published.
 */
public enum Edition {
    /** The Schema Object of OpenAPI 3.0 (3.0.4, 4.7.24): an extended subset of an older JSON Schema. */
    OPENAPI_3_0(
            "OpenAPI 3.0",
            "openapi-3.0",
            "-",
            "",
            EnumSet.of(Trait.REF_STANDS_ALONE, Trait.SCHEMAS_ARE_OBJECTS, Trait.CLOSED)),
    DRAFT_4(
            "JSON Schema draft-04",
            "draft-04",
            "https?://json-schema\\.org/draft-04/(hyper-)?schema",
            "http://json-schema.org/draft-04/schema#",
            EnumSet.of(
                    Trait.REF_STANDS_ALONE,
                    Trait.SCHEMAS_ARE_OBJECTS,
                    Trait.NAMES_IN_IDENTIFIERS,
                    Trait.HOSTNAMES_ARE_PLAIN)),
    DRAFT_6(
            "JSON Schema draft-06",
            "draft-06",
            "https?://json-schema\\.org/draft-0[56]/(hyper-)?schema",
            "http://json-schema.org/draft-06/schema#",
            EnumSet.of(Trait.REF_STANDS_ALONE, Trait.NAMES_IN_IDENTIFIERS, Trait.HOSTNAMES_ARE_PLAIN)),
    DRAFT_7(
            "JSON Schema draft-07",
            "draft-07",
            "https?://json-schema\\.org/draft-07/(hyper-)?schema",
            "http://json-schema.org/draft-07/schema#",
            EnumSet.of(Trait.REF_STANDS_ALONE, Trait.NAMES_IN_IDENTIFIERS)),
    JSON_SCHEMA_2019_09(
            "JSON Schema 2019-09",
            "2019-09",
            "https?://json-schema\\.org/draft/2019-09/(hyper-)?schema",
            "https://json-schema.org/draft/2019-09/schema",
            EnumSet.noneOf(Trait.class)),
    /** JSON Schema 2020-12, also as OpenAPI 3.1 uses it; that gives its dialect a date from 3.1.1 on. */
    JSON_SCHEMA_2020_12(
            "JSON Schema 2020-12",
            "2020-12",
            "https?://json-schema\\.org/draft/2020-12/(hyper-)?schema"
                    + "|https://spec\\.openapis\\.org/oas/3\\.[12]/dialect/(base|\\d{4}-\\d\\d-\\d\\d)",
            "https://json-schema.org/draft/2020-12/schema",
            EnumSet.of(Trait.CONTAINS_EVALUATES));

    private final String title;
    private final String option;
    private final Pattern uris;
    private final String uri;
    private final Set<Trait> traits;

    Edition(String title, String option, String uris, String uri, Set<Trait> traits) {
        this.title = title;
        this.option = option;
        this.uris = Pattern.compile(uris);
        this.uri = uri;
        this.traits = traits;
    }

    /** The one that {@code $schema} or {@code jsonSchemaDialect} names; empty for a URI that is none of theirs. */
    public static Optional<Edition> named(String uri) {
        String name = uri.strip().replaceFirst("#$", "");
        return Stream.of(values())
                .filter(edition -> edition.uris.matcher(name).matches())
                .findFirst();
    }

    /** The one of an option's value: {@code draft-07}, {@code draft7} and its URI all mean one. */
    public static Optional<Edition> ofOption(String value) {
        String name = plain(value);
        return named(value)
                .or(() -> Stream.of(values())
                        .filter(edition -> plain(edition.option).equals(name))
                        .findFirst());
    }

    private static String plain(String option) {
        return option.replaceFirst("(?i)^draft[-_]?(?=\\d)", "")
                .replaceFirst("^0+", "")
                .replace('_', '-');
    }

    /** How options name it. */
    public String option() {
        return option;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** How {@code $schema} names it; empty where it cannot. */
    String uri() {
        return uri;
    }

    /** What is so of all its schemas. */
    Set<Trait> traits() {
        return traits;
    }

    /** What its schemas are written in. */
    public Dialect dialect() {
        return KeywordTable.standard().dialect(this);
    }

    /** What the loader asks of keywords, where documents name no other dialect. */
    public SchemaKeywords keywords() {
        return KeywordTable.standard().keywords(this);
    }
}
