package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Received;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The properties that an object must have.
 *
 * @param names those that every object must have that travels as the schema is meant: where it is sent, unless it is
 *     {@link Received}
 * @param received those that only a response must have, since nobody but the server sets them, and so are not demanded
 * @param sent those of {@code names} that only a request must have, since no response tells them
 */
public record Required(List<String> names, List<String> received, List<String> sent) implements Keyword {

    public Required {
        names = List.copyOf(names);
        received = List.copyOf(received);
        sent = List.copyOf(sent);
    }

    /** Properties that every object must have. */
    public Required(List<String> names) {
        this(names, List.of(), List.of());
    }

    public static Optional<Required> read(KeywordSource source) {
        if (source.value().isBoolean()) {
            return source.invalid(
                    "a list of property names", "list the property in \"required\" of the object that it is in");
        }
        return source.names().map(Required::new);
    }

    /**
     * As a document has it that says which way things travel: a property that is {@code readOnly} is required in responses
     * only, one that is {@code writeOnly} in requests only (OpenAPI 3.0.4, 4.7.24).
     */
    public static Optional<Required> readByDirection(KeywordSource source) {
        Optional<Required> read = read(source);
        return source.isInOpenApi() ? read.map(required -> required.as(source)) : read;
    }

    private Required as(KeywordSource source) {
        DirectedNames directed = DirectedNames.of(source, names);
        if (Received.is(source.at())) {
            return new Required(those(name -> !directed.isWriteOnly(name)));
        }
        return new Required(
                those(name -> !directed.isReadOnly(name)),
                those(directed::isReadOnly),
                those(name -> directed.isWriteOnly(name) && !directed.isReadOnly(name)));
    }

    private List<String> those(Predicate<String> wanted) {
        return names.stream().filter(wanted).toList();
    }

    /** Whether a message that is received must have others. */
    public boolean isDirected() {
        return !received.isEmpty() || !sent.isEmpty();
    }

    @Override
    public String name() {
        return "required";
    }

    @Override
    public List<Check> checks() {
        return names.isEmpty() ? List.of() : List.of(new Check.HasProperties(null, names));
    }
}
