package dev.plumbline.core.resolve;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Pointers;
import dev.plumbline.core.load.RefText;
import dev.plumbline.core.problem.Place;
import dev.plumbline.core.text.Catalogue;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The index over documents as they were read. */
record DocumentIndex(
        Documents documents,
        Map<URI, Location> resources,
        Map<Location, URI> bases,
        Map<Resolver.Anchor, Location> anchors,
        Map<Resolver.Anchor, Location> dynamicAnchors,
        Catalogue texts)
        implements Index {

    /** How many references one pointer may lead through; those that lead in circles have no end. */
    private static final int MOST_FOLLOWED = 10;

    @Override
    public Location root() {
        return new Location(documents.root().name(), "");
    }

    @Override
    public JsonNode node(Location at) {
        JsonNode node = find(documents, at);
        if (node == null) {
            throw new IllegalArgumentException("there is nothing at " + at);
        }
        return node;
    }

    static @Nullable JsonNode find(Documents documents, Location at) {
        Document document = documents.byName().get(at.document());
        return document == null ? null : Pointers.find(document.root(), at.pointer());
    }

    @Override
    public boolean has(Location at) {
        return find(documents, at) != null;
    }

    @Override
    public Place place(Location at) {
        return documents.named(at.document()).place(at.pointer());
    }

    @Override
    public Optional<Location> resolve(Location base, String ref) {
        return resolve(base, ref, 0);
    }

    private Optional<Location> resolve(Location base, String ref, int followed) {
        RefText text = RefText.parse(ref);
        if (text.uri().isEmpty()) {
            // Most references are of this kind; to write a URI in its one way asks the file system.
            return within(resource(base), text.fragment(), followed);
        }
        return text.against(uri(resource(base)))
                .map(resources::get)
                .flatMap(resource -> within(resource, text.fragment(), followed));
    }

    private Optional<Location> within(Location resource, String fragment, int followed) {
        if (fragment.isEmpty()) {
            return Optional.of(resource);
        }
        if (!fragment.startsWith("/")) {
            return Optional.ofNullable(anchors.get(new Resolver.Anchor(uri(resource), fragment)));
        }
        List<String> names = Pointers.names(fragment);
        Location at = resource;
        for (String name : names) {
            at = at.child(name);
        }
        if (find(documents, at) != null) {
            return Optional.of(at);
        }
        return documents.isOpenApi() ? through(resource, names, followed) : Optional.empty();
    }

    /** Where a pointer leads that goes on behind a reference, as bundlers write them: what has no such name is followed. */
    private Optional<Location> through(Location resource, List<String> names, int followed) {
        Location at = resource;
        int left = MOST_FOLLOWED - followed;
        for (String name : names) {
            JsonNode node = find(documents, at);
            while (node != null && Pointers.child(node, name) == null) {
                JsonNode ref = node.path("$ref");
                Optional<Location> target = ref.isString() && left-- > 0
                        ? resolve(at, ref.stringValue(), MOST_FOLLOWED - left)
                        : Optional.empty();
                if (target.isEmpty()) {
                    return Optional.empty();
                }
                at = target.get();
                node = find(documents, at);
            }
            at = at.child(name);
        }
        return Optional.of(at);
    }

    @Override
    public boolean isNamed(Location found, String ref) {
        String fragment = RefText.parse(ref).fragment();
        return !fragment.startsWith("/")
                || found.pointer().endsWith(fragment)
                || found.pointer()
                        .endsWith(Pointers.names(fragment).stream()
                                .map(Pointers::step)
                                .collect(Collectors.joining()));
    }

    @Override
    public Location resource(Location at) {
        // Each document has one; mostly there are no others.
        String pointer = bases.size() == documents.byName().size() ? "" : at.pointer();
        while (!pointer.isEmpty()) {
            Location resource = new Location(at.document(), pointer);
            if (bases.containsKey(resource)) {
                return resource;
            }
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return new Location(at.document(), "");
    }

    @Override
    public Optional<String> absoluteLocation(Location at) {
        Location resource = resource(at);
        URI uri = uri(resource);
        if (uri.equals(documents.named(at.document()).uri())) {
            return Optional.empty();
        }
        URI named = "file".equals(uri.getScheme())
                ? documents.root().uri().resolve(".").relativize(uri)
                : uri;
        return "file".equals(named.getScheme())
                ? Optional.empty()
                : Optional.of(
                        named + "#" + at.pointer().substring(resource.pointer().length()));
    }

    @Override
    public Optional<Location> dynamicAnchor(Location resource, String name) {
        return Optional.ofNullable(dynamicAnchors.get(new Resolver.Anchor(uri(resource), name)));
    }

    @Override
    public Collection<Location> dynamicAnchors(String name) {
        return dynamicAnchors.entrySet().stream()
                .filter(anchor -> anchor.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    @Override
    public boolean hasDynamicAnchors() {
        return !dynamicAnchors.isEmpty();
    }

    @Override
    public Optional<JsonNode> find(Location at) {
        return Optional.ofNullable(find(documents, at));
    }

    private URI uri(Location resource) {
        URI uri = bases.get(resource);
        if (uri == null) {
            throw new IllegalArgumentException(resource + " is not a schema resource");
        }
        return uri;
    }
}
