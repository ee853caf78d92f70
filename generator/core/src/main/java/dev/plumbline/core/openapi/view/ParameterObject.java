package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Parameter Object. It has a schema, which {@code style} and {@code explode} belong to, or content.
 *
 * @param required as written; whoever reads it knows that a path parameter always is
 * @param style as written, else the one that OpenAPI assumes in this place
 * @param explode as written, else what OpenAPI assumes for this style
 * @param schema where its schema stands; null where it has none
 * @param content by media type, one at most
 * @param examples of its {@code example}, which is called so, or its {@code examples}
 */
public record ParameterObject(
        Location at,
        String name,
        In in,
        @Nullable String description,
        boolean required,
        boolean deprecated,
        boolean allowEmptyValue,
        ParameterStyle style,
        boolean explode,
        boolean allowReserved,
        @Nullable Location schema,
        Map<String, MediaTypeObject> content,
        List<ExampleObject> examples) {

    public ParameterObject {
        content = Immutable.of(content);
        examples = List.copyOf(examples);
    }

    /** The same in the query, in a field of that name. */
    ParameterObject inQuery(String field) {
        boolean assumed = style == ParameterStyle.SIMPLE;
        return new ParameterObject(
                at,
                field,
                In.QUERY,
                description,
                required,
                deprecated,
                allowEmptyValue,
                assumed ? ParameterStyle.FORM : style,
                assumed || explode,
                allowReserved,
                schema,
                content,
                examples);
    }

    /** Where a parameter travels. */
    public enum In {
        QUERY,
        HEADER,
        PATH,
        COOKIE,
        /** The query as a whole (OpenAPI 3.2). */
        QUERYSTRING;

        /** As OpenAPI writes it. */
        public String keyword() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
