package dev.plumbline.core;

import dev.plumbline.core.plan.Naming;
import dev.plumbline.core.select.Selection;
import java.net.URI;
import org.jspecify.annotations.Nullable;

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
        Selection selection) {

    /** A request for a document with nothing else said. */
    public static Request of(URI document, String documentName) {
        return new Request(document, documentName, null, null, null, null, false, false, false, false, Selection.ALL);
    }

    /** The same for a document of which the text is known, so that it is not read from where it is. */
    public Request withText(@Nullable String document) {
        return new Request(
                this.document,
                documentName,
                document,
                basePackage,
                moduleName,
                root,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                strict,
                selection);
    }

    public Request withBasePackage(@Nullable String name) {
        return new Request(
                document,
                documentName,
                text,
                name,
                moduleName,
                root,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                strict,
                selection);
    }

    public Request withModuleName(@Nullable String name) {
        return new Request(
                document,
                documentName,
                text,
                basePackage,
                name,
                root,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                strict,
                selection);
    }

    /** The same where references may lead to whatever is in that folder; in the document's own, for null. */
    public Request withRoot(@Nullable URI folder) {
        return new Request(
                document,
                documentName,
                text,
                basePackage,
                moduleName,
                folder,
                allowRemoteRefs,
                assertFormats,
                validatorsOnly,
                strict,
                selection);
    }

    public Request withRemoteRefs(boolean allowed) {
        return new Request(
                document,
                documentName,
                text,
                basePackage,
                moduleName,
                root,
                allowed,
                assertFormats,
                validatorsOnly,
                strict,
                selection);
    }

    /** The same with every {@code format} asserted, or none but those that say so themselves. */
    public Request withAssertedFormats(boolean asserted) {
        return new Request(
                document,
                documentName,
                text,
                basePackage,
                moduleName,
                root,
                allowRemoteRefs,
                asserted,
                validatorsOnly,
                strict,
                selection);
    }

    /** The same for the validators of the components alone, or for everything. */
    public Request withValidatorsOnly(boolean only) {
        return new Request(
                document,
                documentName,
                text,
                basePackage,
                moduleName,
                root,
                allowRemoteRefs,
                assertFormats,
                only,
                strict,
                selection);
    }

    /** The same where warnings are errors, so that nothing is made of a document with any problem; or where they are not. */
    public Request withStrict(boolean asked) {
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
                asked,
                selection);
    }

    /** The same for these operations alone, and the schemas that they use. */
    public Request withSelection(Selection chosen) {
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
                chosen);
    }

    /** What the request says of names. */
    public Naming naming() {
        return new Naming(basePackage, moduleName);
    }
}
