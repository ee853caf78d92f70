package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Inheritance;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which way schemas travel: what responses lead to, and what the provider sends by itself, is received; what requests lead
 * to is sent. What nothing leads to is taken for sent, since that is what a schema means by itself.
 */
public final class ExchangedSchemas {

    private final SchemaSet schemas;
    private final Inheritance inheritance;
    private final Set<Location> received = new HashSet<>();
    private final Set<Location> sent = new HashSet<>();

    private ExchangedSchemas(SchemaSet schemas) {
        this.schemas = schemas;
        this.inheritance = Inheritance.of(schemas);
    }

    /**
     * The schemas of an API.
     *
     * @param schemas with or without those that mean something else where they are received; of these nothing is told
     */
    public static ExchangedSchemas of(Api api, SchemaSet schemas) {
        ExchangedSchemas exchanged = new ExchangedSchemas(schemas);
        api.operations().stream()
                .flatMap(ExchangedSchemas::receivedBy)
                .forEach(at -> exchanged.add(at, exchanged.received));
        api.webhooks().stream()
                .flatMap(webhook -> schemas(webhook.content()))
                .forEach(at -> exchanged.add(at, exchanged.received));
        api.operations().stream().flatMap(ExchangedSchemas::sentBy).forEach(at -> exchanged.add(at, exchanged.sent));
        schemas.schemas().keySet().stream()
                .filter(at -> !Received.is(at) && !exchanged.received.contains(at))
                .forEach(at -> exchanged.add(at, exchanged.sent));
        return exchanged;
    }

    private static Stream<Location> receivedBy(Operation operation) {
        Stream<Location> responses = operation.responses().stream()
                .flatMap(response -> Stream.concat(
                        response.contents().stream().flatMap(ExchangedSchemas::schemas),
                        response.failure().map(FailedSuccess::schema).stream()));
        return Stream.concat(responses, operation.waiter().stream().flatMap(ExchangedSchemas::schemas));
    }

    private static Stream<Location> sentBy(Operation operation) {
        return Stream.concat(
                operation.parameters().stream().map(Parameter::schema),
                operation.body().stream()
                        .flatMap(body -> body.contents().stream())
                        .flatMap(ExchangedSchemas::schemas));
    }

    private static Stream<Location> schemas(Content content) {
        return Stream.concat(
                content.schema().stream(),
                content.type().flatMap(type -> type.innermost().named()).stream());
    }

    private static Stream<Location> schemas(Waiter waiter) {
        return Stream.concat(
                Stream.concat(
                        Stream.of(waiter.success()), waiter.failures().stream().map(Waiter.Failure::schema)),
                waiter.retries().stream().flatMap(retry -> retry.schema().stream()));
    }

    private void add(Location root, Set<Location> found) {
        Deque<Location> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            Location next = waiting.remove();
            Schema schema = schemas.schemas().get(next);
            if (schema != null && found.add(next)) {
                schema.keywords().forEach(keyword -> lead(keyword, waiting));
                inheritance.heirs(next).forEach(heir -> waiting.add(heir.at()));
                if (!inheritance.heirs(next).isEmpty()) {
                    waiting.add(Inheritance.itself(next));
                }
            }
        }
    }

    private static void lead(Keyword keyword, Deque<Location> waiting) {
        keyword.subschemas().forEach(inner -> waiting.add(inner.at()));
        if (keyword instanceof Ref ref) {
            waiting.add(ref.target());
        }
    }

    /** The schemas that responses lead to, and what the provider sends. */
    public Set<Location> received() {
        return Collections.unmodifiableSet(received);
    }

    /** Whether only that leads to a schema. */
    public boolean isOnlyReceived(Location schema) {
        return received.contains(schema) && !sent.contains(schema);
    }
}
