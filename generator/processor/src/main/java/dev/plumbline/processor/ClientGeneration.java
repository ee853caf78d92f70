package dev.plumbline.processor;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.plan.QualifiedNames;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemGroup;
import dev.plumbline.core.store.StoredRun;
import dev.plumbline.formats.StringFormat;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** From an annotation to files, or to messages that stand on the annotation. */
final class ClientGeneration {

    private final Elements elements;
    private final CompilerMessages messages;
    private final DocumentFinder documents;
    private final ClientFiles files;
    private final RunStores stores;

    /** Package to the document it is generated from. */
    private final Map<String, String> generated = new TreeMap<>();

    ClientGeneration(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        messages = new CompilerMessages(environment.getMessager());
        documents = new DocumentFinder(environment);
        files = new ClientFiles(environment);
        stores = new RunStores(documents.classOutput(), elements);
    }

    void generate(ClientRequest request) {
        if (stores.isUnwatched() && generated.isEmpty()) {
            messages.note(
                    "[DocumentsUnwatched] Maven compiles again when a Java file has changed, and not when a document"
                            + " has; let it look at documents, too, with the goal recompile of"
                            + " dev.plumbline:plumbline-maven-plugin");
        }
        if (isPossible(request)) {
            find(request, "document", request.document())
                    .ifPresent(
                            document -> overlays(request).ifPresent(overlays -> generate(request, document, overlays)));
        }
    }

    /** Whether what is in the package comes from a document. */
    boolean isGenerated(PackageElement unit) {
        String name = unit.getQualifiedName().toString();
        return generated.keySet().stream().anyMatch(base -> name.equals(base) || name.startsWith(base + "."));
    }

    private boolean isPossible(ClientRequest request) {
        ElementKind kind = request.element().getKind();
        if (kind != ElementKind.PACKAGE && kind != ElementKind.INTERFACE) {
            messages.error(
                    request, "[WrongElement] " + request.name() + " is for a package or an interface; move it there");
            return false;
        }
        String basePackage = request.basePackage(elements);
        if (basePackage.isEmpty()) {
            messages.error(
                    request, "[UnnamedPackage] generated classes cannot be in the unnamed package; give a basePackage");
            return false;
        }
        Optional<String> unfit = QualifiedNames.problemWithPackage(basePackage);
        if (unfit.isPresent()) {
            messages.error(request, "basePackage", "[InvalidPackageName] " + unfit.get());
            return false;
        }
        String before = generated.putIfAbsent(basePackage, request.document());
        if (before != null) {
            messages.error(
                    request,
                    "[PackageTaken] what is in " + basePackage + " is generated from " + before
                            + " already; remove one of the annotations, or give another basePackage");
        }
        return before == null;
    }

    /** Where the overlays are; empty where one is not there, which is reported. */
    private Optional<List<URI>> overlays(ClientRequest request) {
        List<URI> found = new ArrayList<>();
        for (String overlay : request.overlays()) {
            find(request, "overlays", overlay).map(NamedDocument::uri).ifPresent(found::add);
        }
        return Optional.of(found).filter(all -> all.size() == request.overlays().size());
    }

    /** @param member the member of the annotation that names it */
    private Optional<NamedDocument> find(ClientRequest request, String member, String written) {
        List<String> looked = new ArrayList<>();
        try {
            Optional<URI> uri = documents.find(written, request.element(), looked);
            if (uri.isEmpty()) {
                messages.error(
                        request,
                        member,
                        "[MissingDocument] " + written + " is not there; looked for "
                                + String.join(", ", looked)
                                + "; correct the path, or say what it is relative to with -A" + DocumentFinder.BASE
                                + "=DIR");
            }
            return uri.map(found -> NamedDocument.at(found, written));
        } catch (IllegalArgumentException e) {
            messages.error(request, member, "[InvalidPath] not a path or URL: " + e.getMessage() + "; correct it");
            return Optional.empty();
        }
    }

    private void generate(ClientRequest request, NamedDocument document, List<URI> overlays) {
        Set<DocsFormat> docs;
        try {
            docs = request.docs();
        } catch (IllegalArgumentException e) {
            messages.error(request, ClientRequest.FORMATS, "[UnknownOption] " + e.getMessage());
            return;
        }
        String basePackage = request.basePackage(elements);
        Request asked = document.request()
                .withBasePackage(basePackage)
                .withOverlays(overlays)
                .withRoot(request.root().isEmpty() ? null : folder(document, request.root()))
                .withRemoteRefs(request.allowRemoteRefs())
                .withStrict(request.strict())
                .withSelection(request.selection())
                .withAssertedFormats(request.assertFormats())
                .withValidatorsOnly(request.validatorsOnly())
                .withDocs(docs);
        StoredRun run = run(request, asked);
        List<Problem> shown =
                run.output().problems().stream().map(document::shown).toList();
        for (ProblemGroup group : ProblemGroup.of(shown)) {
            messages.print(kind(group.first()), request, "document", group.toString());
        }
        StoredRun written = run.output().hasErrors() ? last(request, asked).orElse(run) : run;
        if (findsFormats(request, written)) {
            files.write(request, basePackage, written.output().files(), messages);
        }
    }

    private StoredRun run(ClientRequest request, Request asked) {
        return stores.of(request).map(store -> store.run(asked)).orElseGet(() -> StoredRun.now(asked));
    }

    /**
     * What was generated before the document was broken. The compilation fails; with these classes it fails for what is
     * wrong with the document alone, and not for each place in the project, too, that names one of them.
     */
    private Optional<StoredRun> last(ClientRequest request, Request asked) {
        return stores.of(request).flatMap(store -> store.last(asked));
    }

    /** A folder relative to the document's own; the last slash of its URI counts for nothing. */
    private static URI folder(NamedDocument document, String written) {
        String escaped = written.replace('\\', '/').replace("%", "%25").replace(" ", "%20");
        return document.uri().resolve(escaped);
    }

    private static Diagnostic.Kind kind(Problem problem) {
        return problem.isError()
                ? Diagnostic.Kind.ERROR
                : problem.isAdvice() ? Diagnostic.Kind.NOTE : Diagnostic.Kind.WARNING;
    }

    /** What generated classes call must be where the project's own classes look, and not only beside this processor. */
    private boolean findsFormats(ClientRequest request, StoredRun run) {
        boolean found = !run.callsFormats() || elements.getTypeElement(StringFormat.class.getCanonicalName()) != null;
        if (!found) {
            messages.error(
                    request,
                    "document",
                    "[MissingFormats] " + request.document()
                            + " has formats that are asserted or x-rules, and what tests them is not there; add"
                            + " dev.plumbline:plumbline-formats to the project's dependencies, and where"
                            + " the project is a module, let it require dev.plumbline.formats");
        }
        return found;
    }
}
