package dev.plumbline.core.load;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Documents that references may lead to without their being read: by their URIs, and by the identifiers in them. Those
 * that nothing leads to are no part of a run, so that it does not matter what they are written in.
 */
final class KnownDocuments {

    private final SchemaKeywords keywords;
    private final Map<URI, Resource> resources = new HashMap<>();

    /**
     * @param keywords those of documents that name no dialect
     */
    KnownDocuments(Collection<Document> documents, SchemaKeywords keywords) {
        this.keywords = keywords;
        documents.forEach(document -> resources.put(document.uri(), new Resource(document, "", document.root())));
        documents.forEach(document ->
                ObjectWalk.schemas(document, keywords, this::metaSchema, (pointer, object, base, here) -> {
                    if (ObjectWalk.identifier(object, here) != null) {
                        resources.putIfAbsent(base, new Resource(document, pointer, object));
                    }
                }));
    }

    /** A document, or what identifies itself within one. */
    record Resource(Document document, String pointer, JsonNode root) {}

    /** What is known of keywords. */
    SchemaKeywords keywords() {
        return keywords;
    }

    /** What has the URI. */
    Optional<Resource> at(URI uri) {
        return Optional.ofNullable(resources.get(uri));
    }

    /** What has the URI; without one that was given, the meta-schema of the standard. */
    Optional<Resource> orBundled(URI uri) {
        return at(uri).or(() ->
                MetaSchemaFiles.document(uri).map(document -> new Resource(document, "", document.root())));
    }

    /** The meta-schema of a URI. */
    @Nullable
    JsonNode metaSchema(URI uri) {
        Resource resource = resources.get(uri);
        return resource == null ? null : resource.root();
    }

    /** What a reference leads to, where that is known without its being bundled. */
    Optional<Resource> at(JsonNode reference, URI base) {
        return reference.isString()
                ? RefText.parse(reference.stringValue()).against(base).flatMap(this::at)
                : Optional.empty();
    }

    private Optional<Resource> linked(JsonNode reference, URI base) {
        return reference.isString()
                ? RefText.parse(reference.stringValue()).against(base).flatMap(this::orBundled)
                : Optional.empty();
    }

    /** A document and all known ones that its references lead to, by whatever way. */
    Collection<Document> linked(Document document) {
        Map<URI, Document> linked = new LinkedHashMap<>(Map.of(document.uri(), document));
        Deque<Document> next = new ArrayDeque<>(List.of(document));
        while (!next.isEmpty()) {
            ObjectWalk.from(
                    next.remove(),
                    "",
                    keywords,
                    this::metaSchema,
                    (pointer, object, base, here) -> Stream.of("$ref", "$dynamicRef")
                            .flatMap(keyword -> linked(object.path(keyword), base).stream())
                            .map(Resource::document)
                            .filter(other -> linked.putIfAbsent(other.uri(), other) == null)
                            .forEach(next::add));
        }
        return linked.values();
    }
}
