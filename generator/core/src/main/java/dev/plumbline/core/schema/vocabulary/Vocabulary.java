package dev.plumbline.core.schema.vocabulary;

import java.util.Optional;
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

    private final @Nullable String uri;

    Vocabulary(String name) {
        this("https://json-schema.org/draft/2020-12/vocab/", name);
    }

    Vocabulary(@Nullable String prefix, String name) {
        this.uri = prefix == null ? null : prefix + name;
    }

    /** The vocabulary that a meta-schema names so. */
    static Optional<Vocabulary> named(String uri) {
        return Stream.of(values())
                .filter(vocabulary -> uri.equals(vocabulary.uri))
                .findFirst();
    }

    /**
     * Whether a meta-schema that does not state the vocabulary takes the meaning from its keywords. The keywords of others
     * only tell something, so that nothing is gained by passing over them.
     */
    boolean canBeLeftOut() {
        return this == APPLICATOR || this == UNEVALUATED || this == VALIDATION;
    }
}
