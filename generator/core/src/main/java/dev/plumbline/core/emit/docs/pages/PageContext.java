package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.SchemaSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What all pages are made from. */
public final class PageContext {

    private final Api api;
    /** Short enough for a file name with what is added to it. */
    private static final int LONGEST_NAME = 100;

    private final SchemaSet schemas;
    private final Plan plan;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<Operation, Body> requests = new LinkedHashMap<>();

    public PageContext(Api api, SchemaSet schemas, Plan plan) {
        this.api = api;
        this.schemas = schemas;
        this.plan = plan;
        Set<String> taken = new HashSet<>();
        for (Operation operation : api.operations()) {
            files.put(operation.id(), free(fileName(operation.id()), taken));
            operation.body().ifPresent(body -> requests.put(operation, Body.of(body.content(), schemas)));
        }
    }

    /** Lower-case words with hyphens: {@code createVideo} is {@code create-video}. */
    private static String fileName(String id) {
        String words = id.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? "operation" : words.substring(0, Math.min(words.length(), LONGEST_NAME));
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int count = 2; !taken.add(free); count++) {
            free = name + "-" + count;
        }
        return free;
    }

    Api api() {
        return api;
    }

    SchemaSet schemas() {
        return schemas;
    }

    Plan plan() {
        return plan;
    }

    /** The operation's file name, unique also where case does not count. */
    String file(Operation operation) {
        return Objects.requireNonNull(files.get(operation.id()), "each operation of the API has a file");
    }

    Optional<Body> request(Operation operation) {
        return Optional.ofNullable(requests.get(operation));
    }

    Body body(Content content) {
        return Body.of(content, schemas);
    }

    Optional<Operation> operation(String id) {
        return api.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    /** The body of an operation's first successful response. */
    static Optional<Content> responseContent(Operation operation) {
        return operation.responses().stream()
                .filter(Response::isSuccess)
                .findFirst()
                .flatMap(Response::content);
    }

    static String title(Operation operation) {
        return operation.docs().title() == null
                ? operation.id()
                : operation.docs().title();
    }

    static String key(Operation operation) {
        return "operation " + operation.id();
    }

    static String examplesKey(Operation operation) {
        return "examples " + operation.id();
    }

    static String rulesKey(Operation operation) {
        return "rules " + operation.id();
    }

    boolean hasExamples(Operation operation) {
        return request(operation)
                .filter(body -> !body.content().examples().isEmpty())
                .isPresent();
    }

    boolean hasRules(Operation operation) {
        return request(operation).filter(body -> !body.entries().isEmpty()).isPresent();
    }

    boolean hasWaiters() {
        return api.operations().stream()
                .anyMatch(operation -> operation.waiter().isPresent());
    }
}
