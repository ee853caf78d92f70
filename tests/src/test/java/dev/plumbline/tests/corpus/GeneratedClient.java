package dev.plumbline.tests.corpus;

import dev.plumbline.core.Compilation;
import dev.plumbline.core.Generator;
import dev.plumbline.core.Outcome;
import dev.plumbline.core.Request;
import dev.plumbline.core.compile.CompileFailedException;
import dev.plumbline.core.compile.MemoryCompiler;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.runtime.client.ClientBuilder;
import dev.plumbline.runtime.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The client of a document: generated in memory, compiled as a user would compile it, and called by reflection. */
final class GeneratedClient implements AutoCloseable {

    private static final String BASE_PACKAGE = "corpus.client";

    private final Path folder;
    private final List<Problem> problems;
    private final Optional<String> lint;
    private final Map<String, GeneratedMethod> methods = new HashMap<>();
    private final Compilation made;
    private final ClassLoader classes;
    private final AutoCloseable client;

    private GeneratedClient(
            Path folder,
            List<Problem> problems,
            Compilation made,
            ClassLoader classes,
            Optional<String> lint,
            AutoCloseable client) {
        this.folder = folder;
        this.problems = problems;
        this.made = made;
        this.classes = classes;
        this.lint = lint;
        this.client = client;
    }

    /**
     * Generates, compiles and builds.
     *
     * @param settings what is said to the client's builder
     * @throws GenerationFailedException where nothing was generated, or it does not compile
     */
    static GeneratedClient of(Path document, Consumer<ClientBuilder<?>> settings) throws ReflectiveOperationException {
        Outcome outcome = generated(document);
        if (outcome.compilation().isEmpty()) {
            throw new GenerationFailedException(outcome.problems().stream()
                    .filter(Problem::isError)
                    .map(problem -> "refused: " + problem)
                    .toList());
        }
        Compilation made = outcome.compilation().get();
        Optional<String> lint = Optional.empty();
        ClassLoader classes;
        try {
            classes = compiled(made, "-Werror");
        } catch (CompileFailedException e) {
            // What is no more than a warning is reported, and does not keep the operations from being tried.
            lint = e.getMessage().lines().skip(1).findFirst();
            classes = compiled(made, "-nowarn");
        }
        Plan names = made.plan();
        Class<?> type = classes.loadClass(names.client().reflectionName());
        ClientBuilder<?> builder = (ClientBuilder<?>) type.getMethod("builder").invoke(null);
        settings.accept(builder);
        AutoCloseable client =
                (AutoCloseable) builder.getClass().getMethod("build").invoke(builder);
        GeneratedClient generated =
                new GeneratedClient(document.getParent(), outcome.problems(), made, classes, lint, client);
        for (Plan.ApiPlan api : names.apis()) {
            Object forms = type.getMethod(api.accessor()).invoke(client);
            api.operations().forEach(plan -> {
                Operation operation = plan.operation();
                String key = operation.method() + " " + operation.path();
                GeneratedMethod method = new GeneratedMethod(forms, plan.method());
                // Paths that differ in their fragments alone are one to HTTP, and two to the document.
                generated.methods.put(key, method);
                generated.methods.put(key + " " + operation.at().pointer(), method);
                // The client leaves out the variables of a query in the path.
                generated.methods.put(operation.method() + " " + operation.at().pointer(), method);
            });
        }
        return generated;
    }

    private static ClassLoader compiled(Compilation made, String warnings) {
        try (MemoryCompiler compiler = new MemoryCompiler("-parameters", "-Xlint:all", warnings)) {
            return compiler.load(made.files(), GeneratedClient.class.getClassLoader());
        }
    }

    /** The first warning of javac with all lints on; empty where there is none. */
    Optional<String> lint() {
        return lint;
    }

    private static Outcome generated(Path document) {
        try {
            return Generator.compile(
                    Request.of(document.toUri(), document.getFileName().toString())
                            .withBasePackage(BASE_PACKAGE));
        } catch (RuntimeException e) {
            throw new GenerationFailedException(List.of("the generator fails: " + e));
        }
    }

    /** The method of an operation; empty where it was left out. */
    Optional<GeneratedMethod> method(RawOperation operation) {
        String key = operation.key().split("#")[0];
        return Optional.ofNullable(methods.get(key + " " + operation.raw().pointer()))
                .or(() -> Optional.ofNullable(methods.get(key)))
                .or(() -> Optional.ofNullable(
                        methods.get(operation.method() + " " + operation.raw().pointer())));
    }

    /** The folder that the names of documents are relative to. */
    Path folder() {
        return folder;
    }

    /** The names of what was made. */
    Plan plan() {
        return made.plan();
    }

    /** Where the classes are. */
    ClassLoader classes() {
        return classes;
    }

    /** The validator of a schema; empty where it has none. */
    Optional<Validator> validator(Location schema) {
        return made.plan().validator(schema, made.schemas()).map(name -> {
            try {
                return (Validator) classes.loadClass(name.reflectionName())
                        .getField("INSTANCE")
                        .get(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Every warning. */
    List<Problem> problems() {
        return problems;
    }

    /** The warnings at a value or in it. */
    List<Problem> problemsIn(RawNode node) {
        String file = folder.relativize(node.file()).toString().replace('\\', '/');
        return problems.stream()
                .filter(problem -> problem.place().file().equals(file)
                        && (problem.pointer() + "/").startsWith(node.pointer() + "/"))
                .toList();
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of the forms of an API class: {@code async} or {@code raw}, or itself. */
    static Object form(Object api, String form) throws ReflectiveOperationException {
        if (form.isEmpty()) {
            return api;
        }
        Method method = api.getClass().getMethod(form);
        try {
            return method.invoke(api);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
