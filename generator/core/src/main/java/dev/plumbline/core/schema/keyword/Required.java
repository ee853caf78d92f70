package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** The properties that an object must have. */
public record Required(List<String> names) implements Keyword {

    public Required {
        names = List.copyOf(names);
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
        return new Required(names.stream().filter(name -> !left.contains(name)).toList());
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
