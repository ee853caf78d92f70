package dev.plumbline.core.resolve;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.ObjectWalk;
import dev.plumbline.core.load.RefText;
import dev.plumbline.core.load.SchemaKeywords;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.text.TranslationReader;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what identifies the parts of documents: their URIs, {@code $id}, {@code $anchor} and {@code $dynamicAnchor}, or what
 * the dialects before 2020-12 have for these.
 */
public final class Resolver {

    /** JSON Schema 2020-12 Core, 8.2.2. */
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z_][-A-Za-z0-9._]*");

    private static final List<String> ANCHORS = List.of("$anchor", "$dynamicAnchor");

    private final Documents documents;
    private final Problems problems;
    private final TranslationReader translations;
    private final Map<URI, Location> resources = new HashMap<>();
    private final Map<Location, URI> bases = new HashMap<>();
    private final Map<Anchor, Location> anchors = new HashMap<>();
    private final Map<Anchor, Location> dynamicAnchors = new HashMap<>();

    private Resolver(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
        this.translations = new TranslationReader(problems);
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
        documents
                .byName()
                .values()
                .forEach(document -> ObjectWalk.schemas(
                        document,
                        documents.keywords(),
                        documents::metaSchema,
                        (pointer, object, base, keywords) -> identify(document, pointer, object, base, keywords)));
        return new DocumentIndex(documents, resources, bases, anchors, dynamicAnchors, translations.catalogue());
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

    private void identify(Document document, String pointer, ObjectNode object, URI base, SchemaKeywords keywords) {
        translations.read(document, pointer, object);
        Location at = new Location(document.name(), pointer);
        String id = ObjectWalk.identifier(object, keywords);
        if (id != null) {
            boolean isNow = object.path("$id").isString() && keywords.heeds("$id", object);
            identifyResource(document, at, isNow ? "$id" : "id", id, base, keywords.hasNamesInIdentifiers());
        }
        for (String keyword : ANCHORS) {
            JsonNode name = object.get(keyword);
            if (name != null && name.isString() && keywords.heeds(keyword, object)) {
                anchor(document, at, name.stringValue(), keyword, base);
            }
        }
        if (object.path(Index.RECURSIVE_ANCHOR).asBoolean(false)
                && bases.containsKey(at)
                && keywords.heeds(Index.RECURSIVE_ANCHOR, object)) {
            dynamicAnchors.put(new Anchor(base, Index.RECURSIVE_ANCHOR), at);
        }
    }

    private void identifyResource(
            Document document, Location at, String keyword, String id, URI base, boolean hasNames) {
        RefText text = RefText.parse(id);
        if (hasNames) {
            identifyByFragment(document, at, text, base, keyword);
        } else if (!text.fragment().isEmpty() || text.uri().isEmpty()) {
            notAUri(document, at.child(keyword), id);
            return;
        }
        if (text.against(base).isEmpty()) {
            notAUri(document, at.child(keyword), id);
        } else if (!text.uri().isEmpty()) {
            add(resources, base, document, at, keyword, id);
            bases.put(at, base);
        }
    }

    /** Before 2019-09 an identifier's fragment was what is an anchor now; a pointer in it says where the schema is anyway. */
    private void identifyByFragment(Document document, Location at, RefText text, URI base, String keyword) {
        if (!text.fragment().isEmpty() && !text.fragment().startsWith("/")) {
            add(anchors, new Anchor(base, text.fragment()), document, at, keyword, "#" + text.fragment());
        }
    }

    private void notAUri(Document document, Location at, String id) {
        problem("InvalidIdentifier", document, at, "'" + id + "' is not a URI without a fragment", "write a URI");
    }

    private void anchor(Document document, Location at, String name, String keyword, URI base) {
        if (!ANCHOR.matcher(name).matches()) {
            problem(
                    "InvalidIdentifier",
                    document,
                    at.child(keyword),
                    "'" + name + "' is not a name for an anchor",
                    "start with a letter or _, then letters, digits, - . _");
            return;
        }
        Anchor anchor = new Anchor(base, name);
        add(anchors, anchor, document, at, keyword, name);
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

    /** Tools give every schema an identifier, often the same one to many; what refers to none of them is valid all the same. */
    private void problem(String id, Document document, Location at, String what, String fix) {
        problems.add(Problem.warning(
                id, document.place(at.pointer()), at.pointer(), what + ", so it is passed over here", fix));
    }
}
