package dev.plumbline.core.conformance;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.compile.MemoryCompiler;
import dev.plumbline.core.emit.java.validator.ValidatorEmitter;
import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Places;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.problem.ErrorsFoundException;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import dev.plumbline.runtime.validation.Validator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Many bare schemas, each made into Java in a package of its own, all compiled by one run of javac. */
public final class SchemaBatch {

    private static final String ROOT = "RootValidator";

    private final SortedMap<String, String> sources = new TreeMap<>();
    private final boolean assertFormats;
    private int count;

    /** An empty batch, in the dialect of OpenAPI 3.1, which is that of JSON Schema 2020-12. */
    public SchemaBatch() {
        this(false);
    }

    SchemaBatch(boolean assertFormats) {
        this.assertFormats = assertFormats;
    }

    /** Adds a schema; gives the package of its validators, or the problems that it has. */
    public Added add(JsonNode schema, Map<URI, JsonNode> others) {
        Problems problems = new Problems();
        Document root =
                new Document(URI.create("https://example.test/schema.json"), "schema.json", schema, Places.none());
        SortedMap<String, Document> all = new TreeMap<>(Map.of(root.name(), root));
        others.forEach((uri, node) -> all.put(uri.toString(), new Document(uri, uri.toString(), node, Places.none())));
        try {
            FrontEnd front = FrontEnd.of(new Documents(root, all, KeywordTable.standard()), problems)
                    .assertingFormats(assertFormats);
            Location at = front.index().root();
            SchemaSet schemas = front.schemas(List.of(at));
            String name = "suite.s" + count++;
            Set<Location> own = emit(schemas, name, at);
            Validator interpreted = Interpreter.of(schemas, own, at.document()).at(at);
            return new Added(name + "." + ROOT, interpreted, "");
        } catch (ErrorsFoundException e) {
            return new Added(null, null, problems.sorted().toString());
        }
    }

    /** Prints the validators; gives the schemas that have one. */
    private Set<Location> emit(SchemaSet schemas, String packageName, Location root) {
        SortedMap<Location, ClassName> validators = new TreeMap<>();
        validators.put(root, ClassName.get(packageName, ROOT));
        for (Schema schema : schemas.schemas().values()) {
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Ref ref) {
                    validators.computeIfAbsent(
                            ref.target(), at -> ClassName.get(packageName, "Schema" + validators.size() + "Validator"));
                }
            }
        }
        Plan plan = Plan.ofValidators(packageName, null, validators);
        ValidatorEmitter.emit(schemas, plan, root.document()).forEach((name, file) -> {
            String path = "src/main/java/" + packageName.replace('.', '/') + "/" + name.simpleName() + ".java";
            sources.put(path, file.get().toBuilder().indent("    ").build().toString());
        });
        return validators.keySet();
    }

    /** Compiles what was added. */
    public ClassLoader compile() {
        return MemoryCompiler.compile(sources, SchemaBatch.class.getClassLoader());
    }

    /** The validator of a schema that was added. */
    public static Validator validator(ClassLoader classes, String name) throws ReflectiveOperationException {
        return (Validator) classes.loadClass(name).getField("INSTANCE").get(null);
    }

    /** The class of a schema's validator, and one that is interpreted; or why there is none. */
    public record Added(String className, Validator interpreted, String problems) {

        /** The same, where the schema has no problems. */
        public Added orThrow() {
            if (className == null) {
                throw new IllegalArgumentException(problems);
            }
            return this;
        }
    }
}
