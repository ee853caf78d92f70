package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.EncodingObject;
import dev.plumbline.core.openapi.view.ExampleObject;
import dev.plumbline.core.openapi.view.HeaderObject;
import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.ParameterObject.In;
import dev.plumbline.core.openapi.view.ParameterStyle;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the view of what has a schema: parameters, headers and media types, with their examples and encodings. */
final class ContentConverter {

    private final Index index;

    ContentConverter(Index index) {
        this.index = index;
    }

    ParameterObject parameter(Parameter parameter) {
        Location at = SwaggerLocations.of(parameter.getExtensions());
        JsonNode raw = index.node(at);
        In in = NewerParameter.isQuerystring(raw)
                ? In.QUERYSTRING
                : In.valueOf(parameter.getIn().toUpperCase(Locale.ROOT));
        ParameterStyle style = NewerParameter.isCookieStyle(raw)
                ? ParameterStyle.COOKIE
                : parameter.getStyle() == null
                        ? assumed(in)
                        : style(parameter.getStyle().toString());
        return new ParameterObject(
                at,
                parameter.getName(),
                in,
                parameter.getDescription(),
                Boolean.TRUE.equals(parameter.getRequired()),
                Boolean.TRUE.equals(parameter.getDeprecated()),
                Boolean.TRUE.equals(parameter.getAllowEmptyValue()),
                style,
                parameter.getExplode() == null
                        ? style == ParameterStyle.FORM || style == ParameterStyle.COOKIE
                        : parameter.getExplode(),
                Boolean.TRUE.equals(parameter.getAllowReserved()),
                schema(parameter.getSchema()),
                content(parameter.getContent()),
                examples(parameter.getExample(), parameter.getExamples()));
    }

    HeaderObject header(Header header) {
        return new HeaderObject(
                SwaggerLocations.of(header.getExtensions()),
                header.getDescription(),
                Boolean.TRUE.equals(header.getRequired()),
                Boolean.TRUE.equals(header.getDeprecated()),
                Boolean.TRUE.equals(header.getExplode()),
                schema(header.getSchema()),
                content(header.getContent()),
                examples(header.getExample(), header.getExamples()));
    }

    Map<String, MediaTypeObject> content(@Nullable Content content) {
        return Converted.map(content, this::mediaType);
    }

    private MediaTypeObject mediaType(MediaType type) {
        Location at = SwaggerLocations.of(type.getExtensions());
        Location schema = schema(type.getSchema());
        Location itemSchema = index.node(at).has("itemSchema") ? at.child("itemSchema") : null;
        return new MediaTypeObject(
                at,
                schema,
                itemSchema,
                EventData.of(schema, itemSchema, index),
                examples(type.getExample(), type.getExamples()),
                Converted.map(type.getEncoding(), this::encoding));
    }

    private EncodingObject encoding(Encoding encoding) {
        Location at = SwaggerLocations.of(encoding.getExtensions());
        // Swagger has a style where none is written.
        boolean styled = index.node(at).has("style") && encoding.getStyle() != null;
        return new EncodingObject(
                at,
                encoding.getContentType(),
                Converted.map(encoding.getHeaders(), this::header),
                styled ? style(encoding.getStyle().toString()) : null,
                encoding.getExplode(),
                encoding.getAllowReserved());
    }

    private static ParameterStyle style(String keyword) {
        return Stream.of(ParameterStyle.values())
                .filter(style -> style.keyword().equals(keyword))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("OpenAPI has no style " + keyword));
    }

    /** The style of a parameter that names none (OpenAPI 3.1.1, 4.8.12.2). */
    private static ParameterStyle assumed(In in) {
        return in == In.QUERY || in == In.COOKIE ? ParameterStyle.FORM : ParameterStyle.SIMPLE;
    }

    private static @Nullable Location schema(@Nullable Schema<?> schema) {
        return schema == null ? null : place(schema);
    }

    /** All that there is of a schema here: where it stands. */
    static Location place(Schema<?> schema) {
        return SwaggerLocations.of(schema.getExtensions());
    }

    /**
     * The examples.
     *
     * @param single what Swagger has as {@code example}: the location of the value
     */
    private List<ExampleObject> examples(@Nullable Object single, @Nullable Map<String, Example> named) {
        List<ExampleObject> examples = new ArrayList<>();
        if (single instanceof String text) {
            Location value = SwaggerLocations.read(text);
            examples.add(new ExampleObject(value, "example", null, null, value, null));
        }
        if (named != null) {
            named.forEach((name, example) -> examples.add(example(name, example)));
        }
        return examples;
    }

    private ExampleObject example(String name, Example example) {
        Location at = SwaggerLocations.of(example.getExtensions());
        return new ExampleObject(
                at,
                name,
                example.getSummary(),
                example.getDescription(),
                value(example, at),
                example.getExternalValue());
    }

    /** OpenAPI 3.2 has {@code dataValue}, which Swagger does not know. */
    private @Nullable Location value(Example example, Location at) {
        if (example.getValue() instanceof String text) {
            return SwaggerLocations.read(text);
        }
        return index.node(at).has("dataValue") ? at.child("dataValue") : null;
    }
}
