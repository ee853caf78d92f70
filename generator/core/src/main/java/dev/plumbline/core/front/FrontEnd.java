package dev.plumbline.core.front;

import dev.plumbline.core.load.Documents;
import dev.plumbline.core.openapi.OpenApiReader;
import dev.plumbline.core.openapi.SchemaDialect;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.Dialect;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Inheritance;
import dev.plumbline.core.schema.compile.SchemaCompiler;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.core.select.Selection;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The first stages of every run: documents that are loaded become an index, the index tells the dialect, and from the
 * locations that somebody wants schemas at, the schemas are compiled. Whoever needs schemas begins here.
 *
 * <p>Each stage begins only where those before it found no error: else the method ends with an {@link
 * dev.plumbline.core.problem.ErrorsFoundException}, and the problems say which.
 */
public final class FrontEnd {

    private final Index index;
    private final Dialect dialect;
    private final Problems problems;

    private FrontEnd(Index index, Dialect dialect, Problems problems) {
        this.index = index;
        this.dialect = dialect;
        this.problems = problems;
    }

    /**
     * Indexes documents, and finds the dialect that their schemas are written in.
     *
     * @param documents what was loaded
     * @param problems what is wrong with them so far; takes what is found wrong from here on
     */
    public static FrontEnd of(Documents documents, Problems problems) {
        return of(documents, Edition.JSON_SCHEMA_2020_12, problems);
    }

    /** As {@link #of(Documents, Problems)}, with the dialect of a bare JSON Schema that names none. */
    public static FrontEnd of(Documents documents, Edition unnamed, Problems problems) {
        Documents loaded = problems.stopAfter(documents);
        Index index = problems.stopAfter(Resolver.index(loaded, problems));
        return new FrontEnd(index, problems.stopAfter(SchemaDialect.of(index, unnamed, problems)), problems);
    }

    /** The same where {@code format} rejects a text that is not of the format, or as the document has it. */
    public FrontEnd assertingFormats(boolean asserted) {
        return asserted ? new FrontEnd(index, dialect.assertingFormats(), problems) : this;
    }

    /** What stands where. */
    public Index index() {
        return index;
    }

    /** The schemas at these locations, and all that stand in them or are referred to. */
    public SchemaSet schemas(Collection<Location> roots) {
        return problems.stopAfter(SchemaCompiler.compile(index, roots, dialect, problems));
    }

    /** The OpenAPI half of the first document, with the schemas that it uses. */
    public OpenApi openApi() {
        return openApi(Selection.ALL);
    }

    /** The operations that are wanted, with the schemas that they use; all components where all operations are wanted. */
    public OpenApi openApi(Selection selection) {
        OpenApiDocument read = problems.stopAfter(OpenApiReader.read(index, problems));
        OpenApiDocument document = problems.stopAfter(selection.of(read, new ProblemReporter(index, problems)));
        forgetUnwanted(document);
        Collection<Location> roots = SchemaRoots.of(document);
        SchemaSet schemas =
                Inheritance.withBases(schemas(selection.isAll() ? roots : withHeirs(roots, SchemaRoots.of(read))));
        return new OpenApi(document, schemas.withAny(SchemaRoots.unwritten(document)));
    }

    /**
     * Schemas, and once more those that mean something else in what is received.
     *
     * @param schemas those of {@link #openApi()}
     * @param received gives where schemas of what is received stand; asked only where a direction matters
     */
    public SchemaSet withReceived(SchemaSet schemas, Supplier<Set<Location>> received) {
        return Inheritance.withReceivedBases(SchemaCompiler.withReceived(index, schemas, received, dialect));
    }

    /** What is wrong with an operation that is not wanted does not matter. */
    private void forgetUnwanted(OpenApiDocument document) {
        Set<Location> unwanted = new LinkedHashSet<>();
        document.allRoutes().forEach(route -> unwanted.add(route.at()));
        document.routes().forEach(route -> unwanted.remove(route.at()));
        Map<Location, String> files = new HashMap<>();
        unwanted.forEach(at -> files.put(at, index.place(at).file()));
        problems.forget(problem -> !problem.isError()
                && unwanted.stream()
                        .anyMatch(at -> problem.place().file().equals(files.get(at))
                                && (problem.pointer() + "/").startsWith(at.pointer() + "/")));
    }

    /** What is used by name alone: components that extend one that is used. Nobody is told yet what is wrong with any. */
    private Collection<Location> withHeirs(Collection<Location> used, Collection<Location> all) {
        Inheritance inheritance = Inheritance.of(SchemaCompiler.compile(index, all, dialect, new Problems()));
        Set<Location> roots = new LinkedHashSet<>(used);
        boolean grown = true;
        while (grown) {
            SchemaSet reached = SchemaCompiler.compile(index, roots, dialect, new Problems());
            grown = roots.addAll(reached.schemas().keySet().stream()
                    .flatMap(at -> inheritance.heirs(at).stream())
                    .map(Schema::at)
                    .filter(at -> !reached.has(at))
                    .toList());
        }
        return roots;
    }

    /**
     * Both halves of an OpenAPI document.
     *
     * @param document the OpenAPI half
     * @param schemas the schemas of its components and operations
     */
    public record OpenApi(OpenApiDocument document, SchemaSet schemas) {}
}
