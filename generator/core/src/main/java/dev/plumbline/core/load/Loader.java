package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problems;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a document and every document that its references reach.
 *
 * <p>What cannot be read is a problem: {@code MissingDocument}, {@code InvalidEncoding}, {@code InvalidYaml},
 * {@code InvalidJson}, {@code DuplicateKey}, {@code UnsupportedTag}, {@code NotOpenApi}, {@code UnsupportedVersion},
 * {@code RemoteRefRefused}, {@code RefOutsideFolder}, {@code InvalidRef}, {@code TooManyDocuments}.
 */
public final class Loader {

    private final SchemaKeywords keywords;
    private final Problems problems;
    private final boolean allowRemoteRefs;
    private final InputLog log;

    /**
     * @param keywords what has to be known of keywords to find references
     * @param problems where problems are put
     * @param allowRemoteRefs whether documents may come over HTTP or from outside the first one's folder
     */
    public Loader(SchemaKeywords keywords, Problems problems, boolean allowRemoteRefs) {
        this(keywords, problems, allowRemoteRefs, new InputLog());
    }

    /** The same, and {@code log} gets what is asked for. */
    public Loader(SchemaKeywords keywords, Problems problems, boolean allowRemoteRefs, InputLog log) {
        this.keywords = keywords;
        this.problems = problems;
        this.allowRemoteRefs = allowRemoteRefs;
        this.log = log;
    }

    /**
     * Reads everything.
     *
     * @param root where the document is, absolute: an OpenAPI document, or a {@link BareSchema bare schema}
     * @param name how problems name it
     * @return what could be read; the root is an empty object where it could not be
     */
    public Documents load(URI root, String name) {
        URI at = RefText.canonical(root);
        Reader reader = new Reader(new SourceFolder(at), allowRemoteRefs, log);
        Document document;
        try {
            document = reader.read(at, name, Place.startOf(name), "");
        } catch (UnreadableException e) {
            problems.add(e.problem());
            return alone(at, name);
        }
        if (!BareSchema.is(document.root(), keywords)) {
            RootCheck.check(document, problems);
        }
        return problems.hasErrors()
                ? alone(document)
                : new Reachable(document, reader, new KnownDocuments(List.of(), keywords), problems).load();
    }

    /**
     * Reads everything, from a root that may be any JSON or YAML.
     *
     * @param root where the document is, absolute
     * @param name how problems name it
     * @param text the document, or null to read it from where it is
     * @param known other documents, which references may lead to although they are not read from anywhere
     * @return what could be read; the root is an empty object where it could not be
     */
    public Documents load(URI root, String name, byte @Nullable [] text, Collection<Document> known) {
        URI at = RefText.canonical(root);
        Reader reader = new Reader(new SourceFolder(at), allowRemoteRefs, log);
        try {
            Document document =
                    text == null ? reader.read(at, name, Place.startOf(name), "") : reader.root(at, name, text);
            List<Document> others =
                    known.stream().filter(other -> !other.uri().equals(at)).toList();
            return new Reachable(document, reader, new KnownDocuments(others, keywords), problems).load();
        } catch (UnreadableException e) {
            problems.add(e.problem());
            return alone(at, name);
        }
    }

    private Documents alone(URI at, String name) {
        return alone(new Document(at, name, JsonNodeFactory.instance.objectNode(), Places.none()));
    }

    private Documents alone(Document document) {
        return new Documents(document, new TreeMap<>(Map.of(document.name(), document)), keywords);
    }
}
