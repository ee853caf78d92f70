package dev.plumbline.core;

import dev.plumbline.core.compile.ClassLimits;
import dev.plumbline.core.emit.docs.DocsEmitter;
import dev.plumbline.core.emit.docs.verdict.VerdictTables;
import dev.plumbline.core.emit.java.JavaEmitter;
import dev.plumbline.core.evaluate.DocumentValidators;
import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.examples.DefaultCheck;
import dev.plumbline.core.examples.DiscriminatorCheck;
import dev.plumbline.core.examples.EnumCheck;
import dev.plumbline.core.examples.ExampleCheck;
import dev.plumbline.core.examples.NullableCheck;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.front.LongChains;
import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.InputLog;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.ExchangedSchemas;
import dev.plumbline.core.openapi.NamedSchemas;
import dev.plumbline.core.overlay.OverlaidLoader;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.problem.ErrorsFoundException;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.read.ModelReader;
import dev.plumbline.core.resolve.BundledDocument;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.text.TextFiles;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The pipeline. A document is loaded, its references are resolved, its schemas become rules, its OpenAPI half becomes the
 * model, and the document's own examples are evaluated; then every Java name is planned, and Java and documentation are
 * printed. A stage starts only where those before it found no error.
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
        Outcome outcome = compile(request, InputLog.NONE);
        return new Output(outcome.compilation().map(Compilation::files).orElseGet(TreeMap::new), outcome.problems());
    }

    /** As {@link #run}, for programs that also want to know what the files were made from. */
    public static Outcome compile(Request request) {
        return compile(request, new InputLog());
    }

    private static Outcome compile(Request request, InputLog log) {
        Problems problems = new Problems();
        Optional<Compilation> compilation = attempt(request, problems, () -> {
            Reading reading = checked(read(request, problems, log), problems);
            ClassLimits.checkBefore(reading.rules(), reading.validated(), reading.index(), problems);
            Compilation made = print(problems.stopAfter(reading), request);
            ClassLimits.check(reading.rules(), made.plan().validators(), made.files(), reading.index(), problems);
            return problems.stopAfter(made);
        });
        Outcome outcome = new Outcome(compilation, problems.sorted(), log.inputs());
        return request.strict() ? outcome.strict() : outcome;
    }

    /** Finds what {@link #run} would find wrong with a document. No file is made of it. */
    public static Output lint(Request request) {
        Problems problems = new Problems();
        attempt(request, problems, () -> {
            Reading reading = checked(read(request, problems, InputLog.NONE), problems);
            ClassLimits.checkBefore(reading.rules(), reading.validated(), reading.index(), problems);
            problems.stopAfter(reading);
            if (ClassLimits.mayExceed(reading.rules(), reading.validated())) {
                Plan plan = plan(reading, request);
                TextFiles printed = JavaEmitter.validators(reading.rules(), plan, request.documentName());
                ClassLimits.check(reading.rules(), plan.validators(), printed, reading.index(), problems);
            }
            return reading;
        });
        List<Problem> found = problems.sorted();
        return new Output(new TreeMap<>(), request.strict() ? Outcome.strict(found) : found);
    }

    /** Makes the validators of a document ready to be called, without Java being printed or compiled. */
    public static Interpretation interpret(Request request) {
        Problems problems = new Problems();
        Optional<DocumentValidators> validators = attempt(
                request,
                problems,
                () -> checked(read(request, problems, InputLog.NONE), problems).validators());
        Interpretation interpretation = new Interpretation(validators, problems.sorted());
        return request.strict() ? interpretation.strict() : interpretation;
    }

    /** What the stages make; empty where there is an error. */
    private static <T> Optional<T> attempt(Request request, Problems problems, Supplier<T> stages) {
        try {
            return Optional.of(stages.get());
        } catch (ErrorsFoundException e) {
            return Optional.empty();
        } catch (StackOverflowError e) {
            problems.add(LongChains.problem(request.documentName()));
            return Optional.empty();
        }
    }

    private static Reading read(Request request, Problems problems, InputLog log) {
        Loader loader = new Loader(request.dialect().keywords(), problems, request.allowRemoteRefs())
                .within(request.root())
                .loggingTo(log);
        Documents documents = new OverlaidLoader(loader, problems)
                .load(
                        request.document(),
                        request.documentName(),
                        request.text(),
                        request.overlays(),
                        Document.known(request.schemas()));
        FrontEnd front = FrontEnd.of(documents, request.dialect(), problems).assertingFormats(request.assertFormats());
        boolean onlySchemas = request.validatorsOnly() || documents.isBareSchema();
        return onlySchemas ? readSchemas(front, problems) : readApi(request, front, problems);
    }

    private static Reading readApi(Request request, FrontEnd front, Problems problems) {
        FrontEnd.OpenApi document = front.openApi(request.selection());
        SchemaSet schemas = document.schemas();
        problems.stopAfter(schemas);
        Api api = problems.stopAfter(ModelReader.read(document.document(), schemas, front.index(), problems));
        SchemaSet rules = front.withReceived(
                schemas, () -> ExchangedSchemas.of(api, schemas).received());
        return new Reading(front.index(), schemas, rules, api, Optional.empty(), Planner.validated(api, rules));
    }

    /** For those who want no client: nothing of a document but its schemas is looked at. */
    private static Reading readSchemas(FrontEnd front, Problems problems) {
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
        return new Reading(
                index,
                schemas,
                schemas,
                Api.ofSchemasAlone(named.title(), index.texts()),
                Optional.of(named),
                Planner.validatedAlone(named.names(), schemas));
    }

    /** What was read, after a look at whether the document's examples and defaults keep its own rules. */
    private static Reading checked(Reading reading, Problems problems) {
        Interpreter interpreter = reading.interpreter();
        DefaultCheck.check(reading.schemas(), interpreter, reading.index(), problems);
        DiscriminatorCheck.check(reading.schemas(), reading.index(), problems);
        EnumCheck.check(reading.schemas(), interpreter, reading.index(), problems);
        NullableCheck.check(reading.schemas(), interpreter, reading.index(), problems);
        ExampleCheck.check(
                reading.api(), reading.schemas(), reading.validators(), interpreter, reading.index(), problems);
        return problems.stopAfter(reading);
    }

    private static Plan plan(Reading reading, Request request) {
        return reading.alone()
                .map(named -> Planner.planValidators(named.title(), named.names(), reading.rules(), request.naming()))
                .orElseGet(() -> Planner.plan(reading.api(), reading.rules(), request.naming()));
    }

    private static Compilation print(Reading reading, Request request) {
        Plan plan = plan(reading, request);
        TextFiles files;
        if (reading.alone().isPresent()) {
            String title = reading.alone().get().title();
            files = JavaEmitter.validatorsAlone(title, reading.schemas(), plan, request.documentName());
        } else {
            files = JavaEmitter.emit(reading.api(), reading.rules(), plan, request.documentName());
            files = files.with(DocsEmitter.emit(
                    reading.api(),
                    reading.rules(),
                    plan,
                    request.docs(),
                    () -> VerdictTables.of(
                            reading.schemas(),
                            reading.validated(),
                            reading.index().root().document()),
                    () -> BundledDocument.of(reading.index())));
        }
        return new Compilation(reading.api(), reading.schemas(), plan, files);
    }
}
