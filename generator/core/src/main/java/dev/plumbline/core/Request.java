package dev.plumbline.core;

import dev.plumbline.core.plan.Naming;
import java.net.URI;
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
 */
public record Request(
        URI document,
        String documentName,
        @Nullable String basePackage,
        @Nullable String moduleName,
        boolean allowRemoteRefs,
        boolean assertFormats,
        boolean validatorsOnly,
        boolean strict) {

    /** A request for a document with nothing else said. */
    public static Request of(URI document, String documentName) {
        return new Request(document, documentName, null, null, false, false, false, false);
    }

    public Request withBasePackage(@Nullable String name) {
        return new Request(
                document, documentName, name, moduleName, allowRemoteRefs, assertFormats, validatorsOnly, strict);
    }

    public Request withModuleName(@Nullable String name) {
        return new Request(
                document, documentName, basePackage, name, allowRemoteRefs, assertFormats, validatorsOnly, strict);
    }

    public Request withRemoteRefs(boolean allowed) {
        return new Request(
                document, documentName, basePackage, moduleName, allowed, assertFormats, validatorsOnly, strict);
    }

    /** The same with every {@code format} asserted, or none but those that say so themselves. */
    public Request withAssertedFormats(boolean asserted) {
        return new Request(
                document, documentName, basePackage, moduleName, allowRemoteRefs, asserted, validatorsOnly, strict);
    }

    /** The same for the validators of the components alone, or for everything. */
    public Request withValidatorsOnly(boolean only) {
        return new Request(
                document, documentName, basePackage, moduleName, allowRemoteRefs, assertFormats, only, strict);
    }

    /** The same where warnings are errors, so that nothing is made of a document with any problem; or where they are not. */
    public Request withStrict(boolean asked) {
        return new Request(
                document, documentName, basePackage, moduleName, allowRemoteRefs, assertFormats, validatorsOnly, asked);
    }

    /** What the request says of names. */
    public Naming naming() {
        return new Naming(basePackage, moduleName);
    }
}
