package dev.plumbline.core.front;

import dev.plumbline.core.load.Documents;
import dev.plumbline.core.openapi.OpenApiReader;
import dev.plumbline.core.openapi.SchemaDialect;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.Dialect;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Inheritance;
import dev.plumbline.core.schema.compile.SchemaCompiler;
import dev.plumbline.core.schema.vocabulary.Edition;
import java.util.Collection;

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
        OpenApiDocument document = problems.stopAfter(OpenApiReader.read(index, problems));
        SchemaSet schemas = Inheritance.withBases(schemas(SchemaRoots.of(document)));
        return new OpenApi(document, schemas.withAny(SchemaRoots.unwritten(document)));
    }

    /**
     * Both halves of an OpenAPI document.
     *
     * @param document the OpenAPI half
     * @param schemas the schemas of its components and operations
     */
    public record OpenApi(OpenApiDocument document, SchemaSet schemas) {}
}
