package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problems;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a document and every document that its references reach.
 *
 * <p>What cannot be read is a problem: {@code MissingDocument}, {@code InvalidEncoding}, {@code InvalidYaml},
 * {@code InvalidJson}, {@code DuplicateKey}, {@code UnsupportedTag}, {@code NotOpenApi}, {@code UnsupportedVersion},
 * {@code RemoteRefRefused}, {@code RefOutsideFolder}, {@code InvalidRef}, {@code TooManyDocuments}.
 */
public final class Loader {

    private final Problems problems;
    private final boolean allowRemoteRefs;

    /**
     * @param problems where problems are put
     * @param allowRemoteRefs whether documents may come over HTTP or from outside the first one's folder
     */
    public Loader(Problems problems, boolean allowRemoteRefs) {
        this.problems = problems;
        this.allowRemoteRefs = allowRemoteRefs;
    }

    /**
     * Reads everything.
     *
     * @param root where the document is, absolute
     * @param name how problems name it
     * @return what could be read; the root is an empty object where it could not be
     */
    public Documents load(URI root, String name) {
        URI at = RefText.canonical(root);
        Reader reader = new Reader(new SourceFolder(at), allowRemoteRefs);
        Document document;
        try {
            document = reader.read(at, name, Place.startOf(name), "");
        } catch (UnreadableException e) {
            problems.add(e.problem());
            return alone(at, name);
        }
        RootCheck.check(document, problems);
        return problems.hasErrors()
                ? new Documents(document, new TreeMap<>(Map.of(name, document)))
                : new Reachable(document, reader, problems).load();
    }

    private static Documents alone(URI at, String name) {
        Document nothing = new Document(at, name, JsonNodeFactory.instance.objectNode(), Places.none());
        return new Documents(nothing, new TreeMap<>(Map.of(name, nothing)));
    }
}
