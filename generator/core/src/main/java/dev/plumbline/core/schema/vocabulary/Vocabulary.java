package dev.plumbline.core.schema.vocabulary;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which vocabulary a keyword belongs to (JSON Schema 2020-12 Core, 8.1). */
public enum Vocabulary {
    CORE("core"),
    APPLICATOR("applicator"),
    UNEVALUATED("unevaluated"),
    VALIDATION("validation"),
    META_DATA("meta-data"),
    FORMAT_ANNOTATION("format-annotation"),
    FORMAT_ASSERTION("format-assertion"),
    CONTENT("content"),
    OPENAPI("https://spec.openapis.org/oas/3.1/", "vocab/base"),
    /** In no vocabulary of 2020-12: keywords of other dialects, and extensions. */
    NONE(null, "");

    private static final String OF_2019_09 = "https://json-schema.org/draft/2019-09/vocab/";

    /** Those of 2019-09. */
    private static final Map<String, Set<Vocabulary>> OLDER = Map.of(
            OF_2019_09 + "core", Set.of(CORE),
            OF_2019_09 + "applicator", Set.of(APPLICATOR, UNEVALUATED),
            OF_2019_09 + "validation", Set.of(VALIDATION),
            OF_2019_09 + "meta-data", Set.of(META_DATA),
            OF_2019_09 + "format", Set.of(FORMAT_ANNOTATION),
            OF_2019_09 + "content", Set.of(CONTENT));

    private final @Nullable String uri;

    Vocabulary(String name) {
        this("https://json-schema.org/draft/2020-12/vocab/", name);
    }

    Vocabulary(@Nullable String prefix, String name) {
        this.uri = prefix == null ? null : prefix + name;
    }

    /** The vocabularies that a meta-schema names so, of which 2019-09 had one for two; none for a name that is not known. */
    static Set<Vocabulary> named(String uri) {
        Set<Vocabulary> older = OLDER.get(uri);
        return older != null
                ? older
                : Stream.of(values())
                        .filter(vocabulary -> uri.equals(vocabulary.uri))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a meta-schema that does not state the vocabulary takes the meaning from its keywords. The keywords of others
     * only tell something, so that nothing is gained by passing over them.
     */
    boolean canBeLeftOut() {
        return this == APPLICATOR || this == UNEVALUATED || this == VALIDATION;
    }
}
