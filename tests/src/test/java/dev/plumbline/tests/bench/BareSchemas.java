package dev.plumbline.tests.bench;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.plumbline.core.compile.MemoryCompiler;
import dev.plumbline.core.emit.java.ValidatorEmitter;
import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Places;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.Dialect;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.SchemaCompiler;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.runtime.validation.Validator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Bare schemas, each made into Java in a package of its own, all compiled by one run of javac. */
final class BareSchemas {

    private static final String ROOT = "RootValidator";

    private final SortedMap<String, String> sources = new TreeMap<>();
    private final Map<URI, JsonNode> others;
    private int count;

    /** @param others documents that the schemas may refer to */
    BareSchemas(Map<URI, JsonNode> others) {
        this.others = others;
    }

    /** Adds a schema and gives the name of its validator. */
    String add(JsonNode schema) {
        Problems problems = new Problems();
        Document root =
                new Document(URI.create("https://example.test/schema.json"), "schema.json", schema, Places.none());
        SortedMap<String, Document> all = new TreeMap<>(Map.of(root.name(), root));
        others.forEach((uri, node) -> all.put(uri.toString(), new Document(uri, uri.toString(), node, Places.none())));
        Index index = Resolver.index(new Documents(root, all), problems);
        Rules rules =
                problems.stopAfter(SchemaCompiler.compile(index, List.of(index.root()), Dialect.openApi31(), problems));
        String name = "suite.s" + count++;
        print(rules, plan(rules, index.root(), name), index.root().document());
        return name + "." + ROOT;
    }

    /** A class for the root and for whatever is referred to. */
    private static Plan plan(Rules rules, Location root, String packageName) {
        SortedMap<Location, ClassName> classes = new TreeMap<>(Map.of(root, ClassName.get(packageName, ROOT)));
        rules.schemas().values().stream()
                .flatMap(schema -> schema.keywords().stream())
                .filter(Ref.class::isInstance)
                .forEach(ref -> classes.computeIfAbsent(
                        ((Ref) ref).target(), at -> ClassName.get(packageName, "Schema" + classes.size())));
        return new Plan(packageName, null, ClassName.get(packageName, "None"), List.of(), new TreeMap<>(), classes);
    }

    private void print(Rules rules, Plan plan, String document) {
        ValidatorEmitter.emit(rules, plan, document)
                .forEach((name, type) -> sources.put(
                        "src/main/java/" + name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java",
                        JavaFile.builder(name.packageName(), type).build().toString()));
    }

    ClassLoader compile() {
        return MemoryCompiler.compile(sources, BareSchemas.class.getClassLoader());
    }

    static Validator validator(ClassLoader classes, String name) {
        try {
            return (Validator) classes.loadClass(name).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
