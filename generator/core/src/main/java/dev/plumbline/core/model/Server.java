package dev.plumbline.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server's URL template with its variables.
 *
 * @param url may be relative
 * @param name what OpenAPI 3.2 calls it; null where it has none
 */
public record Server(
        String url, @Nullable String name, @Nullable String description, List<Variable> variables) {

    public Server {
        variables = List.copyOf(variables);
    }

    /** A variable of the template; {@code values} is empty where any value may be given. */
    public record Variable(
            String name,
            String defaultValue,
            List<String> values,
            @Nullable String description) {}
}
