package dev.plumbline.core.resolve;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.ObjectWalk;
import dev.plumbline.core.load.RefText;
import dev.plumbline.core.load.SchemaKeywords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code $dynamicRef} means where (JSON Schema 2020-12 Core, 7.1 and 8.2.3.2). Which resources were entered on the
 * way to a schema is known when it is compiled, so a schema that means different things on different ways is compiled
 * once for each: its {@link Location#scope()} tells them apart. Only anchors that can be asked for from there count, and
 * the scope of a schema that is entered by its own resource alone is empty; so without {@code $dynamicRef} all are.
 *
 * <p>At run time a {@code $dynamicRef} looks through all resources entered so far, outermost first. That is done here ahead
 * of time:
 *
 * <ol>
 *   <li>Of each resource it is noted which anchors it asks for by {@code $dynamicRef}, and to which resources it leads.
 *   <li>The anchors that matter to a resource are those that it or any resource behind it asks for. All others cannot
 *       change what it means, however it was entered; without this every way through a document would be a scope.
 *   <li>A scope binds each anchor that matters to the schema that the outermost resource on the way has for it. Entering a
 *       resource adds its own anchors, but what is bound already stays: the outermost wins.
 *   <li>A binding that a resource would have if it were entered first is no scope at all, so that what is entered in the
 *       usual way is compiled once.
 * </ol>
 *
 * <p>{@code $recursiveRef} of 2019-09 is the same with one anchor that has no name, which a resource has as a whole.
 */
public final class DynamicScopes {

    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", Index.RECURSIVE_REF);

    private final Index index;

    /** The anchors that each resource asks for by {@code $dynamicRef}, and the resources that it leads to. */
    private final Map<Location, Set<String>> asked = new HashMap<>();

    private final Map<Location, Set<Location>> leads = new HashMap<>();
    private final Map<Location, Set<String>> relevant = new HashMap<>();
    private final Map<String, SortedMap<String, Location>> scopes = new HashMap<>();

    private DynamicScopes(Index index) {
        this.index = index;
    }

    /** 1. The scopes of all documents of an index, with what each resource asks for and leads to. */
    public static DynamicScopes of(Index index) {
        DynamicScopes scopes = new DynamicScopes(index);
        if (!index.hasDynamicAnchors()) {
            // Nothing can be bound, whatever asks for it.
            return scopes;
        }
        for (Document document : index.documents().byName().values()) {
            ObjectWalk.from(
                    document,
                    "",
                    index.documents().keywords(),
                    index.documents()::metaSchema,
                    (pointer, object, base, keywords) ->
                            scopes.visit(new Location(document.name(), pointer), object, keywords));
        }
        return scopes;
    }

    private void visit(Location at, ObjectNode object, SchemaKeywords keywords) {
        Location resource = index.resource(at);
        if (resource.equals(at) && !at.pointer().isEmpty()) {
            lead(index.resource(at.parent()), resource);
        }
        for (String keyword : REFERENCES) {
            if (object.path(keyword).isString() && keywords.heeds(keyword, object)) {
                String ref = object.get(keyword).stringValue();
                index.resolve(at, ref).ifPresent(target -> lead(resource, index.resource(target)));
                if (!keyword.equals("$ref")) {
                    boolean recursive = keyword.equals(Index.RECURSIVE_REF);
                    asked.computeIfAbsent(resource, key -> new TreeSet<>())
                            .add(
                                    recursive
                                            ? Index.RECURSIVE_ANCHOR
                                            : RefText.parse(ref).fragment());
                }
            }
        }
    }

    private void lead(Location from, Location to) {
        leads.computeIfAbsent(from, key -> new HashSet<>()).add(to);
    }

    /** A schema inside another, which may begin a resource. */
    public Location inside(Location at) {
        return !asked.isEmpty() && !at.pointer().isEmpty() && isResource(at) ? enter(at.parent(), at) : at;
    }

    /** Where a {@code $ref} leads. */
    public Location enter(Location from, Location target) {
        return asked.isEmpty() ? target : scoped(target, bindings(from));
    }

    /** Where a {@code $dynamicRef} leads that would lead to the target by itself. */
    public Location enterDynamically(Location from, Location target, String ref) {
        return enterBound(from, target, RefText.parse(ref).fragment());
    }

    /** Where a {@code $recursiveRef} of 2019-09 leads that would lead to the target by itself. */
    public Location enterRecursively(Location from, Location target) {
        return enterBound(from, target, Index.RECURSIVE_ANCHOR);
    }

    private Location enterBound(Location from, Location target, String anchor) {
        boolean dynamic = index.dynamicAnchor(index.resource(target), anchor)
                .filter(target::equals)
                .isPresent();
        return enter(from, dynamic ? bindings(from).getOrDefault(anchor, target) : target);
    }

    private boolean isResource(Location at) {
        return index.resource(at).pointer().equals(at.pointer());
    }

    private SortedMap<String, Location> bindings(Location at) {
        return at.scope().isEmpty()
                ? own(index.resource(at))
                : Objects.requireNonNull(scopes.get(at.scope()), "a location gets its scope here");
    }

    private SortedMap<String, Location> own(Location resource) {
        SortedMap<String, Location> own = new TreeMap<>();
        for (String name : relevant(resource)) {
            index.dynamicAnchor(resource, name).ifPresent(anchor -> own.put(name, anchor));
        }
        return own;
    }

    private Location scoped(Location target, SortedMap<String, Location> outer) {
        // 3. What is bound outside goes before what the resource has itself.
        Location resource = index.resource(target);
        SortedMap<String, Location> own = own(resource);
        SortedMap<String, Location> bindings = new TreeMap<>(own);
        outer.forEach((name, anchor) -> {
            if (relevant(resource).contains(name)) {
                bindings.put(name, anchor);
            }
        });
        // 4. No scope where none makes a difference.
        if (bindings.equals(own)) {
            return new Location(target.document(), target.pointer());
        }
        String scope = bindings.entrySet().stream()
                .map(binding -> binding.getKey() + "=" + binding.getValue())
                .collect(Collectors.joining(" "));
        scopes.put(scope, bindings);
        return new Location(target.document(), target.pointer(), scope);
    }

    /** 2. The anchors that can be asked for from a resource and all that it leads to. */
    private Set<String> relevant(Location resource) {
        Set<String> known = relevant.get(resource);
        if (known == null) {
            known = new TreeSet<>();
            collect(resource, new HashSet<>(), known);
            relevant.put(resource, known);
        }
        return known;
    }

    private void collect(Location resource, Set<Location> seen, Set<String> names) {
        if (seen.add(resource)) {
            Set<String> here = asked.getOrDefault(resource, Set.of());
            names.addAll(here);
            leads.getOrDefault(resource, Set.of()).forEach(next -> collect(next, seen, names));
            for (String name : here) {
                index.dynamicAnchors(name).forEach(anchor -> collect(index.resource(anchor), seen, names));
            }
        }
    }
}
