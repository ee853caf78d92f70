package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a document and every document that its references reach.
 *
 * <p>What cannot be read is a problem: {@code MissingDocument}, {@code InvalidEncoding}, {@code InvalidYaml},
 * {@code InvalidJson}, {@code NotOpenApi}, {@code UnsupportedVersion}, {@code RemoteRefRefused}, {@code RefOutsideFolder},
 * {@code InvalidRef}, {@code TooManyDocuments}. {@code DuplicateKey}, {@code MergeKey} and {@code UnsupportedTag} are gone
 * on with.
 */
public final class Loader {

    private final SchemaKeywords keywords;
    private final Problems problems;
    private final boolean allowRemoteRefs;
    private final @Nullable URI folder;
    private final InputLog log;

    /**
     * @param keywords what has to be known of keywords to find references
     * @param problems where problems are put
     * @param allowRemoteRefs whether documents may come over HTTP or from outside the first one's folder
     */
    public Loader(SchemaKeywords keywords, Problems problems, boolean allowRemoteRefs) {
        this(keywords, problems, allowRemoteRefs, null, InputLog.NONE);
    }

    private Loader(
            SchemaKeywords keywords, Problems problems, boolean allowRemoteRefs, @Nullable URI folder, InputLog log) {
        this.keywords = keywords;
        this.problems = problems;
        this.allowRemoteRefs = allowRemoteRefs;
        this.folder = folder;
        this.log = log;
    }

    /** The same for documents that may come from that folder; from the first one's own, for null. */
    public Loader within(@Nullable URI root) {
        return new Loader(keywords, problems, allowRemoteRefs, root, log);
    }

    /** The same, and {@code inputs} gets what is asked for. */
    public Loader loggingTo(InputLog inputs) {
        return new Loader(keywords, problems, allowRemoteRefs, folder, inputs);
    }

    private Reader reader(URI first) {
        return new Reader(new SourceFolder(first, folder), allowRemoteRefs, log);
    }

    /**
     * Reads everything.
     *
     * @param root where the document is, absolute: an OpenAPI document, or a {@link BareSchema bare schema}
     * @param name how problems name it
     * @return what could be read; the root is an empty object where it could not be
     */
    public Documents load(URI root, String name) {
        return read(root, name, null)
                .map(document -> follow(document, List.of()))
                .orElseGet(() -> nothing(root, name));
    }

    /**
     * Reads the document that somebody named; what cannot be read is a problem.
     *
     * @param root where it is, absolute
     * @param name how problems name it
     * @param text what it says, or null to read it from where it is
     */
    public Optional<Document> read(URI root, String name, @Nullable String text) {
        URI at = RefText.canonical(root);
        return attempt(() -> text == null
                ? reader(at).read(at, name, Place.startOf(name), "")
                : reader(at).root(at, name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads one more document that somebody named, wherever it is; problems name it from the first one's folder. */
    public Optional<Document> readBeside(Document first, URI other) {
        return read(other, reader(first.uri()).name(RefText.canonical(other)), null);
    }

    /** Reads what a document refers to by the URI reference at a pointer, if a reference may lead there. */
    public Optional<Document> readReferred(Document from, String pointer) {
        Place place = from.place(pointer);
        String written = from.root().at(pointer).asString("");
        Optional<URI> uri = RefText.parse(written).against(from.uri());
        if (uri.isEmpty()) {
            problems.add(Problem.error(
                    "InvalidRef", place, pointer, "'" + written + "' is not a URI reference", "correct the reference"));
            return Optional.empty();
        }
        Reader reader = reader(from.uri()).afterRoot();
        return attempt(() -> reader.read(uri.get(), reader.name(uri.get()), place, pointer));
    }

    /** Something that is read. */
    private interface Attempt {

        Document read() throws UnreadableException;
    }

    /** What is read; where it cannot be, that is a problem. */
    private Optional<Document> attempt(Attempt reading) {
        try {
            Document document = reading.read();
            document.places().report(problems);
            return Optional.of(document);
        } catch (UnreadableException e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }

    /**
     * Reads what a document leads to.
     *
     * @param root an OpenAPI document, or a {@link BareSchema bare schema}; anything else is a problem
     * @param known other documents, which references may lead to although they are not read from anywhere
     * @return all of them, or the root alone where there is an error
     */
    public Documents follow(Document root, Collection<Document> known) {
        if (!BareSchema.is(root, keywords)) {
            RootCheck.check(root, problems);
        }
        return problems.hasErrors()
                ? alone(root)
                : reachable(root, reader(root.uri()).afterRoot(), known);
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
        Reader reader = reader(at);
        return attempt(() ->
                        text == null ? reader.read(at, name, Place.startOf(name), "") : reader.root(at, name, text))
                .map(document -> reachable(document, reader, known))
                .orElseGet(() -> nothing(at, name));
    }

    private Documents reachable(Document root, Reader reader, Collection<Document> known) {
        List<Document> others = known.stream()
                .filter(other -> !other.uri().equals(root.uri()))
                .map(other -> new Document(other.uri(), reader.name(other.uri()), other.root(), other.places()))
                .filter(this::isShallow)
                .toList();
        return new Reachable(root, reader, known(root, others), problems).load();
    }

    /** Whether a tree that somebody made is no deeper than one that was read; else that is a problem. */
    private boolean isShallow(Document known) {
        Optional<Problem> problem = TreeDepth.problem(known.name(), known.root());
        problem.ifPresent(problems::add);
        return problem.isEmpty();
    }

    /** What other documents are written in that do not say it themselves is what the first one is written in. */
    private KnownDocuments known(Document root, Collection<Document> others) {
        KnownDocuments known = new KnownDocuments(others, keywords);
        return root.root() instanceof ObjectNode object
                ? new KnownDocuments(others, keywords.within(object, true, known::metaSchema))
                : known;
    }

    /** What there is where a document could not be read: an empty object. */
    public Documents nothing(URI at, String name) {
        return alone(new Document(RefText.canonical(at), name, JsonNodeFactory.instance.objectNode(), Places.none()));
    }

    /** A document without what it leads to. */
    public Documents alone(Document document) {
        return new Documents(document, new TreeMap<>(Map.of(document.name(), document)), keywords);
    }
}
