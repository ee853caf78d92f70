package dev.plumbline.core.memory;

import dev.plumbline.core.compile.ClassLimits;
import dev.plumbline.core.emit.java.JavaEmitter;
import dev.plumbline.core.evaluate.AnnotationCollector;
import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.plan.Naming;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.formats.output.KeywordAnnotation;
import dev.plumbline.runtime.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A schema that was read and has nothing wrong with it: it can be interpreted, and be printed as Java. */
final class ReadSchema {

    private final Index index;
    private final Location root;
    private final SchemaSet schemas;
    private final List<Problem> warnings;

    private ReadSchema(Index index, Location root, SchemaSet schemas, List<Problem> warnings) {
        this.index = index;
        this.root = root;
        this.schemas = schemas;
        this.warnings = warnings;
    }

    /**
     * Reads a schema.
     *
     * @throws dev.plumbline.core.problem.ErrorsFoundException where something is wrong with it
     */
    static ReadSchema of(SchemaSource source, SchemaOptions options, Problems problems) {
        Loader loader = new Loader(options.dialect().keywords(), problems, options.allowRemoteRefs());
        List<Document> known = Document.known(options.documents());
        FrontEnd front = FrontEnd.of(
                        loader.load(source.uri(), source.name(), source.text(), known), options.dialect(), problems)
                .assertingFormats(options.assertFormats());
        Index index = front.index();
        Location root = problems.stopAfter(root(source, index, problems));
        SchemaSet schemas = front.schemas(List.of(root));
        return new ReadSchema(index, root, schemas, problems.sorted());
    }

    private static Location root(SchemaSource source, Index index, Problems problems) {
        return index.resolve(index.root(), source.part()).orElseGet(() -> {
            problems.add(Problem.error(
                    "UnresolvedRef",
                    index.place(index.root()),
                    "",
                    "there is no " + source.part() + " in this document",
                    "correct the pointer"));
            return index.root();
        });
    }

    List<Problem> warnings() {
        return warnings;
    }

    /** A validator that interprets. */
    Validator interpreted() {
        return interpreter().at(root);
    }

    /** What the keywords that reject nothing say of a value. */
    List<KeywordAnnotation> annotations(JsonNode value) {
        return AnnotationCollector.collect(root, value, interpreter());
    }

    private Interpreter interpreter() {
        return Interpreter.of(
                schemas, Planner.validatedAlone(named(), schemas), index.root().document());
    }

    private Map<Location, String> named() {
        return Map.of(root, "Root");
    }

    /**
     * The schema as Java.
     *
     * @param className the binary name of its validator
     * @param sources path to text; empty where it has more in it than a class can hold
     */
    record Printed(String className, SortedMap<String, String> sources) {}

    Printed print(String packageName) {
        Plan plan = Planner.planValidators("schema", named(), schemas, new Naming(packageName, null));
        Problems limits = new Problems();
        ClassLimits.checkBefore(schemas, plan.validators().keySet(), index, limits);
        SortedMap<String, String> printed = new TreeMap<>();
        if (!limits.hasErrors()) {
            printed.putAll(JavaEmitter.validators(schemas, plan, index.root().document()));
            ClassLimits.check(schemas, plan.validators(), printed, index, limits);
        }
        if (limits.hasErrors()) {
            printed.clear();
        }
        return new Printed(plan.validatorAt(root).reflectionName(), printed);
    }
}
