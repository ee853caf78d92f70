package dev.plumbline.core.compile;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.runtime.validation.Validator;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The validators of a document, compiled in memory and ready to be called. */
public final class CompiledValidators {

    private final ClassLoader classes;
    private final Map<Location, ClassName> all;
    private final SortedMap<String, ClassName> schemas = new TreeMap<>();
    private final SortedMap<String, ClassName> requests = new TreeMap<>();

    private CompiledValidators(ClassLoader classes, Map<Location, ClassName> all) {
        this.classes = classes;
        this.all = all;
    }

    /**
     * Compiles the validators among generated files.
     *
     * @param files path to text, as the generator gives them
     * @throws NoCompilerException where this Java runtime cannot compile
     */
    public static CompiledValidators of(Api api, Plan plan, SortedMap<String, String> files) {
        ClassLoader parent = CompiledValidators.class.getClassLoader();
        CompiledValidators validators =
                new CompiledValidators(MemoryCompiler.compile(sources(plan, files), parent), plan.validators());
        validators.find(api);
        return validators;
    }

    /** The validators alone, for they need nothing of the models and the client. */
    private static SortedMap<String, String> sources(Plan plan, SortedMap<String, String> files) {
        Set<String> folders = plan.validators().values().stream()
                .map(name -> name.packageName().replace('.', '/'))
                .collect(Collectors.toSet());
        SortedMap<String, String> sources = new TreeMap<>(files);
        sources.keySet().removeIf(path -> folders.stream().noneMatch(folder -> isIn(folder, path)));
        return sources;
    }

    private static boolean isIn(String folder, String path) {
        int slash = path.lastIndexOf('/');
        return slash >= 0 && path.substring(0, slash).endsWith("/" + folder);
    }

    private void find(Api api) {
        all.forEach((at, name) -> {
            if (ComponentSchemas.isComponentOrDefinition(at)) {
                schemas.putIfAbsent(at.lastName(), name);
            }
        });
        api.operations()
                .forEach(operation -> operation
                        .body()
                        .map(RequestBody::content)
                        .flatMap(content -> validator(content, all))
                        .ifPresent(name -> requests.put(operation.id(), name)));
    }

    private static Optional<ClassName> validator(Content content, Map<Location, ClassName> all) {
        Optional<ClassName> own = content.schema().flatMap(at -> Optional.ofNullable(all.get(at)));
        return own.or(() -> content.type().flatMap(Type::named).map(all::get));
    }

    /** The schemas in the document's components or definitions, by name. */
    public SortedSet<String> schemas() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(schemas.keySet()));
    }

    /** The operations that take a JSON body, by id. */
    public SortedSet<String> requests() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(requests.keySet()));
    }

    /** The validator of a schema in components or definitions; empty where there is none of that name. */
    public Optional<Validator> ofSchema(String name) {
        return Optional.ofNullable(schemas.get(name)).map(this::instance);
    }

    /** The validator of an operation's request body; empty where there is none. */
    public Optional<Validator> ofRequest(String operationId) {
        return Optional.ofNullable(requests.get(operationId)).map(this::instance);
    }

    /** The validator of a body; empty where its schema has none. */
    public Optional<Validator> of(Content content) {
        return validator(content, all).map(this::instance);
    }

    /** The validator of the schema at a location; empty where it has none of its own. */
    public Optional<Validator> at(Location schema) {
        return Optional.ofNullable(all.get(schema)).map(this::instance);
    }

    private Validator instance(ClassName name) {
        try {
            return (Validator) classes.loadClass(name.reflectionName())
                    .getField("INSTANCE")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the plan names a validator that was not generated: " + name, e);
        }
    }
}
