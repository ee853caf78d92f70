package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Bodies;
import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.body.ResponseTable;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.rule.RuleReach;
import dev.plumbline.core.emit.docs.wire.SampleValue;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.PlannedOperation;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What all pages are made from. */
public final class PageContext {

    /** Short enough for a file name with what is added to it. */
    private static final int LONGEST_NAME = 100;

    private static final int MOST_TABLES = 8;

    private final Api api;
    private final SchemaSet schemas;
    private final Plan plan;
    private final Bodies bodies;
    private final Groups groups;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, Operation> operations = new HashMap<>();
    private final Map<String, PlannedOperation> planned;
    private final Map<String, Boolean> ruled = new HashMap<>();

    /** Tables of what several operations give, which most often follow one another. */
    private final Map<Form, Optional<Block.Table>> responseTables = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Form, Optional<Block.Table>> eldest) {
            return size() > MOST_TABLES;
        }
    };

    /** A form of a body. */
    private record Form(Location whole, Location branch) {}

    PageContext(Api api, SchemaSet schemas, Plan plan, Bodies bodies) {
        this.api = api;
        this.schemas = schemas;
        this.plan = plan;
        this.bodies = bodies;
        this.planned = PlannedOperation.byId(plan);
        this.groups = new Groups(this);
        Set<String> taken = new HashSet<>();
        for (Operation operation : api.operations()) {
            files.put(operation.id(), free(fileName(operation.id(), "operation"), taken));
            operations.putIfAbsent(operation.id(), operation);
        }
    }

    /** Lower-case words with hyphens: {@code createVideo} is {@code create-video}. */
    static String fileName(String id, String otherwise) {
        String words = id.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? otherwise : words.substring(0, Math.min(words.length(), LONGEST_NAME));
    }

    static String free(String name, Set<String> taken) {
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

    /** The operation as the client has it. */
    Optional<PlannedOperation> planned(Operation operation) {
        return Optional.ofNullable(planned.get(operation.id()));
    }

    /** The operation's file name, unique also where case does not count. */
    String file(Operation operation) {
        return Objects.requireNonNull(files.get(operation.id()), "each operation of the API has a file");
    }

    /** The ways in which its body can be sent; none where it has no body. */
    List<RequestContent> requests(Operation operation) {
        return RequestContent.of(operation, bodies);
    }

    /** A value of a body's schema, for want of an example; empty where it has no schema. */
    Optional<JsonNode> sample(Content content) {
        return content.schema().map(schema -> SampleValue.shape(schemas, schemas.at(schema)));
    }

    /** The schema that another is nothing but a reference to, or that one itself. */
    Location referred(Location schema) {
        return BareReference.target(schemas.at(schema), schemas).at();
    }

    /** The operations that belong together. */
    Groups groups() {
        return groups;
    }

    RuleReach reach() {
        return bodies.reach();
    }

    /** What follows from a component itself, as it travels; as it is sent, where it travels both ways. */
    Body itself(Location component) {
        boolean isOnlyReceived =
                !plan.validators().containsKey(component) && plan.validators().containsKey(Received.at(component));
        return bodies.itself(isOnlyReceived ? Received.at(component) : component);
    }

    /** What follows from a body's schema; empty where it has none. */
    Optional<Body> body(Content content) {
        return bodies.of(content);
    }

    /** What follows from the schema of a body that is received; empty where it has none. */
    Optional<Body> received(Content content) {
        return bodies.received(content);
    }

    /** A body in one of its forms. */
    Body only(Body body, Mode mode) {
        return bodies.only(body, mode);
    }

    /** The fields of a response's body in one of its forms. */
    Optional<Block.Table> responseTable(Body body, Mode mode) {
        return responseTables.computeIfAbsent(
                new Form(mode.whole().at(), mode.branch().at()),
                form -> new ResponseTable(only(body, mode), schemas).table());
    }

    Optional<Operation> operation(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    /** The type of what an operation gives; empty where that is not one JSON document. */
    static Optional<Type> resultType(Operation operation) {
        return operation.jsonResult().flatMap(Content::type);
    }

    static Line title(Operation operation) {
        return Line.verbatim(
                operation.docs().title() == null
                        ? operation.id()
                        : operation.docs().title());
    }

    /** A link to the operation's page. */
    static Line link(Operation operation) {
        return Line.link(title(operation), key(operation));
    }

    /** The key of an operation's page. */
    public static String key(Operation operation) {
        return "operation " + operation.id();
    }

    static String examplesKey(Operation operation) {
        return "examples " + operation.id();
    }

    static String rulesKey(Operation operation) {
        return "rules " + operation.id();
    }

    boolean hasExamples(Operation operation) {
        return RequestContent.contents(operation).stream()
                .anyMatch(content -> !content.examples().isEmpty());
    }

    boolean hasRules(Operation operation) {
        return ruled.computeIfAbsent(
                operation.id(),
                id -> RequestContent.contents(operation).stream().anyMatch(bodies::hasRules));
    }

    /** Whether any operation has rules or advice. */
    boolean hasRules() {
        return api.operations().stream().anyMatch(this::hasRules);
    }

    /** Whether the front page shows what the values of deciding fields can do, and links to where each is described. */
    boolean hasOverview(Operation operation) {
        return !groups.isLarge()
                && requests(operation).stream()
                        .flatMap(request -> request.body().stream())
                        .anyMatch(body -> !body.capabilities().isEmpty());
    }

    /** Whether the client's API key is a credential of this API. */
    boolean takesKey() {
        return api.security().stream().anyMatch(scheme -> scheme.accept(new TakesKey()));
    }

    boolean hasWaiters() {
        return api.operations().stream()
                .anyMatch(operation -> operation.waiter().isPresent());
    }

    /** Whether the client's API key identifies a caller by a scheme. */
    private static final class TakesKey implements SecurityScheme.Visitor<Boolean> {

        @Override
        public Boolean bearer(SecurityScheme.Bearer bearer) {
            return true;
        }

        @Override
        public Boolean basic(SecurityScheme.Basic basic) {
            return false;
        }

        @Override
        public Boolean http(SecurityScheme.Http http) {
            return false;
        }

        @Override
        public Boolean apiKey(SecurityScheme.ApiKey apiKey) {
            return true;
        }

        @Override
        public Boolean oauth2(SecurityScheme.OAuth2 oauth2) {
            return true;
        }

        @Override
        public Boolean openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
            return true;
        }

        @Override
        public Boolean mutualTls(SecurityScheme.MutualTls mutualTls) {
            return false;
        }
    }
}
