package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The properties that an object must have.
 *
 * @param names those that every object must have
 * @param received those that only a response must have, since nobody but the server sets them
 */
public record Required(List<String> names, List<String> received) implements Keyword {

    public Required {
        names = List.copyOf(names);
        received = List.copyOf(received);
    }

    /** Properties that every object must have. */
    public Required(List<String> names) {
        this(names, List.of());
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
     * only (OpenAPI 3.0.4, 4.7.24). A validator is for what is sent, and so does not ask for it.
     */
    public static Optional<Required> readForRequests(KeywordSource source) {
        Optional<Required> read = read(source);
        return source.isInOpenApi() ? read.map(required -> required.without(ReadOnlyNames.of(source))) : read;
    }

    private Required without(ReadOnlyNames left) {
        Map<Boolean, List<String>> parted = names.stream().collect(Collectors.partitioningBy(left::contains));
        return new Required(parted.getOrDefault(false, List.of()), parted.getOrDefault(true, List.of()));
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
