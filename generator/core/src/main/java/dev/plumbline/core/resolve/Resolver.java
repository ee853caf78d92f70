package dev.plumbline.core.resolve;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.ObjectWalk;
import dev.plumbline.core.load.RefText;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what identifies the parts of documents: their URIs, {@code $id}, {@code $anchor} and {@code $dynamicAnchor}. */
public final class Resolver {

    /** JSON Schema 2020-12 Core, 8.2.2. */
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z_][-A-Za-z0-9._]*");

    private final Documents documents;
    private final Problems problems;
    private final Map<URI, Location> resources = new HashMap<>();
    private final Map<Location, URI> bases = new HashMap<>();
    private final Map<Anchor, Location> anchors = new HashMap<>();
    private final Map<Anchor, Location> dynamicAnchors = new HashMap<>();

    private Resolver(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    /** A name within a schema resource. */
    record Anchor(URI resource, String name) {}

    /**
     * Indexes all documents. An identifier given twice is the problem {@code DuplicateIdentifier}, one that is none is
     * {@code InvalidIdentifier}.
     */
    public static Index index(Documents documents, Problems problems) {
        return new Resolver(documents, problems).index();
    }

    private Index index() {
        for (Document document : documents.byName().values()) {
            Location root = new Location(document.name(), "");
            resources.put(document.uri(), root);
            bases.put(root, document.uri());
        }
        if (documents.isVersion32()) {
            documents.byName().values().forEach(this::identifySelf);
        }
        // In OpenAPI 3.0 a Schema Object has no identifiers.
        if (!documents.isVersion30()) {
            documents
                    .byName()
                    .values()
                    .forEach(document -> ObjectWalk.schemas(
                            document,
                            documents.keywords(),
                            (pointer, object, base) -> identify(document, pointer, object, base)));
        }
        return new DocumentIndex(documents, resources, bases, anchors, dynamicAnchors);
    }

    /** Since OpenAPI 3.2 a document may say what it is called (4.1.2.2.2); what it is relative to stays where it is read. */
    private void identifySelf(Document document) {
        JsonNode self = document.root().path("$self");
        if (self.isString()) {
            RefText.parse(self.stringValue())
                    .against(document.uri())
                    .ifPresent(uri -> resources.putIfAbsent(uri, new Location(document.name(), "")));
        }
    }

    private void identify(Document document, String pointer, ObjectNode object, URI base) {
        Location at = new Location(document.name(), pointer);
        JsonNode id = object.get("$id");
        if (id != null && id.isString()) {
            identifyResource(document, at, id.asString(), base);
        }
        anchor(document, at, object, "$anchor", base);
        anchor(document, at, object, "$dynamicAnchor", base);
    }

    private void identifyResource(Document document, Location at, String id, URI base) {
        RefText text = RefText.parse(id);
        if (!text.fragment().isEmpty()
                || text.uri().isEmpty()
                || text.against(base).isEmpty()) {
            problem(
                    "InvalidIdentifier",
                    document,
                    at.child("$id"),
                    "'" + id + "' is not a URI without a fragment",
                    "write a URI");
            return;
        }
        add(resources, base, document, at, "$id", id);
        bases.put(at, base);
    }

    private void anchor(Document document, Location at, ObjectNode object, String keyword, URI base) {
        JsonNode name = object.get(keyword);
        if (name == null || !name.isString()) {
            return;
        }
        if (!ANCHOR.matcher(name.asString()).matches()) {
            problem(
                    "InvalidIdentifier",
                    document,
                    at.child(keyword),
                    "'" + name.asString() + "' is not a name for an anchor",
                    "start with a letter or _, then letters, digits, - . _");
            return;
        }
        Anchor anchor = new Anchor(base, name.asString());
        add(anchors, anchor, document, at, keyword, name.asString());
        if (keyword.equals("$dynamicAnchor")) {
            dynamicAnchors.put(anchor, at);
        }
    }

    private <K> void add(Map<K, Location> map, K key, Document document, Location at, String keyword, String text) {
        Location other = map.putIfAbsent(key, at);
        // An alias repeats one and the same object.
        if (other != null && !other.equals(at) && !isSameNode(other, at)) {
            problem(
                    "DuplicateIdentifier",
                    document,
                    at.child(keyword),
                    "'" + text + "' already identifies " + other,
                    "give each its own identifier");
        }
    }

    private boolean isSameNode(Location one, Location other) {
        return DocumentIndex.find(documents, one) == DocumentIndex.find(documents, other);
    }

    private void problem(String id, Document document, Location at, String what, String fix) {
        Problem problem = Problem.error(id, document.place(at.pointer()), at.pointer(), what, fix);
        problems.add(documents.isOpenApi() ? problem.asWarning("so it is passed over here") : problem);
    }
}
