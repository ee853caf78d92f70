package dev.plumbline.core;

import dev.plumbline.core.plan.Naming;
import dev.plumbline.core.schema.vocabulary.Edition;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What to generate.
 *
 * @param document where the document is; a {@code file:} URI unless remote documents are allowed
 * @param documentName how problems and generated comments name it
 * @param basePackage the client's package, or null for one made from the document's title
 * @param moduleName the JPMS module to declare, or null for none
 * @param allowRemoteRefs whether a {@code $ref} may lead out of the document's folder or onto the network
 * @param assertFormats whether {@code format} rejects a text that is not of the format
 * @param validatorsOnly whether only the validators of the components are wanted; of a document that is a bare JSON
 *     Schema there is never anything else
 * @param strict whether warnings are errors
 * @param dialect what a bare JSON Schema is written in that names no dialect by {@code $schema}
 * @param schemas documents that a {@code $ref} or a {@code $schema} may lead to by these URIs, or by their identifiers,
 *     without their being read from there
 */
public record Request(
        URI document,
        String documentName,
        @Nullable String basePackage,
        @Nullable String moduleName,
        boolean allowRemoteRefs,
        boolean assertFormats,
        boolean validatorsOnly,
        boolean strict,
        Edition dialect,
        SortedMap<URI, JsonNode> schemas) {

    public Request {
        schemas = Collections.unmodifiableSortedMap(new TreeMap<>(schemas));
    }

    /** A request for a document with nothing else said. */
    public static Request of(URI document, String documentName) {
        return new Request(
                document,
                documentName,
                null,
                null,
                false,
                false,
                false,
                false,
                Edition.JSON_SCHEMA_2020_12,
                new TreeMap<>());
    }

    public Request withBasePackage(@Nullable String name) {
        return new Request(
                document,
                documentName,
                name,
                moduleName,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                strict,
                dialect,
                schemas);
    }

    public Request withModuleName(@Nullable String name) {
        return new Request(
                document,
                documentName,
                basePackage,
                name,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                strict,
                dialect,
                schemas);
    }

    public Request withRemoteRefs(boolean allowed) {
        return new Request(
                document,
                documentName,
                basePackage,
                moduleName,
                allowed,
                assertFormats,
                validatorsOnly,
                strict,
                dialect,
                schemas);
    }

    /** The same with every {@code format} asserted, or none but those that say so themselves. */
    public Request withAssertedFormats(boolean asserted) {
        return new Request(
                document,
                documentName,
                basePackage,
                moduleName,
                allowRemoteRefs,
                asserted,
                validatorsOnly,
                strict,
                dialect,
                schemas);
    }

    /** The same for the validators of the components alone, or for everything. */
    public Request withValidatorsOnly(boolean only) {
        return new Request(
                document,
                documentName,
                basePackage,
                moduleName,
                allowRemoteRefs,
                assertFormats,
                only,
                strict,
                dialect,
                schemas);
    }

    /** The same where warnings are errors, so that nothing is made of a document with any problem; or where they are not. */
    public Request withStrict(boolean asked) {
        return new Request(
                document,
                documentName,
                basePackage,
                moduleName,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                asked,
                dialect,
                schemas);
    }

    /** The same for a bare JSON Schema that is written in another dialect where it names none by {@code $schema}. */
    public Request withDialect(Edition unnamed) {
        return new Request(
                document,
                documentName,
                basePackage,
                moduleName,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                strict,
                unnamed,
                schemas);
    }

    /** The same with other documents that references may lead to. */
    public Request withSchemas(Map<URI, JsonNode> more) {
        SortedMap<URI, JsonNode> all = new TreeMap<>(schemas);
        all.putAll(more);
        return new Request(
                document,
                documentName,
                basePackage,
                moduleName,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                strict,
                dialect,
                all);
    }

    /** What the request says of names. */
    public Naming naming() {
        return new Naming(basePackage, moduleName);
    }
}
