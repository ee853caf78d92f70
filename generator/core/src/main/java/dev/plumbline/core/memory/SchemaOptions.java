package dev.plumbline.core.memory;

import dev.plumbline.core.problem.ErrorsFoundException;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.formats.output.KeywordAnnotation;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * How schemas are compiled in memory. Immutable.
 *
 * @param assertFormats whether {@code format} rejects a text that is not of the format; else it is an annotation, as JSON
 *     Schema says
 * @param allowRemoteRefs whether a {@code $ref} may lead out of the first document's folder or onto the network
 * @param documents documents that a {@code $ref} or a {@code $schema} may lead to by these URIs, without their being read
 *     from there; one that nothing leads to does not matter
 * @param dialect what schemas are written in that name no dialect by {@code $schema}
 * @param compileTime when schemas are compiled to Java
 */
public record SchemaOptions(
        boolean assertFormats,
        boolean allowRemoteRefs,
        SortedMap<URI, JsonNode> documents,
        Edition dialect,
        CompileTime compileTime) {

    private static final SchemaOptions STANDARD =
            new SchemaOptions(false, false, new TreeMap<>(), Edition.JSON_SCHEMA_2020_12, CompileTime.AT_ONCE);

    public SchemaOptions {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    }

    /**
     * As the standard says: formats are annotations, and nothing is read but the schema and files beside it. Schemas are
     * compiled at once.
     */
    public static SchemaOptions standard() {
        return STANDARD;
    }

    /** The same with formats asserted, or not. */
    public SchemaOptions withAssertedFormats(boolean asserted) {
        return new SchemaOptions(asserted, allowRemoteRefs, documents, dialect, compileTime);
    }

    /** The same with references that may lead anywhere, or not. */
    public SchemaOptions withRemoteRefs(boolean allowed) {
        return new SchemaOptions(assertFormats, allowed, documents, dialect, compileTime);
    }

    /** The same with another document that a {@code $ref} may lead to. */
    public SchemaOptions withDocument(URI uri, JsonNode document) {
        return withDocuments(Map.of(uri, document));
    }

    /** The same with other documents that a {@code $ref} may lead to. */
    public SchemaOptions withDocuments(Map<URI, JsonNode> more) {
        SortedMap<URI, JsonNode> all = new TreeMap<>(documents);
        all.putAll(more);
        return new SchemaOptions(assertFormats, allowRemoteRefs, all, dialect, compileTime);
    }

    /** The same for schemas that are written in another dialect where they name none by {@code $schema}. */
    public SchemaOptions withDialect(Edition unnamed) {
        return new SchemaOptions(assertFormats, allowRemoteRefs, documents, unnamed, compileTime);
    }

    /** The same with schemas that are compiled then. */
    public SchemaOptions withCompileTime(CompileTime when) {
        return new SchemaOptions(assertFormats, allowRemoteRefs, documents, dialect, when);
    }

    /**
     * What the keywords of a schema that reject nothing say of a value, for {@link
     * dev.plumbline.formats.output.OutputFormat#of(List, List)}: {@code title}, {@code description}, {@code default}, {@code
     * deprecated}, {@code readOnly}, {@code writeOnly}, {@code format}. Nothing where the value is not valid.
     *
     * @throws InvalidSchemaException where something is wrong with the schema; it lists what, and where
     */
    public List<KeywordAnnotation> annotations(SchemaSource source, JsonNode value) {
        Problems problems = new Problems();
        try {
            return ReadSchema.of(source, this, problems).annotations(value);
        } catch (ErrorsFoundException e) {
            throw new InvalidSchemaException(source, problems.sorted());
        }
    }

    /**
     * Compiles one schema; {@link SchemaBatch} compiles many in much less time than many calls of this.
     *
     * @throws InvalidSchemaException where something is wrong with the schema; it lists what, and where
     */
    public CompiledSchema compile(SchemaSource source) {
        SchemaBatch batch = new SchemaBatch(this);
        batch.add("schema", source);
        return Objects.requireNonNull(batch.compile().get("schema"), "what was added is compiled");
    }
}
