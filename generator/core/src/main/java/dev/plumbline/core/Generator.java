package dev.plumbline.core;

import dev.plumbline.core.compile.ClassLimits;
import dev.plumbline.core.compile.CompiledValidators;
import dev.plumbline.core.emit.docs.DocsEmitter;
import dev.plumbline.core.emit.java.JavaEmitter;
import dev.plumbline.core.examples.DefaultCheck;
import dev.plumbline.core.examples.ExampleCheck;
import dev.plumbline.core.examples.SchemaExamples;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.openapi.NamedSchemas;
import dev.plumbline.core.overlay.OverlaidLoader;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.problem.ErrorsFoundException;
import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.read.ModelReader;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.schema.SchemaSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pipeline. A document is loaded, its references are resolved, its schemas become rules, its OpenAPI half becomes
 * the model, every Java name is planned, and Java and documentation are printed; last, the document's own examples are
 * held against the validators just made. A stage starts only where those before it found no error.
 *
 * <p>Where only validators are wanted, or the document is a bare JSON Schema, the OpenAPI half is passed over.
 *
 * <p>Nothing is written: every door gets the same files in memory.
 */
public final class Generator {

    private Generator() {}

    /**
     * Generates.
     *
     * @return the files, none where a problem is an error, and every problem found
     * @throws IllegalArgumentException where the request names a package or module that Java does not allow
     */
    public static Output run(Request request) {
        Outcome outcome = compile(request);
        return new Output(outcome.compilation().map(Compilation::files).orElseGet(TreeMap::new), outcome.problems());
    }

    /** As {@link #run}, for programs that also want to know what the files were made from. */
    public static Outcome compile(Request request) {
        Outcome outcome = compiled(request);
        return request.strict() ? outcome.strict() : outcome;
    }

    private static Outcome compiled(Request request) {
        Problems problems = new Problems();
        try {
            Compilation compilation = stages(request, problems);
            return new Outcome(Optional.of(compilation), problems.sorted());
        } catch (ErrorsFoundException e) {
            return new Outcome(Optional.empty(), problems.sorted());
        } catch (StackOverflowError e) {
            problems.add(tooDeep(request.documentName()));
            return new Outcome(Optional.empty(), problems.sorted());
        }
    }

    /** One value in another is limited where documents are read; what refers to what is only limited by the stack. */
    private static Problem tooDeep(String document) {
        return Problem.error(
                "TooDeep",
                Place.startOf(document),
                "",
                "its schemas lead on to one another for longer than can be followed",
                "shorten the longest chain of references, or run Java with a larger stack (-Xss)");
    }

    private static Compilation stages(Request request, Problems problems) {
        Loader loader =
                new Loader(request.dialect().keywords(), problems, request.allowRemoteRefs()).within(request.root());
        Documents documents = new OverlaidLoader(loader, problems)
                .load(
                        request.document(),
                        request.documentName(),
                        request.text(),
                        request.overlays(),
                        Document.known(request.schemas()));
        FrontEnd front = FrontEnd.of(documents, request.dialect(), problems).assertingFormats(request.assertFormats());
        boolean onlySchemas = request.validatorsOnly() || documents.isBareSchema();
        return onlySchemas ? validators(request, front, problems) : client(request, front, problems);
    }

    private static Compilation client(Request request, FrontEnd front, Problems problems) {
        FrontEnd.OpenApi document = front.openApi(request.selection());
        SchemaSet schemas = document.schemas();
        Api api = problems.stopAfter(ModelReader.read(document.document(), schemas, front.index(), problems));
        Plan plan = Planner.plan(api, schemas, request.naming());

        SortedMap<String, String> files = new TreeMap<>();
        files.putAll(JavaEmitter.emit(api, schemas, plan, request.documentName()));
        files.putAll(DocsEmitter.emit(api, schemas, plan));
        return checked(new Compilation(api, schemas, plan, files), request, front.index(), problems);
    }

    /** For those who want no client: nothing of a document but its schemas is looked at. */
    private static Compilation validators(Request request, FrontEnd front, Problems problems) {
        Index index = front.index();
        NamedSchemas named = NamedSchemas.of(index);
        if (named.names().isEmpty()) {
            problems.add(Problem.warning(
                    "NoSchemas",
                    index.place(index.root()),
                    "",
                    "the document gives no schema a name, so that there is no validator to make",
                    "put schemas into components/schemas"));
        }
        SchemaSet schemas = front.schemas(named.names().keySet());
        Plan plan = Planner.planValidators(named.title(), named.names(), schemas, request.naming());
        SortedMap<String, String> files =
                JavaEmitter.validatorsAlone(named.title(), schemas, plan, request.documentName());
        return checked(
                new Compilation(Api.ofSchemasAlone(named.title()), schemas, plan, files), request, index, problems);
    }

    /** What was made, if it fits into class files and the document's examples keep their own rules. */
    private static Compilation checked(Compilation made, Request request, Index index, Problems problems) {
        ClassLimits.check(made.plan().validators(), made.files(), index, problems);
        problems.stopAfter(made);
        DefaultCheck.check(made.schemas(), index, problems);
        ExampleCheck.check(made.api(), made.schemas(), index, problems, () -> {
            Plan checking = made.plan().withValidatorsFor(SchemaExamples.schemas(made.schemas(), index));
            boolean known = checking.equals(made.plan());
            return CompiledValidators.of(
                    made.api(),
                    checking,
                    known ? made.files() : JavaEmitter.validators(made.schemas(), checking, request.documentName()));
        });
        return problems.stopAfter(made);
    }
}
