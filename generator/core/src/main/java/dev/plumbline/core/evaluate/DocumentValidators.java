package dev.plumbline.core.evaluate;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Received;
import dev.plumbline.runtime.validation.Validator;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The validators of a document, by the names that it gives them. They are interpreted. */
public final class DocumentValidators {

    private final Interpreter interpreter;
    private final Set<Location> own;
    private final SortedMap<String, Location> schemas = new TreeMap<>();
    private final SortedMap<String, Location> requests = new TreeMap<>();
    private final SortedMap<String, Location> responses = new TreeMap<>();

    private DocumentValidators(Interpreter interpreter, Set<Location> own) {
        this.interpreter = interpreter;
        this.own = own;
    }

    /**
     * The validators of a document.
     *
     * @param own the schemas that have validators
     */
    public static DocumentValidators of(Api api, Collection<Location> own, Interpreter interpreter) {
        DocumentValidators validators = new DocumentValidators(interpreter, Set.copyOf(own));
        new TreeSet<>(own)
                .stream()
                        .filter(at -> ComponentSchemas.isComponentOrDefinition(at) && !Received.is(at))
                        .forEach(at -> validators.schemas.putIfAbsent(at.lastName(), at));
        api.operations().forEach(validators::add);
        return validators;
    }

    private void add(Operation operation) {
        operation
                .body()
                .map(RequestBody::content)
                .flatMap(this::schema)
                .ifPresent(at -> requests.put(operation.id(), at));
        for (Response response : operation.responses()) {
            response.contents().stream()
                    .flatMap(content -> schema(content).stream())
                    .findFirst()
                    .map(this::received)
                    .ifPresent(at -> {
                        if (response.isSuccess()) {
                            responses.putIfAbsent(operation.id(), at);
                        }
                        responses.put(operation.id() + " " + response.status(), at);
                    });
        }
    }

    /** Where the schema means what is received. */
    private Location received(Location schema) {
        return own.contains(Received.at(schema)) ? Received.at(schema) : schema;
    }

    private Optional<Location> schema(Content content) {
        return content.schema()
                .filter(own::contains)
                .or(() -> content.type().flatMap(Type::named).filter(own::contains));
    }

    /** The schemas in the document's components or definitions, by name. */
    public SortedSet<String> schemas() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(schemas.keySet()));
    }

    /** The operations that take a JSON body, by id. */
    public SortedSet<String> requests() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(requests.keySet()));
    }

    /** The operations that answer with JSON, by id, and each of their responses, by id and status: {@code getPet 404}. */
    public SortedSet<String> responses() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(responses.keySet()));
    }

    /** The validator of a schema in components or definitions; empty where there is none of that name. */
    public Optional<Validator> ofSchema(String name) {
        return Optional.ofNullable(schemas.get(name)).map(interpreter::at);
    }

    /** The validator of an operation's request body; empty where there is none. */
    public Optional<Validator> ofRequest(String operationId) {
        return Optional.ofNullable(requests.get(operationId)).map(interpreter::at);
    }

    /** The validator of one of {@link #responses}; empty where there is none. */
    public Optional<Validator> ofResponse(String response) {
        return Optional.ofNullable(responses.get(response)).map(interpreter::at);
    }

    /** The validator of a body that is sent; empty where its schema has none. */
    public Optional<Validator> of(Content content) {
        return schema(content).map(interpreter::at);
    }

    /** The validator of a body that is received; empty where its schema has none. */
    public Optional<Validator> ofReceived(Content content) {
        return schema(content).map(this::received).map(interpreter::at);
    }

    /** The validator of the schema at a location; empty where it has none of its own. */
    public Optional<Validator> at(Location schema) {
        return Optional.of(schema).filter(own::contains).map(interpreter::at);
    }
}
