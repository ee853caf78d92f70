package dev.plumbline.core;

import dev.plumbline.core.plan.Naming;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param overlays where its overlays are, in the order in which they are put on it (OpenAPI Overlay 1.0 and 1.1)
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
        List<URI> overlays) {

    public Request {
        overlays = List.copyOf(overlays);
    }

    /** A request for a document with nothing else said. */
    public static Request of(URI document, String documentName) {
        return new Request(document, documentName, null, null, false, false, false, false, List.of());
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
                overlays);
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
                overlays);
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
                overlays);
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
                overlays);
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
                overlays);
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
                overlays);
    }

    /** The same with overlays, in the order in which they are put on the document. */
    public Request withOverlays(List<URI> uris) {
        return new Request(
                document,
                documentName,
                basePackage,
                moduleName,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                strict,
                uris);
    }

    /** What the request says of names. */
    public Naming naming() {
        return new Naming(basePackage, moduleName);
    }
}
