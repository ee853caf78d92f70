package dev.plumbline.core.memory;

import dev.plumbline.core.compile.ClassLimits;
import dev.plumbline.core.compile.MemoryCompiler;
import dev.plumbline.core.emit.java.JavaEmitter;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.plan.Naming;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.problem.ErrorsFoundException;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.runtime.validation.Validator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles many schemas with one run of the Java compiler, which is what takes the time. Each becomes a {@link
 * CompiledSchema} that lives and goes by itself. A batch is for one thread.
 *
 * <pre>{@code
 * SchemaBatch batch = new SchemaBatch(SchemaOptions.standard());
 * batch.add("task", SchemaSource.of(Path.of("openapi.yaml")).at("#/components/schemas/VideoTask"));
 * batch.add("error", SchemaSource.of(Path.of("error.schema.json")));
 * Map<String, CompiledSchema> schemas = batch.compile();
 * }</pre>
 */
public final class SchemaBatch {

    private static final String PACKAGE = "plumbline.memory.s";

    private final SchemaOptions options;
    private final Map<String, Added> added = new LinkedHashMap<>();
    private final SortedMap<String, String> sources = new TreeMap<>();

    private record Added(String packageName, String className, List<Problem> warnings) {}

    public SchemaBatch(SchemaOptions options) {
        this.options = options;
    }

    /**
     * Reads a schema, and makes Java of it.
     *
     * @param name what {@link #compile} calls it
     * @throws InvalidSchemaException where something is wrong with the schema; it is not added then
     * @throws IllegalArgumentException where the batch has a schema of that name
     */
    public void add(String name, SchemaSource source) {
        if (added.containsKey(name)) {
            throw new IllegalArgumentException("the batch has a schema called " + name + " already");
        }
        Problems problems = new Problems();
        try {
            Added schema = add(source, problems, PACKAGE + added.size());
            added.put(name, schema);
        } catch (ErrorsFoundException e) {
            throw new InvalidSchemaException(source, problems.sorted());
        }
    }

    private Added add(SchemaSource source, Problems problems, String packageName) {
        Loader loader = new Loader(options.dialect().keywords(), problems, options.allowRemoteRefs());
        List<Document> known = Document.known(options.documents());
        FrontEnd front = FrontEnd.of(
                        loader.load(source.uri(), source.name(), source.text(), known), options.dialect(), problems)
                .assertingFormats(options.assertFormats());
        Index index = front.index();
        Location root = problems.stopAfter(root(source, index, problems));
        SchemaSet schemaSet = front.schemas(List.of(root));
        Plan plan = Planner.planValidators("schema", Map.of(root, "Root"), schemaSet, new Naming(packageName, null));
        SortedMap<String, String> printed =
                JavaEmitter.validators(schemaSet, plan, index.root().document());
        ClassLimits.check(plan.validators(), printed, index, problems);
        sources.putAll(problems.stopAfter(printed));
        return new Added(packageName, plan.validatorAt(root).reflectionName(), problems.sorted());
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

    /**
     * Compiles what was added.
     *
     * @return each schema by its name, in the order they were added
     * @throws dev.plumbline.core.compile.NoCompilerException where the program runs without a JDK
     */
    public Map<String, CompiledSchema> compile() {
        Map<String, CompiledSchema> schemas = new LinkedHashMap<>();
        try (MemoryCompiler compiler = new MemoryCompiler("-g:none")) {
            Map<String, ClassLoader> loaders =
                    compiler.loadGroups(sources, SchemaBatch.class.getClassLoader(), SchemaBatch::packageOf);
            added.forEach((name, schema) -> {
                ClassLoader classes =
                        Objects.requireNonNull(loaders.get(schema.packageName()), "each package has a validator");
                schemas.put(name, compiled(schema, classes));
            });
        }
        return Collections.unmodifiableMap(schemas);
    }

    private static String packageOf(String className) {
        int dot = className.indexOf('.', PACKAGE.length());
        return className.substring(0, dot);
    }

    private static CompiledSchema compiled(Added schema, ClassLoader classes) {
        try {
            Class<?> type = classes.loadClass(schema.className());
            return new CompiledSchema((Validator) type.getField("INSTANCE").get(null), schema.warnings());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the plan names a validator that was not generated: " + schema.className(), e);
        }
    }
}
