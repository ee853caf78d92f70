package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Server Object.
 *
 * @param url a template, which may be relative
 * @param name of OpenAPI 3.2; null where it has none
 * @param variables by name
 */
public record ServerObject(
        Location at,
        String url,
        @Nullable String name,
        @Nullable String description,
        Map<String, Variable> variables) {

    public ServerObject {
        variables = Immutable.of(variables);
    }

    /**
     * The Server Variable Object.
     *
     * @param defaultValue empty where it is missing, which is an error
     * @param values its {@code enum}; empty where any value may be given
     */
    public record Variable(
            Location at,
            String defaultValue,
            List<String> values,
            @Nullable String description) {

        public Variable {
            values = List.copyOf(values);
        }
    }
}
