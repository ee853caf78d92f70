package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

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
     * As OpenAPI 3.0 has it: a property that is {@code readOnly} is required in responses only (3.0.4, 4.7.24). One
     * validator serves both ways, and so asks for it in neither.
     */
    public static Optional<Required> readForRequests(KeywordSource source) {
        return read(source)
                .map(required -> new Required(required.names().stream()
                        .filter(name -> !isReadOnly(source, name))
                        .toList()));
    }

    private static boolean isReadOnly(KeywordSource source, String name) {
        JsonNode properties = source.sibling("properties");
        return properties != null && properties.path(name).path("readOnly").asBoolean(false);
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
