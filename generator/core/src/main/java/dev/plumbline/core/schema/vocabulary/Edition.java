package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.schema.Dialect;
import java.util.Set;

/** A specification whose schemas are read: a column of the {@link KeywordTable}. */
public enum Edition {
    /** The Schema Object of OpenAPI 3.0 (3.0.4, 4.7.24): an extended subset of an older JSON Schema. */
    OPENAPI_3_0(
            "OpenAPI 3.0",
            Set.of(Dialect.Trait.REF_STANDS_ALONE, Dialect.Trait.SCHEMAS_ARE_OBJECTS, Dialect.Trait.CLOSED)),
    /** JSON Schema 2020-12 as OpenAPI 3.1 uses it. */
    JSON_SCHEMA_2020_12("JSON Schema 2020-12", Set.of());

    private final String title;
    private final Set<Dialect.Trait> traits;

    Edition(String title, Set<Dialect.Trait> traits) {
        this.title = title;
        this.traits = traits;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** What is so of all its schemas. */
    Set<Dialect.Trait> traits() {
        return traits;
    }

    /** What its schemas are written in. */
    public Dialect dialect() {
        return KeywordTable.standard().dialect(this);
    }
}
