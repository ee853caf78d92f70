package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Follows references from the root document, and reads each document they lead to.
 *
 * <p>Of the other documents only what is referred to is searched for references, since what the rest means cannot be
 * known: a property called {@code default} may be a response or a value.
 */
final class Reachable {

    private final Document root;
    private final Reader reader;
    private final KnownDocuments known;
    private final Problems problems;
    private final Map<URI, Document> byUri = new LinkedHashMap<>();
    private final Map<String, Document> byName = new TreeMap<>();
    private final Map<URI, Problem> unreadable = new HashMap<>();
    private final Set<URI> identifiers = new HashSet<>();

    /** Base URIs as they are compared: most references are within their document, and the file system is asked for it. */
    private final Map<URI, URI> bases = new HashMap<>();

    private final Set<Target> seen = new HashSet<>();
    private final Deque<Target> toSearch = new ArrayDeque<>();

    /** References to what is no file: identifiers that may yet turn up, or else remote documents. */
    private final Deque<Reference> toIdentify = new ArrayDeque<>();

    Reachable(Document root, Reader reader, KnownDocuments known, Problems problems) {
        this.root = root;
        this.reader = reader;
        this.known = known;
        this.problems = problems;
    }

    private record Target(Document document, String pointer) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Target target && document == target.document && pointer.equals(target.pointer);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(document) + pointer.hashCode();
        }
    }

    private record Reference(Document document, String pointer, URI uri, String fragment) {

        Place place() {
            return document.place(pointer);
        }
    }

    Documents load() {
        add(root);
        search(root, "");
        while (!toSearch.isEmpty() || !toIdentify.isEmpty()) {
            if (!toSearch.isEmpty()) {
                Target target = toSearch.remove();
                ObjectWalk.from(
                        target.document(),
                        target.pointer(),
                        known.keywords(),
                        known::metaSchema,
                        (pointer, object, base, keywords) -> visit(target.document(), pointer, object, base, keywords));
            } else {
                Reference reference = toIdentify.remove();
                if (!identifiers.contains(reference.uri())) {
                    follow(reference);
                }
            }
        }
        return new Documents(root, new TreeMap<>(byName), known.keywords());
    }

    private void visit(Document document, String pointer, ObjectNode object, URI base, SchemaKeywords keywords) {
        if (ObjectWalk.identifier(object, keywords) != null) {
            identifiers.add(base);
        }
        if (pointer.isEmpty() && object.path("$self").isString()) {
            RefText.parse(object.path("$self").stringValue())
                    .against(document.uri())
                    .ifPresent(identifiers::add);
        }
        metaSchema(object.path("$schema"), base);
        reference(document, pointer, object, "$ref", base);
        reference(document, pointer, object, "$dynamicRef", base);
    }

    private void reference(Document document, String pointer, ObjectNode object, String keyword, URI base) {
        JsonNode ref = object.get(keyword);
        if (ref == null || !ref.isString()) {
            return;
        }
        RefText text = RefText.parse(ref.asString());
        String at = pointer + "/" + keyword;
        URI uri = text.uri().isEmpty()
                ? bases.computeIfAbsent(base, RefText::canonical)
                : text.against(base).orElse(null);
        if (uri == null) {
            broken(Problem.error(
                    "InvalidRef",
                    document.place(at),
                    at,
                    "'" + ref.asString() + "' is not a URI reference",
                    "correct the reference"));
            return;
        }
        Reference reference = new Reference(document, at, uri, text.fragment());
        if (uri.equals(document.uri())
                || byUri.containsKey(uri)
                || SourceFolder.path(uri) != null && base.equals(document.uri())) {
            follow(reference);
        } else {
            toIdentify.add(reference);
        }
    }

    private void follow(Reference reference) {
        String pointer = reference.fragment().startsWith("/") ? reference.fragment() : "";
        Document document = byUri.get(reference.uri());
        Optional<KnownDocuments.Resource> resource =
                document == null ? known.orBundled(reference.uri()) : Optional.empty();
        if (resource.isPresent()) {
            document = resource.get().document();
            known.linked(document).forEach(this::add);
            metaSchema(resource.get().root().path("$schema"), reference.uri());
            pointer = resource.get().pointer() + pointer;
        } else if (document == null) {
            document = read(reference);
        }
        if (document != null) {
            search(document, pointer);
        }
    }

    /** A meta-schema says what the schemas mean that name it; no value is held against it, so it is not searched. */
    private void metaSchema(JsonNode named, URI base) {
        known.at(named, base)
                .map(KnownDocuments.Resource::document)
                .filter(meta -> !byUri.containsKey(meta.uri()))
                .ifPresent(this::add);
    }

    private void search(Document document, String pointer) {
        Target target = new Target(document, pointer);
        // The root document is searched as a whole at the start.
        if ((document != root || pointer.isEmpty()) && seen.add(target)) {
            toSearch.add(target);
        }
    }

    private @Nullable Document read(Reference reference) {
        Problem known = unreadable.get(reference.uri());
        if (known == null) {
            try {
                return add(readNew(reference));
            } catch (UnreadableException e) {
                unreadable.put(reference.uri(), e.problem());
                broken(e.problem());
            }
        } else if (isReference(known)) {
            // The reference is what is wrong, so each is; what is wrong in the other document was said once.
            broken(Problem.error(known.id(), reference.place(), reference.pointer(), known.what(), known.fix()));
        }
        return null;
    }

    /**
     * Reports what is wrong with a reference, or with what it leads to. In an OpenAPI document the part that a wrong
     * reference stands for is left out; a document that is there and cannot be read is an error.
     */
    private void broken(Problem problem) {
        boolean part = isReference(problem) && root.root().path("openapi").isString();
        problems.add(part ? problem.asWarning("so that what it stands for is left out") : problem);
    }

    private static boolean isReference(Problem problem) {
        return problem.pointer().endsWith("/$ref") || problem.pointer().endsWith("/$dynamicRef");
    }

    private Document readNew(Reference reference) throws UnreadableException {
        if (byUri.size() >= ReadingLimits.DOCUMENTS) {
            throw new UnreadableException(
                    "TooManyDocuments",
                    reference.place(),
                    reference.pointer(),
                    "the references lead to more than " + ReadingLimits.DOCUMENTS + " documents",
                    "put them in fewer documents");
        }
        String name = reader.name(reference.uri());
        while (byName.containsKey(name)) {
            name = "./" + name;
        }
        Document document = reader.read(reference.uri(), name, reference.place(), reference.pointer());
        document.places().report(problems);
        return document;
    }

    private Document add(Document document) {
        byUri.put(document.uri(), document);
        byName.put(document.name(), document);
        metaSchema(document.root().path("$schema"), document.uri());
        metaSchema(document.root().path("jsonSchemaDialect"), document.uri());
        return document;
    }
}
