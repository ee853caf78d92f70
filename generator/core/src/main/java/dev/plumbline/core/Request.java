package dev.plumbline.core;

import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.plan.Naming;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.core.select.Selection;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What to generate.
 *
 * @param document where the document is; a {@code file:} URI unless remote documents are allowed
 * @param documentName how problems and generated comments name it
 * @param text what the document says, or null to read it from where it is
 * @param basePackage the client's package, or null for one made from the document's title
 * @param moduleName the JPMS module to declare, or null for none
 * @param root the folder that a {@code $ref} may lead into, or null for the one that the document is in
 * @param allowRemoteRefs whether a {@code $ref} may lead out of that folder or onto the network
 * @param assertFormats whether {@code format} rejects a text that is not of the format
 * @param validatorsOnly whether only the validators of the components are wanted; of a document that is a bare JSON
 *     Schema there is never anything else
 * @param strict whether warnings are errors
 * @param selection the operations that are wanted
 * @param overlays where its overlays are, in the order in which they are put on it (OpenAPI Overlay 1.0 and 1.1)
 * @param dialect what a bare JSON Schema is written in that names no dialect by {@code $schema}
 * @param schemas documents that a {@code $ref} or a {@code $schema} may lead to by these URIs, or by their identifiers,
 *     without their being read from there
 * @param docs what the docs are written as
 */
public record Request(
        URI document,
        String documentName,
        @Nullable String text,
        @Nullable String basePackage,
        @Nullable String moduleName,
        @Nullable URI root,
        boolean allowRemoteRefs,
        boolean assertFormats,
        boolean validatorsOnly,
        boolean strict,
        Selection selection,
        List<URI> overlays,
        Edition dialect,
        SortedMap<URI, JsonNode> schemas,
        Set<DocsFormat> docs) {

    public Request {
        docs = Collections.unmodifiableSortedSet(new TreeSet<>(docs));
        overlays = List.copyOf(overlays);
        schemas = Collections.unmodifiableSortedMap(new TreeMap<>(schemas));
    }

    /** A request for a document with nothing else said. */
    public static Request of(URI document, String documentName) {
        return new Request(
                document,
                documentName,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                false,
                Selection.ALL,
                List.of(),
                Edition.JSON_SCHEMA_2020_12,
                new TreeMap<>(),
                DocsFormat.DEFAULT);
    }

    /** The same for a document of which the text is known, so that it is not read from where it is. */
    public Request withText(@Nullable String changed) {
        return with(request -> request.text = changed);
    }

    /** The same in a package, or in one made from the document's title, for null. */
    public Request withBasePackage(@Nullable String changed) {
        return with(request -> request.basePackage = changed);
    }

    /** The same with a JPMS module declared, or none, for null. */
    public Request withModuleName(@Nullable String changed) {
        return with(request -> request.moduleName = changed);
    }

    /** The same where references may lead to whatever is in that folder; in the document's own, for null. */
    public Request withRoot(@Nullable URI changed) {
        return with(request -> request.root = changed);
    }

    /** The same where a {@code $ref} may lead out of that folder or onto the network, or may not. */
    public Request withRemoteRefs(boolean changed) {
        return with(request -> request.allowRemoteRefs = changed);
    }

    /** The same with every {@code format} asserted, or none but those that say so themselves. */
    public Request withAssertedFormats(boolean changed) {
        return with(request -> request.assertFormats = changed);
    }

    /** The same for the validators of the components alone, or for everything. */
    public Request withValidatorsOnly(boolean changed) {
        return with(request -> request.validatorsOnly = changed);
    }

    /** The same where warnings are errors, so that nothing is made of a document with any problem; or where they are not. */
    public Request withStrict(boolean changed) {
        return with(request -> request.strict = changed);
    }

    /** The same for these operations alone, and the schemas that they use. */
    public Request withSelection(Selection changed) {
        return with(request -> request.selection = changed);
    }

    /** The same with overlays, in the order in which they are put on the document. */
    public Request withOverlays(List<URI> changed) {
        return with(request -> request.overlays = changed);
    }

    /** The same where a bare JSON Schema that names no dialect is written in this one. */
    public Request withDialect(Edition changed) {
        return with(request -> request.dialect = changed);
    }

    /** The same with more documents that references may lead to, by their URIs. */
    public Request withSchemas(Map<URI, JsonNode> more) {
        SortedMap<URI, JsonNode> all = new TreeMap<>(schemas);
        all.putAll(more);
        return with(request -> request.schemas = all);
    }

    /** The same with the pages written as this. */
    public Request withDocs(Set<DocsFormat> changed) {
        return with(request -> request.docs = changed);
    }

    private Request with(Consumer<Changed> change) {
        Changed changed = new Changed(this);
        change.accept(changed);
        return changed.request();
    }

    /** The components while one of them changes, so that each is copied in one place. */
    private static final class Changed {
        private final URI document;
        private final String documentName;
        private @Nullable String text;
        private @Nullable String basePackage;
        private @Nullable String moduleName;
        private @Nullable URI root;
        private boolean allowRemoteRefs;
        private boolean assertFormats;
        private boolean validatorsOnly;
        private boolean strict;
        private Selection selection;
        private List<URI> overlays;
        private Edition dialect;
        private SortedMap<URI, JsonNode> schemas;
        private Set<DocsFormat> docs;

        Changed(Request request) {
            this.document = request.document;
            this.documentName = request.documentName;
            this.text = request.text;
            this.basePackage = request.basePackage;
            this.moduleName = request.moduleName;
            this.root = request.root;
            this.allowRemoteRefs = request.allowRemoteRefs;
            this.assertFormats = request.assertFormats;
            this.validatorsOnly = request.validatorsOnly;
            this.strict = request.strict;
            this.selection = request.selection;
            this.overlays = request.overlays;
            this.dialect = request.dialect;
            this.schemas = request.schemas;
            this.docs = request.docs;
        }

        Request request() {
            return new Request(
                    document,
                    documentName,
                    text,
                    basePackage,
                    moduleName,
                    root,
                    allowRemoteRefs,
                    assertFormats,
                    validatorsOnly,
                    strict,
                    selection,
                    overlays,
                    dialect,
                    schemas,
                    docs);
        }
    }

    /** What the request says of names. */
    public Naming naming() {
        return new Naming(basePackage, moduleName);
    }
}
